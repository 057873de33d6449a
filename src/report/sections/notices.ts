import type { Notice } from '../../text/notice.ts';
import { prose, remedy } from '../markdown.ts';
import type { Section } from '../section.ts';

/** What the reader should know besides. */
export const notices: Section = {
  name: 'notices',
  cutAt: 7,
  render(report, room) {
    if (report.notices.length === 0) return undefined;
    const sorted = report.notices.toSorted(
      (a, b) => Number(b.severity === 'warning') - Number(a.severity === 'warning'),
    );
    const lines = sorted.slice(0, room.rows).map(line);
    const rest = sorted.length - lines.length;
    return `### Worth knowing\n\n${lines.join('\n')}${rest > 0 ? `\n- and ${rest} more` : ''}`;
  },
};

function line(notice: Notice): string {
  const word = notice.severity === 'warning' ? '**Warning:** ' : '';
  const advice = notice.remedy === undefined ? '' : ` ${remedy(notice.remedy).replace(/\n/g, '\n  ')}`;
  return `- ${word}${prose(notice.message)}${advice}`;
}
