import { isRollbackStatus, oursOf } from '../../counts.ts';
import { hasReached } from '../../course.ts';
import { hasTargetGroups } from '../../health.ts';
import type { History } from '../../history.ts';
import { hasNewTrouble } from '../../observe/trouble.ts';
import type { Snapshot } from '../../snapshot.ts';
import type { RolloutTarget } from '../../target.ts';
import { quietUntil } from './tempo.ts';

/** When each kind of read was last sent, in milliseconds of AWS's clock; absent before the first time. */
export type ReadTimes = Partial<Record<ReadName | 'trouble', number>>;
export type ReadName = 'service' | 'stopped' | 'running' | 'targets' | 'rules';

/** Which reads beside the service deployment can change the answer at this look. */
export interface Needs extends Readonly<Record<ReadName, boolean>> {
  readonly isTrouble: boolean;
}

/** How often each may be read. With one DescribeServiceDeployments at each look that keeps to 40 calls a minute. */
const everyMs = {
  serviceStarting: 5_000,
  service: 15_000,
  stopped: 6_000,
  routine: 30_000,
  targets: 10_000,
  targetsWaitedFor: 5_000,
  running: 15_000,
  rulesShifting: 10_000,
  rules: 30_000,
  /** Of anything while nothing but a bake or a pause goes on. */
  quiet: 60_000,
};
/** A bake that ends sooner is watched as closely as anything else. */
const quietForMs = 120_000;
/** ListTasks lags behind the events: after a sign of trouble it is asked at each look, then now and then, so long. */
const troubleIsFreshMs = 4_000;
const troubleLastsMs = 15_000;

/** `snapshot` has the newest service deployment; `history` does not know it yet. */
export function findNeeds(
  target: RolloutTarget,
  snapshot: Snapshot,
  history: History,
  times: ReadTimes,
): Needs {
  const now = snapshot.at.getTime();
  const isDue = (name: ReadName, every: number) => now - (times[name] ?? Number.NEGATIVE_INFINITY) >= every;
  const isNews = snapshot.serviceDeployment?.status !== history.serviceDeployment?.status;
  const isTrouble = isNewTrouble(target, snapshot, history);
  const sinceTrouble = isTrouble ? 0 : now - (times.trouble ?? Number.NEGATIVE_INFINITY);
  const isStarting = !hasReached(history.course, 'POST_SCALE_UP');
  const isQuiet = (quietUntil(snapshot, history)?.getTime() ?? 0) - now > quietForMs;
  const isGoingBack = isRollbackStatus(snapshot.serviceDeployment?.status);
  const calm = (every: number) => (isQuiet ? everyMs.quiet : every);
  const wantsStopped =
    sinceTrouble < troubleIsFreshMs ||
    (sinceTrouble < troubleLastsMs && isDue('stopped', everyMs.stopped)) ||
    (isStarting && now - (times.stopped ?? target.startedAt.getTime()) >= everyMs.routine);
  return {
    service: isNews || isDue('service', isStarting ? everyMs.serviceStarting : calm(everyMs.service)),
    stopped: wantsStopped && !isGoingBack,
    running: wantsRunning(target, snapshot, isStarting, sinceTrouble) && isDue('running', everyMs.running),
    targets: wantsTargets(target, snapshot, isStarting, isDue),
    rules: isNews || hasShifted(snapshot, history) || isDue('rules', rulesEvery(history, isQuiet)),
    isTrouble,
  };
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
  const running = now?.target?.runningTasks ?? 0;
  if (failures > (before?.circuitBreaker?.failureCount ?? 0)) return true;
  if (running < (before?.target?.runningTasks ?? 0) && now?.status === 'IN_PROGRESS') return true;
  return service !== undefined && hasNewTrouble(service, oursOf(target, snapshot), history, target);
}

/** Where no target tells the health of tasks, or to tell whose targets are healthy when some fail. */
function wantsRunning(
  target: RolloutTarget,
  snapshot: Snapshot,
  isStarting: boolean,
  sinceTrouble: number,
): boolean {
  if (sinceTrouble < troubleLastsMs) return true;
  const hasCheck = target.containers.some(({ essential, hasHealthCheck }) => essential && hasHealthCheck);
  return (
    isStarting &&
    hasCheck &&
    !hasTargetGroups(snapshot) &&
    (snapshot.serviceDeployment?.target?.runningTasks ?? 0) > 0
  );
}

/** Before any task of ours runs, once; then until ECS has found all of them healthy. */
function wantsTargets(
  target: RolloutTarget,
  snapshot: Snapshot,
  isStarting: boolean,
  isDue: (name: ReadName, every: number) => boolean,
): boolean {
  if (!hasTargetGroups(snapshot)) return false;
  if (snapshot.targetsReadAt === undefined) return true;
  const isRunning = (snapshot.serviceDeployment?.target?.runningTasks ?? 0) > 0;
  const every = target.waitFor === 'healthy' ? everyMs.targetsWaitedFor : everyMs.targets;
  return isStarting && isRunning && isDue('targets', every);
}

function rulesEvery({ course }: History, isQuiet: boolean): number {
  if (course?.misroutedSince !== undefined) return everyMs.rulesShifting;
  if (isQuiet) return everyMs.quiet;
  return hasReached(course, 'PRODUCTION_TRAFFIC_SHIFT') ? everyMs.rulesShifting : everyMs.rules;
}
