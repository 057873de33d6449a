import { list } from '../text/words.ts';
import type { Report } from './report.ts';
import type { Room, Section } from './section.ts';
import { SECTIONS } from './sections/index.ts';
import { isRefused } from './several.ts';
import { closed, severalSummary, type Told } from './several-summary.ts';

/** In the order of leaving out, when room is short. */
const LEAST_IMPORTANT_FIRST: readonly Section[] = [closed, ...SECTIONS]
  .filter(({ cutAt }) => cutAt !== 'never')
  .toSorted((a, b) => Number(a.cutAt) - Number(b.cutAt));

const ROOMS: readonly Room[] = [
  { rows: 50, logLines: 50, text: 1000 },
  { rows: 10, logLines: 20, text: 300 },
];

/** GitHub takes 1 MiB of summary for each step; some is left for what the same step writes besides. */
const SUMMARY_BYTES = 1_000_000;

/** The report as Markdown of at most `limit` bytes; what was cut for it is named at the end. */
export function summary(report: Report, limit: number = SUMMARY_BYTES): string {
  const told = ROOMS.map((room) => render(report, room, [])).find((text) => fits(text, limit));
  if (told !== undefined) return told;
  const room = ROOMS.at(-1) ?? { rows: 0, logLines: 0, text: 0 };
  for (let cut = 1; cut < LEAST_IMPORTANT_FIRST.length; cut += 1) {
    const text = render(report, room, LEAST_IMPORTANT_FIRST.slice(0, cut));
    if (fits(text, limit)) return text;
  }
  return render(report, room, LEAST_IMPORTANT_FIRST);
}

function render(report: Report, room: Room, without: readonly Section[]): string {
  const { subjects } = report;
  const sections: readonly Told[] =
    subjects === undefined || isRefused(report)
      ? SECTIONS.map((section) => ({ section, text: section.render(report, room) }))
      : severalSummary(report, subjects, room, SECTIONS);
  const shown = sections.filter(({ section, text }) => text !== undefined && !without.includes(section));
  const cut = sections.filter(({ section, text }) => text !== undefined && without.includes(section));
  const note =
    cut.length === 0
      ? []
      : [
          `_Cut to fit GitHub’s limit: ${list([...new Set(cut.map(({ section }) => section.name))])}. The output \`report\` has it all._`,
        ];
  return `${[...shown.map(({ text }) => text), ...note].join('\n\n')}\n`;
}

function fits(text: string, limit: number): boolean {
  return new TextEncoder().encode(text).length <= limit;
}
