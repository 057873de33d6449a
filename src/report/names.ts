import { familyAndRevision } from '../ecs/arn.ts';
import type { Report } from './report.ts';

/** The seven characters by which git and GitHub show a commit. */
export function shortSha(sha: string): string {
  return sha.slice(0, 7);
}

/** `service onestep-dev in cluster onestep`, as far as it is known. */
export function serviceName(report: Report): string {
  const { location } = report;
  return location === undefined
    ? 'the service'
    : `service ${location.service} in cluster ${location.cluster}`;
}

/** `commit 9f1c2ab of octo-org/lib with uncommitted changes`: what the image was built from, where that is known. */
function imageCommitName({ image, source }: Report): string | undefined {
  if (image?.commit === undefined) return undefined;
  const { commit, commitRepository: repository } = image;
  const isOther = repository !== undefined && repository !== source.repository;
  return `commit ${shortSha(commit)}${isOther ? ` of ${repository}` : ''}${uncommitted({ image })}`;
}

/** What follows the name of a commit, or of its image, where that is not all that the image holds. */
export function uncommitted({ image }: Pick<Report, 'image'>): string {
  return image?.hasUncommittedChanges ? ' with uncommitted changes' : '';
}

/** What was to be deployed: `onestep-dev:29 (commit 9f1c2ab)`, as far as it is known. */
export function versionName(report: Report): string {
  const { revision } = report;
  const name = revision?.arn === undefined ? undefined : familyAndRevision(revision.arn);
  const commit = imageCommitName(report);
  if (name === undefined) return commit ?? 'the new version';
  return commit === undefined ? name : `${name} (${commit})`;
}
