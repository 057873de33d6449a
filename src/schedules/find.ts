import { AwsError } from '../ecs/aws-error.ts';
import { UserError } from '../text/errors.ts';
import type { Notice } from '../text/notice.ts';
import { count } from '../text/words.ts';
import { isNamed, notFound, notOurs, problemsOf, refuse } from './named.ts';
import { noticesOf } from './notices.ts';
import { mayRunTasksIn, pinIn, runsFamily } from './pin.ts';
import type { ScheduleReads } from './ports.ts';
import { numberIn, stringIn } from './raw-text.ts';
import type { ScheduleRef } from './schedule-ref.ts';
import { type ScheduledTask, targetPath } from './scheduled-task.ts';
import type { SchedulesWish, Search } from './search.ts';

export interface FoundSchedules {
  /** Those that pin a revision and can be moved. */
  readonly tasks: readonly ScheduledTask[];
  /** All that pin a revision, those that nobody may change among them. */
  readonly pinned: readonly ScheduledTask[];
  /** Those that run the newest revision by themselves. */
  readonly unpinned: readonly ScheduledTask[];
  readonly notices: readonly Notice[];
}

/** Each takes a call of its own. */
const mostSchedules = 300;

/**
 * The scheduled tasks that run a deployed family: those that are named, or all of them. Throws `UserError` for one that is
 * named and is not there, runs something else, or cannot be changed. Rejects with `AwsError`.
 */
export async function findSchedules(
  wish: SchedulesWish,
  search: Search,
  reads: ScheduleReads,
): Promise<FoundSchedules> {
  const refs = wish === 'auto' ? await refsOf(search, reads) : wish;
  const found: ScheduledTask[] = [];
  const problems: UserError[] = [];
  for (const ref of refs) {
    const tasks = await read(ref, wish, search, reads).catch((error: unknown) => {
      if (!(error instanceof UserError)) throw error;
      problems.push(error);
      return [];
    });
    found.push(...tasks);
  }
  const fixed = found.filter((task) => task.managedBy !== undefined || task.isOver === true);
  if (isNamed(wish)) refuse([...problems, ...problemsOf(fixed)]);
  const free = found.filter((task) => !fixed.includes(task));
  const unpinned = free.filter(({ pin }) => pin.revision === undefined);
  return {
    tasks: free.filter((task) => !unpinned.includes(task)),
    pinned: found.filter(({ pin }) => pin.revision !== undefined),
    unpinned,
    notices: noticesOf({ fixed, unpinned }),
  };
}

/** All that may run tasks in a cluster of the deployment. */
async function refsOf({ deployed }: Search, reads: ScheduleReads): Promise<readonly ScheduleRef[]> {
  const clusters = [...new Set(deployed.map(({ clusterArn }) => clusterArn))];
  const rules = new Set<string>();
  for (const cluster of clusters) for (const name of await reads.listRulesOfTarget(cluster)) rules.add(name);
  const schedules = (await reads.listSchedules()).filter(({ targetArn }) =>
    clusters.some((cluster) => mayRunTasksIn(targetArn, cluster)),
  );
  if (rules.size + schedules.length > mostSchedules) {
    throw new UserError(
      `\`schedules: auto\` would have to read ${count(rules.size + schedules.length, 'schedule')}, but reads at most ${mostSchedules}`,
      {
        kind: 'invalid-input',
        remedy: 'List the schedules to move: `rule:NAME` or `schedule:GROUP/NAME`, one a line.',
        docs: 'docs/schedules.md',
      },
    );
  }
  return [
    ...[...rules].map((name): ScheduleRef => ({ kind: 'rule', name })),
    ...schedules.map(({ group, name }): ScheduleRef => ({ kind: 'schedule', group, name })),
  ];
}

async function read(
  ref: ScheduleRef,
  wish: SchedulesWish,
  search: Search,
  reads: ScheduleReads,
): Promise<readonly ScheduledTask[]> {
  const texts = await textsOf(ref, reads).catch(async (error: unknown) => {
    if (!(error instanceof AwsError) || error.kind !== 'missing') throw error;
    // One that went away after it was listed is none.
    if (isNamed(wish)) throw await notFound(ref, search, reads);
    return [];
  });
  const tasks = texts.flatMap((text) => taskIn(ref, text, search));
  if (isNamed(wish) && tasks.length === 0) throw notOurs(ref, texts, search.deployed);
  if (ref.kind === 'schedule' || tasks.length === 0) return tasks;
  const managedBy = await reads.managerOf(ref.name).catch(() => undefined);
  return managedBy === undefined ? tasks : tasks.map((task) => ({ ...task, managedBy }));
}

/** The targets of a rule, or the schedule. */
export async function textsOf(
  ref: ScheduleRef,
  reads: Pick<ScheduleReads, 'listTargets' | 'getSchedule'>,
): Promise<readonly string[]> {
  return ref.kind === 'rule' ? reads.listTargets(ref.name) : [await reads.getSchedule(ref.group, ref.name)];
}

function taskIn(ref: ScheduleRef, text: string, { deployed, now }: Search): readonly ScheduledTask[] {
  const pin = pinIn(text, targetPath(ref));
  if (pin === undefined || !deployed.some((each) => runsFamily(pin, each.family, each.clusterArn))) return [];
  const targetId = stringIn(text, ['Id']);
  if (ref.kind === 'rule') return targetId === undefined ? [] : [{ ref, pin, targetId }];
  const end = numberIn(text, ['EndDate']);
  return [{ ref, pin, ...(end !== undefined && end * 1_000 < now.getTime() && { isOver: true }) }];
}
