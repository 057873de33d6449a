import { familyAndRevision } from '../../ecs/arn.ts';
import type { Change } from '../../task-definition/task-definition.ts';
import { cell, clip, table } from '../markdown.ts';
import type { Report } from '../report.ts';
import type { Section } from '../section.ts';

/** What this revision changes against the one that ran before; values of variables never stand in it. */
export const changes: Section = {
  name: 'changes of this revision',
  cutAt: 8,
  render(report, room) {
    if (report.changes.length === 0) return undefined;
    const shown = report.changes.slice(0, room.rows);
    const rows = shown.map((change) => [
      change.kind === 'removed' ? '**removed**' : change.kind,
      cell(clip(change.what, room.text)),
      values(change, room.text),
    ]);
    const rest = report.changes.length - shown.length;
    return `### ${title(report)}\n\n${table(['', 'What', 'Value, before → after'], rows)}${rest > 0 ? `\n\nand ${rest} more.` : ''}`;
  },
};

function title(report: Report): string {
  const { arn, previousArn } = report.revision ?? {};
  const against =
    previousArn === undefined ? '' : ` against ${cell(`\`${familyAndRevision(previousArn)}\``)}`;
  return report.mode === 'validate'
    ? `What would change${against}`
    : `What ${arn === undefined ? 'this version' : cell(`\`${familyAndRevision(arn)}\``)} changes${against}`;
}

function values({ kind, before, after }: Change, max: number): string {
  const show = (value: string) => cell(`\`${clip(value.replaceAll('`', "'"), max)}\``);
  const only = after ?? before;
  if (only === undefined) return kind === 'changed' ? 'value not shown' : '';
  if (kind !== 'changed') return show(only);
  return [before, after].map((value) => (value === undefined ? '(none)' : show(value))).join(' → ');
}
