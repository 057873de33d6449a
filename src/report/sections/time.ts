import { codeBlock } from '../../text/safe-text.ts';
import { asClause, duration } from '../../text/words.ts';
import { adviceOf, costsOnlyFailures } from '../advice.ts';
import { cell, clip, foldCommands, prose, table } from '../markdown.ts';
import type { Report } from '../report.ts';
import type { Section } from '../section.ts';
import { isSuccess } from '../success.ts';
import { timeline } from '../timeline.ts';

/** The time line as a picture, and the settings that made it long. */
export const time: Section = {
  name: 'time line',
  cutAt: 6,
  render(report, room) {
    const picture = timeline(report);
    const parts = [
      estimate(report),
      picture === '' ? '' : codeBlock(picture, 'mermaid'),
      advice(report, room.text),
    ].filter((part) => part !== '');
    return parts.length === 0 ? undefined : `### Where the time went\n\n${parts.join('\n\n')}`;
  },
};

function estimate(report: Report): string {
  if (report.estimate === undefined || report.rolloutSeconds === undefined) return '';
  if (!isSuccess(report.verdict) && report.verdict !== 'timed-out') return '';
  const took = duration(report.rolloutSeconds);
  const reality = isSuccess(report.verdict) ? `It took ${took}.` : `After ${took} it was not over.`;
  return `Expected: ${prose(asClause(report.estimate.message))}. ${reality}`;
}

function advice(report: Report, max: number): string {
  const shown = adviceOf(report);
  if (shown.length === 0) return '';
  const slowest = shown.toSorted(
    (a, b) => Number(costsOnlyFailures(a)) - Number(costsOnlyFailures(b)) || b.costSeconds - a.costSeconds,
  );
  const rows = slowest.map((each) => [
    cell(clip(each.setting, max)),
    `${duration(each.costSeconds)}${costsOnlyFailures(each) ? ' of a failure' : ''}`,
    cell(clip(each.message, max)),
  ]);
  const commands = slowest.map((each) => each.command).join('\n');
  return `${table(['What costs time', 'Costs', 'Why, and what to do'], rows)}\n\nTo change it:\n\n${codeBlock(foldCommands(commands), 'sh')}`;
}
