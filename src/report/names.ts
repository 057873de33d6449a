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

/** What was to be deployed: `onestep-dev:29 (commit 9f1c2ab)`, as far as it is known. */
export function versionName(report: Report): string {
  const { revision } = report;
  const name = revision?.arn === undefined ? undefined : familyAndRevision(revision.arn);
  const sha = report.image?.commit;
  const commit = sha === undefined ? undefined : `commit ${shortSha(sha)}`;
  if (name === undefined) return commit ?? 'the new version';
  return commit === undefined ? name : `${name} (${commit})`;
}
