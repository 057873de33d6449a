import type { Diagnosis } from '../../diagnosis/rule.ts';
import { shortName } from '../../ecs/arn.ts';
import { codeBlock } from '../../text/safe-text.ts';
import { withShortArns } from '../../text/short.ts';
import { timeOfDay } from '../../text/words.ts';
import { headline } from '../headline.ts';
import { CODE_COLUMNS, clip, details, link, prose, remedy, wrap } from '../markdown.ts';
import { nextStep } from '../next-step.ts';
import { proofBlocks } from '../proof-blocks.ts';
import type { Report } from '../report.ts';
import type { Room, Section } from '../section.ts';
import { hasPassed } from '../success.ts';

/** Why it failed, what to do, and the lines that prove it; consequences of the first cause are closed. */
export const cause: Section = {
  name: 'causes',
  cutAt: 13,
  render(report, room) {
    // What another service failed of is told of that one.
    if (report.reason === 'another-failed') return undefined;
    const [first, ...others] = report.diagnoses;
    const parts = [
      first === undefined ? failure(report) : diagnosis(report, first, room),
      ...others.map((other) => details(`Also: ${other.cause}`, diagnosisBody(report, other, room))),
    ];
    return parts.filter((part) => part !== '').join('\n\n') || undefined;
  },
};

function diagnosis(report: Report, found: Diagnosis, room: Room): string {
  return `### Cause\n\n**${prose(found.cause) || 'Unknown'}**\n\n${diagnosisBody(report, found, room)}`;
}

function diagnosisBody(report: Report, found: Diagnosis, room: Room): string {
  const more =
    report.docsUrl === undefined
      ? ''
      : ` ${link(`More about ${prose(found.name)}`, `${report.docsUrl}diagnoses.md#${encodeURIComponent(found.name)}`)}`;
  return [
    '**What to do**',
    remedy(found.remedy) + (more === '' ? '' : `\n\n${more.trim()}.`),
    proof(found, room),
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

function proof(found: Diagnosis, room: Room): string {
  if (found.proof.length === 0) return '';
  const lines = proofBlocks(found.proof.slice(0, room.rows)).flatMap(({ source, at, same, texts }) => [
    `${at === undefined ? '' : `${timeOfDay(at)} UTC  `}${source}${same}`,
    ...texts
      .flatMap((text) => text.split('\n'))
      .flatMap((line) =>
        wrap(clip(withShortArns(line), room.text), CODE_COLUMNS).map((part) => `    ${part}`),
      ),
  ]);
  return `**Proof**\n\n${codeBlock(lines.join('\n'), 'text')}`;
}

/** What is said where no diagnosis was made. */
function failure(report: Report): string {
  const { error } = report;
  if (error !== undefined) return errorBody(report, error);
  const next = decision(report) ?? nextStep(report);
  if (next !== undefined) return `**What to do**\n\n${remedy(next)}`;
  // A rollback that was decided has no cause to look for.
  if (hasPassed(report)) return '';
  if (report.verdict !== 'rolled-back' && (report.verdict !== 'failed' || report.deploymentId === undefined))
    return '';
  return '### Cause\n\n**Not recognized.** None of the known causes fits. Everything seen is below: start with the last events and the log.';
}

/** The log has said how, when the hook began to wait; who approves reads the summary. */
function decision({ verdict, deploymentId, service }: Report): string | undefined {
  if (verdict !== 'paused' || deploymentId === undefined) return undefined;
  const place =
    service === undefined ? [] : [`cluster: ${shortName(service.clusterArn)}`, `service: ${service.name}`];
  const lines = ['mode: continue', 'decision: continue # or rollback', ...place];
  const inputs = [...lines, `deployment-id: ${deploymentId}`].join('\n');
  return `Decide it in another job, or with one of the two commands in the log of this step:\n\`\`\`yaml\n${inputs}\n\`\`\``;
}

function errorBody(report: Report, error: NonNullable<Report['error']>): string {
  const { file, line } = error.place ?? {};
  const place =
    file === undefined ? '' : `In ${prose(`\`${file}${line === undefined ? '' : `:${line}`}\``)}.`;
  const more =
    error.docs === undefined || report.docsUrl === undefined
      ? ''
      : link('Read more', report.docsUrl + error.docs.replace(/^docs\//, ''));
  return [
    headline(report).includes(error.message) ? '' : `### ${prose(error.message)}`,
    place,
    error.remedy === undefined ? '' : `**What to do**\n\n${remedy(error.remedy)}`,
    more,
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}
