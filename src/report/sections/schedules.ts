import type { MovedSchedule } from '../../carry-out/move-schedule.ts';
import { cell, clip, table } from '../markdown.ts';
import type { Section } from '../section.ts';

const WORDS: Readonly<Record<MovedSchedule['outcome'], string>> = {
  moved: 'moved',
  unchanged: 'ran it already',
  left: 'left alone',
  failed: '**not moved**',
};

/** What became of the scheduled tasks. */
export const schedules: Section = {
  name: 'schedules',
  cutAt: 9.5,
  render({ schedules: all = [] }, room) {
    if (all.length === 0) return undefined;
    const worstFirst = all.toSorted(
      (a, b) => Number(b.outcome === 'failed') - Number(a.outcome === 'failed'),
    );
    const rows = worstFirst
      .slice(0, room.rows)
      .map(({ name, from, to, outcome, why }) => [
        cell(`\`${name}\``),
        cell(`\`${from}\` → \`${to}\``),
        `${WORDS[outcome]}${why === undefined ? '' : `: ${cell(clip(why, room.text))}`}`,
      ]);
    const rest = all.length - rows.length;
    return `### Schedules\n\n${table(['Schedule', 'Revision', 'Outcome'], rows)}${rest > 0 ? `\n\nand ${rest} more.` : ''}`;
  },
};
