import type { Diagnosis } from '../diagnosis/rule.ts';
import type { Log } from '../runner/log.ts';
import { grouped } from '../text/grouped.ts';
import { shortDigest, withShortArns } from '../text/short.ts';
import { count, duration, list, timeOfDay } from '../text/words.ts';
import { headline } from './headline.ts';
import { clip } from './markdown.ts';
import { isMessageSaid } from './message.ts';
import { nextStep } from './next-step.ts';
import { proofBlocks } from './proof-blocks.ts';
import type { Report, Reporter } from './report.ts';
import { isRefused, viewsOf } from './several.ts';
import { hasPassed, isSuccess } from './success.ts';

const PROOF_LINES = 6;
const LINE = 300;

/** The last lines of the log: verdict, cause, remedy, proof and where to read on. Text, not Markdown. */
export function verdictLines(report: Report): readonly string[] {
  if (report.subjects === undefined || isRefused(report)) return linesOf(report);
  const told = viewsOf(report).map(({ name = '', view }) => ({ name, lines: linesOf(view) }));
  const alike = grouped(told, ({ lines }) => lines.join('\n'));
  const ofEach = alike.flatMap((group) => {
    const [first = '', ...others] = group[0]?.lines ?? [];
    return [`  ${list(group.map(({ name }) => name))}: ${first}`, ...others.map((line) => `  ${line}`)];
  });
  const ofRun = report.error === undefined ? [] : [`  ${report.error.message}`, ...remedyOf(report)];
  return [headline(report), ...ofRun, ...ofEach];
}

function linesOf(report: Report): readonly string[] {
  const [first, ...others] = report.diagnoses;
  const sentence = headline(report);
  return [
    withEstimate(sentence, report),
    ...(isInLog(report, sentence) ? [] : [`  ${withShortArns(report.message)}`]),
    ...(first === undefined ? remedyOf(report) : causeLines(first)),
    ...others.map((other) => `  Also: ${other.cause}`),
    ...state(report, sentence),
    ...next(report, first),
    ...trafficNow(report),
  ];
}

/** Prints them. */
export function verdictLog(log: Log): Reporter {
  return {
    name: 'log',
    publish: (report) => {
      for (const line of verdictLines(report)) log.info(line);
    },
  };
}

function causeLines({ cause, proof, remedy }: Diagnosis): readonly string[] {
  const proofLines = proofBlocks(proof).flatMap(({ source, at, same, texts }) => [
    `  Proof: ${source}${at === undefined ? '' : `, ${timeOfDay(at)} UTC`}${same}`,
    ...texts.flatMap((text) => text.split('\n')).map((line) => `    ${clip(withShortArns(line), LINE)}`),
  ]);
  const shown = withoutLoneSource(proofLines.slice(0, PROOF_LINES));
  const rest = proofLines.length - shown.length;
  return [
    `  Cause: ${cause}`,
    ...remedyLines(remedy),
    ...shown,
    ...(rest > 0 ? [`    (${count(rest, 'more line')} in the job summary)`] : []),
  ];
}

/** A source whose text was cut off proves nothing. */
function withoutLoneSource(lines: readonly string[]): readonly string[] {
  return lines.at(-1)?.startsWith('  Proof: ') === true ? lines.slice(0, -1) : lines;
}

function remedyOf(report: Report): readonly string[] {
  const remedy = report.error?.remedy ?? nextStep(report);
  return remedy === undefined ? [] : remedyLines(remedy);
}

/** A remedy without the marks of its code blocks. */
function remedyLines(remedy: string): readonly string[] {
  const [first = '', ...more] = withoutFences(remedy).split('\n');
  return [`  What to do: ${first}`, ...more.map((line) => `    ${line}`)];
}

/** Markdown's fences taken out of a remedy, for where it is shown as text. */
export function withoutFences(remedy: string): string {
  return remedy
    .replace(/^ *```.*\n?/gm, '')
    .replace(/\n{2,}/g, '\n')
    .trim();
}

/** A cancelled job, a service that goes back with another: what was told when it happened is a few lines above. */
function isInLog(report: Report, sentence: string): boolean {
  const { verdict, reason, deploymentId } = report;
  const isTold = (verdict === 'cancelled' && deploymentId !== undefined) || reason === 'another-failed';
  return isTold || isMessageSaid(report, sentence);
}

/** What was proved of a version that has failed all the same is not what serves now. */
function state({ truth, rollback, message, verdict }: Report, sentence: string): readonly string[] {
  const proof = truth?.outcome === 'proved' ? `Proved: ${shortDigest(truth.message)}` : truth?.message;
  const isPast = truth?.outcome === 'proved' && !isSuccess(verdict);
  const isTold = rollback?.outcome === 'done' || verdict === 'cancelled';
  return [isTold ? undefined : rollback?.message, isPast ? undefined : proof].flatMap((line) =>
    line === undefined || line === message || sentence.includes(line) ? [] : [`  ${line}`],
  );
}

/** The estimate of before the wait next to what it came to. */
function withEstimate(sentence: string, { estimate, rolloutSeconds, verdict }: Report): string {
  if (estimate === undefined || rolloutSeconds === undefined || !isSuccess(verdict)) return sentence;
  const took = duration(rolloutSeconds);
  return sentence.replace(`after ${took}`, `after ${took} (estimate ${duration(estimate.seconds)})`);
}

/** The last line of all: what production gets now. */
function trafficNow({ traffic }: Report): readonly string[] {
  return traffic === undefined ? [] : [`  Traffic: ${traffic.message}.`];
}

function next(report: Report, first: Diagnosis | undefined): readonly string[] {
  if (hasPassed(report) || report.docsUrl === undefined) return [];
  const page =
    first === undefined ? report.error?.docs?.replace(/^docs\//, '') : `diagnoses.md#${first.name}`;
  return page === undefined ? [] : [`  More: ${report.docsUrl}${page}`];
}
