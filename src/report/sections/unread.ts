import { clip, prose } from '../markdown.ts';
import type { Section } from '../section.ts';

/** What the report does not know, and which permission would have told it. */
export const unread: Section = {
  name: 'what could not be read',
  cutAt: 9,
  render(report, room) {
    if (report.unread.length === 0) return undefined;
    const lines = report.unread.slice(0, room.rows).map(({ what, action, why }) => {
      const needs = action === '' ? '' : `needs \`${action}\` `;
      return `- ${prose(`${what}: ${needs}(${clip(why, room.text)})`)}`;
    });
    const title = report.mode === 'validate' ? 'Not checked' : 'Could not be read';
    return `### ${title}\n\n${lines.join('\n')}`;
  },
};
