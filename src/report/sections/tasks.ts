import { familyAndRevision, familyOf, revisionOf } from '../../ecs/arn.ts';
import type { Task } from '../../ecs/task.ts';
import { withShortArns } from '../../text/short.ts';
import { timeOfDay } from '../../text/words.ts';
import { taskUrl } from '../console-links.ts';
import { cell, clip, details, link, table } from '../markdown.ts';
import type { Report } from '../report.ts';
import type { Room, Section } from '../section.ts';
import { hasPassed } from '../success.ts';

/** The tasks, ours first and the newest of them first. */
export const tasks: Section = {
  name: 'tasks',
  cutAt: 5,
  render(report, room) {
    if (report.tasks.length === 0) return undefined;
    const sorted = report.tasks.toSorted((a, b) => rank(report, a) - rank(report, b) || age(b) - age(a));
    const oneFamily = new Set(sorted.map((task) => familyOf(task.taskDefinitionArn))).size === 1;
    const revision = (arn: string) => (oneFamily ? String(revisionOf(arn) ?? arn) : familyAndRevision(arn));
    const shown = sorted.slice(0, room.rows);
    const rows = shown.map((task, index) => [
      ...row(report, task, room, revision),
      cell(whyStopped(task, shown.slice(0, index), room)),
    ]);
    const rest = sorted.length - rows.length;
    const more = rest > 0 ? `\n\nand ${rest} more ${rest === 1 ? 'task' : 'tasks'}.` : '';
    const body = `${table(['Task', 'Revision', 'State', 'Started (UTC)', 'Containers', 'Why it stopped'], rows)}${more}`;
    return hasPassed(report) ? details(`Tasks: ${sorted.length}`, body) : `### Tasks\n\n${body}`;
  },
};

function rank(report: Report, task: Task): number {
  return task.taskDefinitionArn === report.revision?.arn ? 0 : 1;
}

function age(task: Task): number {
  return task.createdAt?.getTime() ?? 0;
}

function row(report: Report, task: Task, room: Room, revision: (arn: string) => string): readonly string[] {
  const url = report.location === undefined ? undefined : taskUrl(report.location, task.id);
  const state =
    task.healthStatus === undefined || task.healthStatus === 'UNKNOWN' ? '' : `, ${task.healthStatus}`;
  return [
    link(cell(`\`${clip(task.id, 9)}\``), url),
    cell(revision(task.taskDefinitionArn)),
    cell(`${task.lastStatus}${state}`),
    started(report, task),
    task.containers
      .map((container) => cell(clip(ending(container), room.text)))
      .filter(Boolean)
      .join('<br>'),
  ];
}

const LONGEST_AGAIN = 60;

/** A long sentence of AWS stands once. */
function whyStopped({ stoppedReason = '' }: Task, above: readonly Task[], room: Room): string {
  const isAgain = above.some((task) => task.stoppedReason === stoppedReason);
  return isAgain && stoppedReason.length > LONGEST_AGAIN
    ? 'the same'
    : clip(withShortArns(stoppedReason), room.text);
}

function started(report: Report, { startedAt }: Task): string {
  if (startedAt === undefined) return 'never';
  const rollout = report.phases.find(({ kind }) => kind === 'tasks') ?? report;
  return startedAt < rollout.startedAt ? 'before this deployment' : timeOfDay(startedAt);
}

/** How a container ended or ails; nothing of one that simply runs. */
function ending({ name, exitCode, reason, healthStatus }: Task['containers'][number]): string {
  const told = [
    exitCode === undefined ? undefined : `exit code ${exitCode}`,
    healthStatus === 'UNKNOWN' ? undefined : healthStatus,
    reason,
  ].filter((part) => part !== undefined && part !== '');
  return told.length === 0 ? '' : `${name}: ${told.join(', ')}`;
}
