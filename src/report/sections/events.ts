import { codeBlock } from '../../text/safe-text.ts';
import { withShortArns } from '../../text/short.ts';
import { timeOfDay } from '../../text/words.ts';
import { clip, details } from '../markdown.ts';
import type { Section } from '../section.ts';

/** The last service events as Amazon ECS worded them, oldest first. */
export const events: Section = {
  name: 'service events',
  cutAt: 3,
  render(report, room) {
    const shown = report.events.slice(-room.rows);
    if (shown.length === 0) return undefined;
    const lines = shown.map(
      (event) => `${timeOfDay(event.createdAt)}  ${clip(withShortArns(event.message), room.text)}`,
    );
    const which =
      shown.length < report.events.length
        ? `the last ${shown.length} of ${report.events.length}`
        : `${shown.length}`;
    return details(
      `Service events since the deployment started: ${which}, times in UTC`,
      codeBlock(lines.join('\n'), 'text'),
    );
  },
};
