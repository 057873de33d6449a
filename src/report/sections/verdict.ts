import { withShortArns } from '../../text/short.ts';
import { deploymentsUrl, serviceUrl } from '../console-links.ts';
import { headline } from '../headline.ts';
import { clip, link, prose, remedy } from '../markdown.ts';
import { isMessageSaid } from '../message.ts';
import { shortSha, uncommitted } from '../names.ts';
import type { Report } from '../report.ts';
import type { Section } from '../section.ts';
import { hasPassed } from '../success.ts';

/** The verdict in the first line; under it what happened, and where to look. */
export const verdict: Section = {
  name: 'verdict',
  cutAt: 'never',
  render(report, room) {
    const sentence = headline(report);
    const message = isMessageSaid(report, sentence)
      ? ''
      : prose(clip(withShortArns(report.message), room.text));
    // Several problems are a list under the first line.
    const [first = '', ...problems] = sentence.split('\n');
    return [`## ${mark(report)} ${prose(first)}`, remedy(problems.join('\n')), message, facts(report)]
      .filter((part) => part !== '')
      .join('\n\n');
  },
};

/** A picture beside the words, never instead of them. */
function mark(report: Report): string {
  if (report.verdict === 'started') return '⏳';
  if (report.verdict === 'outdated') return '⏭️';
  return hasPassed(report) ? '✅' : '❌';
}

function facts(report: Report): string {
  const { environment, location, source } = report;
  return [
    environment === undefined ? '' : `Environment ${prose(environment)}`,
    location === undefined ? '' : `region ${prose(location.region)}, account ${prose(location.accountId)}`,
    ...commits(report),
    consoleLinks(report),
    source.runUrl === undefined ? '' : link('this run on GitHub', source.runUrl),
  ]
    .filter((part) => part !== '')
    .join(' · ');
}

/** What was checked, or what the image was built from. The commit of the run says nothing of another one. */
function commits(report: Report): readonly string[] {
  const { mode, image, checkout } = report;
  const built = image?.commit === undefined ? undefined : { ...image, repository: image.commitRepository };
  const what = mode === 'validate' ? checkout : built;
  if (what?.commit === undefined) return [];
  const more = mode === 'validate' ? '' : uncommitted(report);
  return [`commit ${nameOf(report, { ...what, commit: what.commit })}${more}`];
}

/** A merge commit that GitHub made of a pull request is known to nobody: the commit that it merges comes first. */
function nameOf(report: Report, what: Named): string {
  const { sha, headSha, repository } = report.source;
  if (what.commit === sha && headSha !== undefined)
    return `${commit(report, { commit: headSha, repository })}${ref(report)}, merged as ${commit(report, what)}`;
  if (what.commit === sha || what.commit === headSha) return `${commit(report, what)}${ref(report)}`;
  const isOther = what.repository !== undefined && what.repository !== repository;
  return `${commit(report, what)}${isOther ? ` of ${prose(what.repository ?? '')}` : ''}`;
}

function consoleLinks({ location }: Report): string {
  const [service, deployments] = location ? [serviceUrl(location), deploymentsUrl(location)] : [];
  if (service === undefined) return '';
  return `AWS console: ${link('service', service)}, ${link('deployments', deployments)}`;
}

function ref(report: Report): string {
  const { pullRequest, serverUrl, repository } = report.source;
  if (pullRequest !== undefined) {
    const known = serverUrl !== undefined && repository !== undefined;
    const url = known ? `${serverUrl}/${repository}/pull/${pullRequest}` : undefined;
    return ` of ${link(`pull request ${pullRequest}`, url)}`;
  }
  const name = report.source.ref?.replace(/^refs\/(heads|tags)\//, '');
  return name === undefined ? '' : ` of ${prose(name)}`;
}

interface Named {
  readonly commit: string;
  readonly repository?: string | undefined;
}

function commit(report: Report, { commit: sha, repository }: Named): string {
  const { serverUrl } = report.source;
  const isPlaceKnown = serverUrl !== undefined && repository !== undefined && /^[0-9a-f]{40}$/.test(sha);
  const url = isPlaceKnown ? `${serverUrl}/${repository}/commit/${sha}` : undefined;
  return link(prose(`\`${shortSha(sha)}\``), url);
}
