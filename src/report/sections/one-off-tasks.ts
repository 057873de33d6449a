import { shortName } from '../../ecs/arn.ts';
import { duration, secondsBetween } from '../../text/words.ts';
import { cell, clip, link, table } from '../markdown.ts';
import type { OneOffReport } from '../one-off-report.ts';
import type { Section } from '../section.ts';

/** The one-off tasks of the run, in their order. */
export const oneOffTasks: Section = {
  name: 'one-off tasks',
  cutAt: 11,
  render({ oneOffTasks: tasks = [] }, room) {
    if (tasks.length === 0) return undefined;
    const rows = tasks.map((task) => row(task, room.text));
    return `### One-off tasks\n\n${table(['Purpose', 'Outcome', 'Task', 'Time', 'What happened'], rows)}`;
  },
};

function row(task: OneOffReport, width: number): readonly string[] {
  const { purpose, outcome, exitCode, taskArn, logUrl, startedAt, endedAt, message } = task;
  const code = exitCode === undefined ? '' : `, exit code ${exitCode}`;
  return [
    cell(purpose),
    cell(`${outcome}${code}`),
    taskArn === undefined ? '' : link(cell(`\`${clip(shortName(taskArn), 9)}\``), logUrl),
    cell(duration(secondsBetween(startedAt, endedAt))),
    cell(clip(message, width)),
  ];
}
