import { UserError } from '../text/errors.ts';
import { byLikeness, list } from '../text/words.ts';
import { pinIn } from './pin.ts';
import type { ScheduleReads } from './ports.ts';
import { nameOfRef, type ScheduleRef, wordsOfRef } from './schedule-ref.ts';
import { type ScheduledTask, targetPath } from './scheduled-task.ts';
import type { Deployed, SchedulesWish, Search } from './search.ts';

/** Refusals of what a workflow names. Nothing has been built or written by then. */

const docs = 'docs/schedules.md';
const mostNames = 8;

export function isNamed(wish: SchedulesWish): wish is readonly ScheduleRef[] {
  return wish !== 'auto';
}

/** The error for a name that AWS does not know, with the names that are like it. */
export async function notFound(ref: ScheduleRef, search: Search, reads: ScheduleReads): Promise<UserError> {
  const names = await namesOf(ref, search, reads).catch(() => []);
  const near = byLikeness(nameOfRef(ref), names).slice(0, mostNames);
  const known = near.length === 0 ? '' : ` There are ${list(near.map((name) => `\`${name}\``))}.`;
  return new UserError(`\`schedules\` names ${wordsOfRef(ref)}, which does not exist`, {
    kind: 'schedule-not-found',
    remedy: `Check the name, \`aws-region\` and the AWS account of the credentials.${known}`,
    docs,
  });
}

async function namesOf(
  ref: ScheduleRef,
  { deployed }: Search,
  reads: ScheduleReads,
): Promise<readonly string[]> {
  if (ref.kind === 'schedule')
    return (await reads.listSchedules()).map(({ group, name }) =>
      nameOfRef({ kind: 'schedule', group, name }),
    );
  const lists = await Promise.all(deployed.map(({ clusterArn }) => reads.listRulesOfTarget(clusterArn)));
  return lists.flat().map((name) => nameOfRef({ kind: 'rule', name }));
}

/** The error for one that is there and runs no deployed family in the cluster. */
export function notOurs(
  ref: ScheduleRef,
  texts: readonly string[],
  deployed: readonly Deployed[],
): UserError {
  const runs = texts.flatMap((text) => pinIn(text, targetPath(ref))?.taskDefinition ?? []);
  const what = runs.length === 0 ? 'runs no task of Amazon ECS' : `runs ${list(runs)}`;
  const families = list([...new Set(deployed.map(({ family }) => family))], 'or');
  return new UserError(
    `\`schedules\` names ${wordsOfRef(ref)}, which ${what}, not ${families} in this cluster`,
    {
      kind: 'schedule-not-found',
      remedy: `Remove it from \`schedules\`: only a scheduled task of a family that is deployed moves.`,
      docs,
    },
  );
}

/** What AWS would not let anybody change, each once: a rule may have several targets. */
export function problemsOf(fixed: readonly ScheduledTask[]): readonly UserError[] {
  const byName = new Map(fixed.map((task) => [nameOfRef(task.ref), task]));
  return [...byName].map(([name, { ref, managedBy }]) => {
    const why =
      managedBy === undefined
        ? 'has ended: EventBridge Scheduler rejects an update with an end date in the past'
        : `is managed by ${managedBy}: EventBridge does not let others change it`;
    return new UserError(`\`schedules\` names ${wordsOfRef(ref)}, which ${why}`, {
      kind: 'schedule-refused',
      remedy: `Remove \`${name}\` from \`schedules\`.`,
      docs,
    });
  });
}

/** Throws all problems at once. */
export function refuse(problems: readonly UserError[]): void {
  const [first, ...others] = problems;
  if (first === undefined) return;
  if (others.length === 0) throw first;
  const lines = problems.map(({ message, remedy }) => `- ${message}. ${remedy}`);
  throw new UserError(`${problems.length} scheduled tasks cannot be moved\n${lines.join('\n')}`, {
    kind: first.kind,
    remedy: 'Correct `schedules`; nothing was built or changed.',
    docs,
  });
}
