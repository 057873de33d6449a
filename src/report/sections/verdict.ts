import { withShortArns } from '../../text/short.ts';
import { deploymentsUrl, serviceUrl } from '../console-links.ts';
import { headline } from '../headline.ts';
import { clip, link, prose, remedy } from '../markdown.ts';
import { shortSha } from '../names.ts';
import type { Report } from '../report.ts';
import type { Section } from '../section.ts';
import { hasPassed } from '../success.ts';

/** The verdict in the first line; under it what happened, and where to look. */
export const verdict: Section = {
  name: 'verdict',
  cutAt: 'never',
  render(report, room) {
    const sentence = headline(report);
    const message = sentence.includes(report.message)
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

/** What was checked, or what the image was built from. The commit of the run says nothing of another image. */
function commits(report: Report): readonly string[] {
  const { mode, source, image } = report;
  const sha = mode === 'validate' ? source.sha : image?.commit;
  if (sha === undefined) return [];
  if (sha !== source.sha) return [`commit ${commit(report, sha)}`];
  return [
    `commit ${commit(report, sha)}${ref(report)}`,
    source.headSha === undefined ? '' : `merge of ${commit(report, source.headSha)}`,
  ];
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

function commit(report: Report, sha: string): string {
  const { serverUrl, repository } = report.source;
  const known = serverUrl !== undefined && repository !== undefined && /^[0-9a-f]{40}$/.test(sha);
  return link(prose(`\`${shortSha(sha)}\``), known ? `${serverUrl}/${repository}/commit/${sha}` : undefined);
}
