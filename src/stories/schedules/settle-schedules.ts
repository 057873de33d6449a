import type { Aws } from '../../aws/aws.ts';
import { type MovedSchedule, moveSchedule } from '../../carry-out/move-schedule.ts';
import { familyAndRevision, familyOf, inRegionOf, shortName } from '../../ecs/arn.ts';
import type { Report } from '../../report/report.ts';
import type { FoundSchedules } from '../../schedules/find.ts';
import { wordsOfRef } from '../../schedules/schedule-ref.ts';
import type { ScheduledTask } from '../../schedules/scheduled-task.ts';
import { commandLine } from '../../text/aws-cli.ts';
import type { Notice } from '../../text/notice.ts';
import { list } from '../../text/words.ts';
import { movePorts } from '../../wiring/schedule-ports.ts';
import type { StoryPorts } from '../../wiring/story-ports.ts';

/** What a deployment came to, as far as its schedules follow it. */
export type Outcome = Pick<Report, 'verdict' | 'revision' | 'rollback' | 'location'>;

/**
 * Lets the schedules follow what serves now: the new revision after a success; after a rollback the earlier one, where a
 * schedule was at the revision that failed. Otherwise they stay. One that could not be moved fails the step, and the
 * services stay on what they run.
 */
export async function settleSchedules(
  aws: Aws,
  found: FoundSchedules | undefined,
  { report, outcomes }: { readonly report: Report; readonly outcomes: readonly Outcome[] },
  ports: StoryPorts,
): Promise<Report> {
  if (found === undefined) return report;
  const isAllWell = areAllWell(outcomes);
  const moved: MovedSchedule[] = [];
  for (const { task, arn } of movesOf(found, outcomes))
    moved.push(await moveSchedule(task, arn, movePorts(aws, ports.clock)));
  for (const line of moved.map(logLineOf)) if (line !== undefined) ports.log.info(line);
  const notices = isAllWell
    ? leftNotices(moved)
    : [...behindNotices(found, outcomes), ...unpinnedAfter(found, outcomes)];
  for (const { severity, message } of notices) ports.log[severity](message);
  const told = {
    ...report,
    notices: [...report.notices, ...notices],
    ...(moved.length > 0 && { schedules: moved }),
  };
  return withFailure(told, moved, isAllWell);
}

export interface Move {
  readonly task: ScheduledTask;
  readonly arn: string;
}

/** Which scheduled tasks follow the services of a step, and to which revision. */
export function movesOf(found: FoundSchedules, outcomes: readonly Outcome[]): readonly Move[] {
  const move = areAllWell(outcomes) ? forward : backward;
  return outcomes.flatMap((outcome) => move(found, outcome));
}

/** A newer commit serves where ours is outdated: its own run moves the schedules. */
function areAllWell(outcomes: readonly Outcome[]): boolean {
  return outcomes.every(({ verdict }) => hasLanded(verdict) || verdict === 'outdated');
}

/** One family may be deployed to several clusters, with a revision for each. */
function runsInCluster({ pin }: ScheduledTask, { location }: Outcome): boolean {
  return location === undefined || shortName(pin.cluster) === location.cluster;
}

function hasLanded(verdict: Report['verdict']): boolean {
  return ['succeeded', 'unchanged', 'started'].includes(verdict);
}

function forward({ tasks }: FoundSchedules, outcome: Outcome): readonly Move[] {
  const arn = outcome.revision?.arn;
  if (arn === undefined || !hasLanded(outcome.verdict)) return [];
  return tasks
    .filter((task) => familyOf(task.pin.taskDefinition) === familyOf(arn) && runsInCluster(task, outcome))
    .map((task) => ({ task, arn }));
}

