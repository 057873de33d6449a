import { fatalLine } from '../../causes/fatal-line/index.ts';
import type { LogExcerpt } from '../../diagnosis/evidence.ts';
import { codeBlock } from '../../text/safe-text.ts';
import { count, timeOfDay } from '../../text/words.ts';
import { logStreamUrl } from '../console-links.ts';
import { clip, details, link, prose } from '../markdown.ts';
import type { Report } from '../report.ts';
import type { Room, Section } from '../section.ts';

const LINES_ABOVE = 3;

/** The end of each log that was read, or from where its trouble begins. */
export const logs: Section = {
  name: 'container logs',
  cutAt: 2,
  render(report, room) {
    return report.logs.map((log) => excerpt(report, log, room)).join('\n\n') || undefined;
  },
};

function excerpt(report: Report, log: LogExcerpt, room: Room): string {
  const begin = beginning(log, room);
  const isEnd = begin + room.logLines >= log.lines.length;
  const lines = log.lines
    .slice(begin, begin + room.logLines)
    .map(({ at, text }) => `${timeOfDay(at)}  ${clip(text, room.text)}`);
  const url = report.location === undefined ? undefined : logStreamUrl(report.location, log);
  const where = `Log stream ${link(prose(`\`${log.stream}\``), url)} of log group ${prose(`\`${log.group}\``)}, times in UTC.`;
  const body = lines.length === 0 ? 'The stream is empty.' : codeBlock(lines.join('\n'), 'text');
  const title = `Log of container ${log.containerName} in task ${clip(log.taskId, 9)}: ${howMuch(lines.length, isEnd)}`;
  return details(title, `${where}\n\n${body}`);
}

function howMuch(lines: number, isEnd: boolean): string {
  if (!isEnd) return `where the trouble begins, ${count(lines, 'line')}`;
  if (lines === 0) return 'no line';
  return lines === 1 ? 'the last line' : `the last ${lines} lines`;
}

/** A little above the line that ended the program, where that stands before the last lines. */
function beginning({ lines }: LogExcerpt, room: Room): number {
  const last = Math.max(0, lines.length - room.logLines);
  const fatal = fatalLine(lines.map(({ text }) => text));
  if (fatal === undefined || fatal.certainty === 'last') return last;
  return Math.min(last, Math.max(0, fatal.from - LINES_ABOVE));
}
