import type { ServiceDeployment } from '../../../../ecs/service-deployment.ts';
import { isRollbackStatus, oursOf } from '../../../counts.ts';
import { hasReached, rememberCourse } from '../../../course.ts';
import { hasTargetGroups } from '../../../health.ts';
import type { History } from '../../../history.ts';
import { hasNewFailure } from '../../../observe/trouble.ts';
import type { Snapshot } from '../../../snapshot.ts';
import type { RolloutTarget } from '../../../target.ts';
import { isReachedThere } from '../tempo.ts';
import { isNews, isQuiet, isStarting, runningOf, sinceRead } from './moment.ts';

/** When each kind of read was last sent, in milliseconds of AWS's clock; absent before the first time. */
export type ReadTimes = Partial<Record<ReadName | 'service' | 'trouble', number>>;
export type ReadName = 'stopped' | 'running' | 'targets' | 'rules';

/** Which reads beside service and service deployment can change the answer at this look. */
export interface Needs extends Readonly<Record<ReadName, boolean>> {
  readonly isTrouble: boolean;
}

/** How often each may be read. With one DescribeServiceDeployments at each look that keeps to 40 calls a minute. */
const everyMs = {
  stopped: 6_000,
  routine: 30_000,
  targets: 10_000,
  /** Their health is what is waited for. */
  targetsWaitedFor: 4_000,
  running: 15_000,
  rulesMisrouted: 10_000,
  rulesShifting: 30_000,
  /** They are not to change before the shift, and only other deployments change them in the clean-up. */
  rulesCalm: 120_000,
  /** While nothing but a bake or a pause goes on. */
  quiet: 60_000,
};
/** ListTasks lags behind the events: after a sign of trouble it is asked at each look, two at least, then now and then, so long. */
const troubleIsFreshMs = 6_000;
const troubleLastsMs = 15_000;

/** `snapshot` has the newest service deployment and service; `history` does not know them yet. */
export function findNeeds(
  target: RolloutTarget,
  snapshot: Snapshot,
  history: History,
  times: ReadTimes,
): Needs {
  const isDue = (name: ReadName, every: number) => sinceRead(snapshot, times[name]) >= every;
  const isTrouble = isNewTrouble(target, snapshot, history);
  const sinceTrouble = isTrouble ? 0 : sinceRead(snapshot, times.trouble);
  const isRoutine =
    isStarting(snapshot, history) &&
    sinceRead(snapshot, times.stopped ?? target.startedAt.getTime()) >= everyMs.routine;
  const wantsStopped =
    isRoutine ||
    sinceTrouble < troubleIsFreshMs ||
    (sinceTrouble < troubleLastsMs && isDue('stopped', everyMs.stopped));
  return {
    stopped: wantsStopped && !isRollbackStatus(snapshot.serviceDeployment?.status),
    running: wantsRunning(target, snapshot, history, sinceTrouble) && isDue('running', everyMs.running),
    targets: wantsTargets(target, snapshot, history, (every) => isDue('targets', every)),
    rules:
      !isProofNext(target, snapshot, history) &&
      (isNews(snapshot, history) ||
        hasShifted(snapshot, history) ||
        isDue('rules', rulesEvery(snapshot, history))),
    isTrouble,
  };
}

/** When each was last sent, after the reads of one look. */
export function afterReads(times: ReadTimes, needs: Needs, at: Date): ReadTimes {
  const now = at.getTime();
  return {
    ...times,
    ...(needs.stopped ? { stopped: now } : {}),
    ...(needs.running ? { running: now } : {}),
    ...(needs.targets ? { targets: now } : {}),
    ...(needs.rules ? { rules: now } : {}),
    ...(needs.isTrouble ? { trouble: now } : {}),
  };
}

/** What is waited for is reached, and the proof that follows this look reads the rules. */
export function isProofNext({ waitFor }: RolloutTarget, snapshot: Snapshot, { course }: History): boolean {
  const status = snapshot.serviceDeployment?.status;
  if (status === 'SUCCESSFUL') return true;
  const now = rememberCourse(course, snapshot);
  return (
    waitFor === 'shifted' && status === 'IN_PROGRESS' && hasReached(now, 'POST_PRODUCTION_TRAFFIC_SHIFT')
  );
}

/** Another share of traffic, or a stage after the shift: what the rule says is read at once. Nothing is shifted in the clean-up. */
function hasShifted(
  { serviceDeployment: now }: Snapshot,
  { serviceDeployment: before, course }: History,
): boolean {
  if (now?.lifecycleStage === 'CLEAN_UP') return false;
  if (now?.target?.productionWeight !== before?.target?.productionWeight) return before !== undefined;
  return now?.lifecycleStage !== before?.lifecycleStage && hasReached(course, 'PRODUCTION_TRAFFIC_SHIFT');
}

function isNewTrouble(target: RolloutTarget, snapshot: Snapshot, history: History): boolean {
  const { service, serviceDeployment: now } = snapshot;
  const before = history.serviceDeployment;
  const failures = now?.circuitBreaker?.failureCount ?? 0;
  if (failures > (before?.circuitBreaker?.failureCount ?? 0)) return true;
  if (now?.status === 'IN_PROGRESS' && (present(now) < present(before) || runningOf(now) < runningOf(before)))
    return true;
  return service !== undefined && hasNewFailure(service, oursOf(target, snapshot), history, target);
}

/** Tasks of ours that run or are about to. */
function present(deployment: ServiceDeployment | undefined): number {
  return runningOf(deployment) + (deployment?.target?.pendingTasks ?? 0);
}

/** Where no target tells the health of tasks, or to tell whose targets are healthy when some fail. */
function wantsRunning(
  target: RolloutTarget,
  snapshot: Snapshot,
  history: History,
  sinceTrouble: number,
): boolean {
  const sawHealthyTarget = history.healthySpans.some((span) => span.of === 'target');
  if (sinceTrouble < troubleLastsMs && (sawHealthyTarget || !hasTargetGroups(snapshot))) return true;
  const hasCheck = target.containers.some(({ essential, hasHealthCheck }) => essential && hasHealthCheck);
  return (
    hasCheck &&
    isStarting(snapshot, history) &&
    !hasTargetGroups(snapshot) &&
    (snapshot.serviceDeployment?.target?.runningTasks ?? 0) > 0
  );
}

/** Before any task of ours runs, once; then until ECS has found all of them healthy. */
function wantsTargets(
  { waitFor }: RolloutTarget,
  snapshot: Snapshot,
  history: History,
  isDue: (every: number) => boolean,
): boolean {
  if (!hasTargetGroups(snapshot)) return false;
  if (snapshot.targetsReadAt === undefined) return true;
  const isRunning = (snapshot.serviceDeployment?.target?.runningTasks ?? 0) > 0;
  const { allRunningAt, allHealthyAt } = history.marks;
  const areWaitedFor = isReachedThere(waitFor) && allRunningAt !== undefined && allHealthyAt === undefined;
  const every = areWaitedFor ? everyMs.targetsWaitedFor : everyMs.targets;
  return isStarting(snapshot, history) && isRunning && isDue(every);
}

function rulesEvery(snapshot: Snapshot, history: History): number {
  const { course } = history;
  if (course?.misroutedSince !== undefined) return everyMs.rulesMisrouted;
  if (isStarting(snapshot, history) || hasReached(course, 'CLEAN_UP')) return everyMs.rulesCalm;
  const isShifting = hasReached(course, 'PRODUCTION_TRAFFIC_SHIFT');
  return isShifting && !isQuiet(snapshot, history) ? everyMs.rulesShifting : everyMs.quiet;
}