/** A schedule may be at the revision that failed: it was deployed before, or somebody moved it there already. */
function backward({ tasks }: FoundSchedules, outcome: Outcome): readonly Move[] {
  const { revision, rollback } = outcome;
  const failed = revision?.arn;
  const back = rollback?.taskDefinitionArn ?? revision?.previousArn;
  if (rollback?.outcome !== 'done' || failed === undefined || back === undefined || back === failed)
    return [];
  return tasks
    .filter(
      (task) =>
        familyAndRevision(task.pin.taskDefinition) === familyAndRevision(failed) &&
        runsInCluster(task, outcome),
    )
    .map((task) => ({ task, arn: back }));
}

function logLineOf({ name, from, to, outcome, why }: MovedSchedule): string | undefined {
  if (outcome === 'unchanged') return undefined;
  if (outcome === 'moved') return `Schedule ${name} moved from ${from} to ${to}`;
  return `Schedule ${name} ${outcome === 'left' ? 'left alone' : 'not moved'}: ${why}`;
}

function leftNotices(moved: readonly MovedSchedule[]): readonly Notice[] {
  return moved
    .filter(({ outcome }) => outcome === 'left')
    .map(({ name, why }) => ({
      severity: 'warning',
      message: `Schedule ${name} was left alone: ${why}.`,
      remedy: 'Check which run or person changed it.',
      docs: 'docs/schedules.md',
    }));
}

/** Where one service did not come through, no schedule moves: those of the others are behind what these run. */
export function behindNotices(found: FoundSchedules, outcomes: readonly Outcome[]): readonly Notice[] {
  const behind = outcomes
    .flatMap((outcome) => forward(found, outcome))
    .filter(({ task, arn }) => familyAndRevision(task.pin.taskDefinition) !== familyAndRevision(arn));
  if (behind.length === 0) return [];
  const stay = behind.map(
    ({ task: { ref, pin }, arn }) =>
      `${wordsOfRef(ref)} stays at ${familyAndRevision(pin.taskDefinition)}, and its service runs ${familyAndRevision(arn)}`,
  );
  return [
    {
      severity: 'warning',
      message: `Scheduled tasks move only when every service of the step has succeeded: ${list(stay)}.`,
      remedy: 'They move with the next run that succeeds.',
      docs: 'docs/schedules.md',
    },
  ];
}

/** They run the newest revision whatever the service runs. */
function unpinnedAfter({ unpinned }: FoundSchedules, outcomes: readonly Outcome[]): readonly Notice[] {
  return outcomes.flatMap(({ revision }): readonly Notice[] => {
    const { arn, previousArn } = revision ?? {};
    if (arn === undefined || arn === previousArn) return [];
    if (!unpinned.some(({ pin }) => familyOf(pin.taskDefinition) === familyOf(arn))) return [];
    return [
      {
        severity: 'warning',
        message: `Scheduled tasks without a revision run ${familyAndRevision(arn)} from now on, which the service does not: it is the newest active revision of the family.`,
        remedy: `If they should not, deregister it: \`${commandLine`aws ecs deregister-task-definition ${inRegionOf(arn)} --task-definition ${familyAndRevision(arn)}`}\`.`,
        docs: 'docs/schedules.md#without-a-revision',
      },
    ];
  });
}

function withFailure(report: Report, moved: readonly MovedSchedule[], isAllWell: boolean): Report {
  const failed = moved.filter(({ outcome }) => outcome === 'failed');
  if (failed.length === 0) return report;
  const what = failed.map(({ name, to, why }) => `${name} not moved to ${to}: ${why}`);
  const message = `${isAllWell ? 'The services run the new version, but scheduled tasks do not' : 'Scheduled tasks were not moved back'}: ${list(what)}.`;
  if (!isAllWell) return { ...report, notices: [...report.notices, { severity: 'warning', message }] };
  return {
    ...report,
    verdict: 'failed',
    message,
    error: {
      cause: 'schedule-not-moved',
      message: message.replace(/\.$/, ''),
      remedy: 'Fix the problem and run the job again: the service stays as it is, and the schedules move.',
      docs: 'docs/schedules.md#not-moved',
    },
  };
}
