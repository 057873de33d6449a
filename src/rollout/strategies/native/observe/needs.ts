import type { ServiceDeployment } from '../../../../ecs/service-deployment.ts';
import { isRollbackStatus, oursOf } from '../../../counts.ts';
import { hasReached, rememberCourse } from '../../../course.ts';
import { hasTargetGroups } from '../../../health.ts';
import type { History } from '../../../history.ts';
import { hasNewFailure } from '../../../observe/trouble.ts';
import type { Snapshot } from '../../../snapshot.ts';
import type { RolloutTarget } from '../../../target.ts';
import { quietUntil } from '../tempo.ts';

/** When each kind of read was last sent, in milliseconds of AWS's clock; absent before the first time. */
export type ReadTimes = Partial<Record<ReadName | 'service' | 'trouble', number>>;
export type ReadName = 'stopped' | 'running' | 'targets' | 'rules';

/** Which reads beside service and service deployment can change the answer at this look. */
export interface Needs extends Readonly<Record<ReadName, boolean>> {
  readonly isTrouble: boolean;
}

/** How often each may be read. With one DescribeServiceDeployments at each look that keeps to 40 calls a minute. */
const everyMs = {
  /** While the counts of the service deployment change: its events say why. */
  serviceMoving: 5_000,
  serviceStarting: 10_000,
  serviceHealing: 15_000,
  service: 20_000,
  stopped: 6_000,
  routine: 30_000,
  targets: 10_000,
  running: 15_000,
  rulesMisrouted: 10_000,
  rulesShifting: 30_000,
  /** Of the rules before the shift, which are not to change; of what only other deployments change in the clean-up; of anything while nothing but a bake or a pause goes on. */
  quiet: 60_000,
};
/** A bake that ends sooner is watched as closely as anything else. */
const quietForMs = 120_000;
/** ListTasks lags behind the events: after a sign of trouble it is asked at each look, then now and then, so long. */
const troubleIsFreshMs = 4_000;
const troubleLastsMs = 15_000;

/** Whether the service is read again. `snapshot` has the newest service deployment; `history` does not know it yet. */
export function needsService(snapshot: Snapshot, history: History, times: ReadTimes): boolean {
  if (isNews(snapshot, history)) return true;
  return sinceRead(snapshot, times.service) >= serviceEvery(snapshot, history);
}

function serviceEvery(snapshot: Snapshot, history: History): number {
  if (hasMoved(snapshot, history)) return everyMs.serviceMoving;
  if (isStarting(snapshot, history))
    return history.marks.allRunningAt === undefined ? everyMs.serviceStarting : everyMs.serviceHealing;
  const isCalm = isQuiet(snapshot, history) || hasReached(history.course, 'CLEAN_UP');
  return isCalm ? everyMs.quiet : everyMs.service;
}

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
    targets: wantsTargets(snapshot, history, (every) => isDue('targets', every)),
    rules:
      !isProofNext(target, snapshot, history) &&
      (isNews(snapshot, history) ||
        hasShifted(snapshot, history) ||
        isDue('rules', rulesEvery(history, isQuiet(snapshot, history)))),
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

function sinceRead({ at }: Snapshot, last = Number.NEGATIVE_INFINITY): number {
  return at.getTime() - last;
}

/** Another status than before; the first one that is seen is no news. */
function isNews({ serviceDeployment: now }: Snapshot, { serviceDeployment: before }: History): boolean {
  return before !== undefined && now?.status !== before.status;
}

/** What is waited for is reached, and the proof that follows this look reads the rules. */
function isProofNext({ waitFor }: RolloutTarget, snapshot: Snapshot, { course }: History): boolean {
  const status = snapshot.serviceDeployment?.status;
  if (status === 'SUCCESSFUL') return true;
  const now = rememberCourse(course, snapshot);
  return (
    waitFor === 'shifted' && status === 'IN_PROGRESS' && hasReached(now, 'POST_PRODUCTION_TRAFFIC_SHIFT')
  );
}

/** ECS has not found all new tasks healthy yet. */
function isStarting(snapshot: Snapshot, { course }: History): boolean {
  return !hasReached(rememberCourse(course, snapshot), 'POST_SCALE_UP');
}

/** Tasks of either revision started or ended. */
function hasMoved({ serviceDeployment: now }: Snapshot, { serviceDeployment: before }: History): boolean {
  const sidesOf = (deployment: ServiceDeployment | undefined) =>
    [deployment?.target, ...(deployment?.sources ?? [])].map((side) => [
      side?.runningTasks,
      side?.pendingTasks,
    ]);
  return before !== undefined && JSON.stringify(sidesOf(now)) !== JSON.stringify(sidesOf(before));
}

function isQuiet(snapshot: Snapshot, history: History): boolean {
  return (quietUntil(snapshot, history)?.getTime() ?? 0) - snapshot.at.getTime() > quietForMs;
}

/** Another share of traffic, or a stage after the shift: what the rule says is read at once. */
function hasShifted(
  { serviceDeployment: now }: Snapshot,
  { serviceDeployment: before, course }: History,
): boolean {
  if (now?.target?.productionWeight !== before?.target?.productionWeight) return before !== undefined;
  return now?.lifecycleStage !== before?.lifecycleStage && hasReached(course, 'PRODUCTION_TRAFFIC_SHIFT');
}

function isNewTrouble(target: RolloutTarget, snapshot: Snapshot, history: History): boolean {
  const { service, serviceDeployment: now } = snapshot;
  const before = history.serviceDeployment;
  const failures = now?.circuitBreaker?.failureCount ?? 0;
  if (failures > (before?.circuitBreaker?.failureCount ?? 0)) return true;
  if (now?.status === 'IN_PROGRESS' && present(now) < present(before)) return true;
  return service !== undefined && hasNewFailure(service, oursOf(target, snapshot), history, target);
}

/** Tasks of ours that run or are about to. */
function present(deployment: ServiceDeployment | undefined): number {
  return (deployment?.target?.runningTasks ?? 0) + (deployment?.target?.pendingTasks ?? 0);
}

/** Where no target tells the health of tasks, or to tell whose targets are healthy when some fail. */
function wantsRunning(
  target: RolloutTarget,
  snapshot: Snapshot,
  history: History,
  sinceTrouble: number,
): boolean {
  if (sinceTrouble < troubleLastsMs) return true;
  const hasCheck = target.containers.some(({ essential, hasHealthCheck }) => essential && hasHealthCheck);
  return (
    hasCheck &&
    isStarting(snapshot, history) &&
    !hasTargetGroups(snapshot) &&
    (snapshot.serviceDeployment?.target?.runningTasks ?? 0) > 0
  );
}

/** Before any task of ours runs, once; then until ECS has found all of them healthy. */
function wantsTargets(snapshot: Snapshot, history: History, isDue: (every: number) => boolean): boolean {
  if (!hasTargetGroups(snapshot)) return false;
  if (snapshot.targetsReadAt === undefined) return true;
  const isRunning = (snapshot.serviceDeployment?.target?.runningTasks ?? 0) > 0;
  return isStarting(snapshot, history) && isRunning && isDue(everyMs.targets);
}

function rulesEvery({ course }: History, quiet: boolean): number {
  if (course?.misroutedSince !== undefined) return everyMs.rulesMisrouted;
  const isShifting = hasReached(course, 'PRODUCTION_TRAFFIC_SHIFT') && !hasReached(course, 'CLEAN_UP');
  if (quiet || !isShifting) return everyMs.quiet;
  return everyMs.rulesShifting;
}
