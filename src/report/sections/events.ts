import { isOwnRequest } from '../../ecs/own-request.ts';
import { codeBlock } from '../../text/safe-text.ts';
import { withShortArns } from '../../text/short.ts';
import { timeOfDay } from '../../text/words.ts';
import { clip, details } from '../markdown.ts';
import type { Report } from '../report.ts';
import type { Section } from '../section.ts';

/** The last service events as Amazon ECS worded them, oldest first. */
export const events: Section = {
  name: 'service events',
  cutAt: 3,
  render(report, room) {
    const shown = report.events.slice(-room.rows);
    if (shown.length === 0) return undefined;
    const lines = shown.map(
      ({ createdAt, message }) =>
        `${timeOfDay(createdAt)}  ${clip(withShortArns(message), room.text)}${byUs(message, report)}`,
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

/** ECS calls this step a user: whoever reads that would look for a person. */
function byUs(message: string, { rollback }: Report): string {
  return rollback?.by === 'ecs-rollout' && isOwnRequest(message) ? ' (requested by this step)' : '';
}
