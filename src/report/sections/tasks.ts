import { familyAndRevision } from '../../arn.ts';
import type { Task } from '../../service.ts';
import { taskUrl } from '../console-links.ts';
import { timeOfDay } from '../duration.ts';
import { cell, clip, link, table } from '../markdown.ts';

import type { Report } from '../report.ts';
import type { Room, Section } from '../section.ts';

/** The tasks, ours first and the newest of them first. */
export const tasks: Section = {
  name: 'tasks',
  render(report, room) {
    if (report.tasks.length === 0) return undefined;
    const sorted = report.tasks.toSorted((a, b) => rank(report, a) - rank(report, b) || age(b) - age(a));
    const rows = sorted.slice(0, room.rows).map((task) => row(report, task, room));
    const rest = sorted.length - rows.length;
    const head = ['Task', 'Revision', 'State', 'Started (UTC)', 'Containers', 'Why it stopped'];
    const stopped = sorted.some((task) => task.stoppedReason !== undefined);
    const shown = stopped ? rows : rows.map((cells) => cells.slice(0, -1));
    const more = rest > 0 ? `\n\nand ${rest} more tasks.` : '';
    return `### Tasks\n\n${table(stopped ? head : head.slice(0, -1), shown)}${more}`;
  },
};

function rank(report: Report, task: Task): number {
  return task.taskDefinitionArn === report.revision?.arn ? 0 : 1;
}

function age(task: Task): number {
  return task.createdAt?.getTime() ?? 0;
}

function row(report: Report, task: Task, room: Room): readonly string[] {
  const url = report.location === undefined ? undefined : taskUrl(report.location, task.id);
  const state =
    task.healthStatus === undefined || task.healthStatus === 'UNKNOWN' ? '' : `, ${task.healthStatus}`;
  return [
    link(cell(`\`${clip(task.id, 9)}\``), url),
    cell(familyAndRevision(task.taskDefinitionArn)),
    cell(`${task.lastStatus}${state}`),
    task.startedAt === undefined ? 'never' : timeOfDay(task.startedAt),
    task.containers.map((container) => cell(clip(containerState(container), room.text))).join('; '),
    cell(clip(task.stoppedReason ?? '', room.text)),
  ];
}

function containerState({ name, lastStatus, exitCode, reason }: Task['containers'][number]): string {
  const exit = exitCode === undefined ? (lastStatus ?? '') : `exit code ${exitCode}`;
  return [`${name}: ${exit}`, reason ?? ''].filter((part) => part !== '').join(', ');
}
