import type { Deployment, Service } from '../../../../ecs/service.ts';
import { isFullyRunning, oursOf, primaryOf } from '../../../counts.ts';
import { hasTargetGroups } from '../../../health.ts';
import type { History } from '../../../history.ts';
import { areNewTargetsHealthy, newTargets } from '../../../new-targets.ts';
import { isFinal } from '../../../observe/stale-reads.ts';
import { hasNewTrouble } from '../../../observe/trouble.ts';
import type { Snapshot } from '../../../snapshot.ts';
import type { RolloutTarget } from '../../../target.ts';

/** When each kind of read was last sent, in milliseconds of AWS's clock; absent before the first time. */
export interface ReadTimes {
  readonly serviceDeployment?: number;
  readonly stopped?: number;
  readonly running?: number;
  readonly targets?: number;
  /** The newest sign that tasks fail. */
  readonly trouble?: number;
}

/** Which reads can change the answer at this look. */
export interface Needs {
  readonly serviceDeployment: boolean;
  readonly stopped: boolean;
  readonly running: boolean;
  readonly targets: boolean;
  readonly isTrouble: boolean;
}

/** How often each may be read. Together with DescribeServices they keep to 40 calls a minute for a small service. */
const everyMs = {
  search: 4_000,
  serviceDeployment: 20_000,
  stopped: 6_000,
  routine: 30_000,
  targets: 8_000,
  targetsWaitedFor: 2_000,
  runningWaitedFor: 4_000,
  running: 10_000,
};
/** ListTasks lags behind the events: after a sign of trouble it is asked at each look, then now and then, so long. */
const troubleIsFreshMs = 4_000;
const troubleLastsMs = 15_000;
/** Above this many tasks a full read costs several calls. */
const manyTasks = 100;
const manyTasksEveryMs = 60_000;

export function afterReads(times: ReadTimes, needs: Needs, at: Date): ReadTimes {
  const now = at.getTime();
  return {
    ...times,
    ...(needs.serviceDeployment ? { serviceDeployment: now } : {}),
    ...(needs.stopped ? { stopped: now } : {}),
    ...(needs.running ? { running: now } : {}),
    ...(needs.targets ? { targets: now } : {}),
    ...(needs.isTrouble ? { trouble: now } : {}),
  };
}

export function findNeeds(
  target: RolloutTarget,
  snapshot: Snapshot & { readonly service: Service },
  history: History,
  times: ReadTimes,
): Needs {
  const now = snapshot.at.getTime();
  const isDue = (last: number | undefined, every: number) => last === undefined || now - last >= every;
  const { service } = snapshot;
  const ours = oursOf(target, snapshot);
  const isNewTrouble = hasNewTrouble(service, ours, history, target);
  const isInTrouble = isNewTrouble || !isDue(times.trouble ?? 0, troubleLastsMs);
  const isRunning = (ours?.runningCount ?? 0) > 0;
  const isFull = ours !== undefined && isFullyRunning(service, ours);
  const isWaitedFor = waitsForHealth(target) && isFull;
  const usualEvery = isWaitedFor ? everyMs.runningWaitedFor : everyMs.running;
  const runningEvery = service.desiredCount > manyTasks ? manyTasksEveryMs : usualEvery;
  const isUndecided = ours?.rolloutState === 'IN_PROGRESS' && history.marks.rollbackAt === undefined;
  // A task that went after the end: whether it failed or was taken decides how long its replacement is waited for.
  const isShort = ours?.rolloutState === 'COMPLETED' && !isFull;
  const wantsStopped =
    isNewTrouble ||
    !isDue(times.trouble ?? 0, troubleIsFreshMs) ||
    (isInTrouble && isDue(times.stopped, everyMs.stopped)) ||
    (!isFull && isDue(times.stopped ?? target.startedAt.getTime(), everyMs.routine));
  return {
    serviceDeployment: needsServiceDeployment(target, snapshot, history, ours, (every) =>
      isDue(times.serviceDeployment, every),
    ),
    stopped: (isUndecided || isShort) && wantsStopped,
    running:
      isRunning && wantsRunning(target, snapshot, history, isInTrouble) && isDue(times.running, runningEvery),
    targets:
      hasTargetGroups(snapshot) &&
      wantsTargets(snapshot, history, isRunning, isFull) &&
      isDue(times.targets, isWaitedFor ? everyMs.targetsWaitedFor : everyMs.targets),
    isTrouble: isNewTrouble,
  };
}

/** Searched until it is there, then read now and then, and whenever it may tell why something changed. */
function needsServiceDeployment(
  target: RolloutTarget,
  snapshot: Snapshot & { readonly service: Service },
  history: History,
  ours: Deployment | undefined,
  isDue: (every: number) => boolean,
): boolean {
  const known = snapshot.serviceDeployment;
  if (known !== undefined && isFinal(known.status)) return false;
  if (isUnexplained(target, snapshot, history, ours)) return isDue(known === undefined ? everyMs.search : 0);
  const mayEndEarly =
    snapshot.service.deploymentConfiguration.earlySuccess !== undefined &&
    ours !== undefined &&
    isFullyRunning(snapshot.service, ours);
  return isDue(known === undefined || mayEndEarly ? everyMs.search : everyMs.serviceDeployment);
}

/** Our deployment is not what it was, and nothing has told why. */
function isUnexplained(
  target: RolloutTarget,
  snapshot: Snapshot & { readonly service: Service },
  history: History,
  ours: Deployment | undefined,
): boolean {
  const isDecided =
    primaryOf(snapshot.service)?.id !== target.deploymentId || ours?.rolloutState !== 'IN_PROGRESS';
  return isDecided && history.marks.rollbackAt === undefined;
}

/** Health of the tasks themselves: where no target tells it, where it is waited for, or to tell whose targets are healthy. */
function wantsRunning(
  target: RolloutTarget,
  snapshot: Snapshot & { readonly service: Service },
  history: History,
  isInTrouble: boolean,
): boolean {
  if (isWaitingForHealth(target, snapshot, history)) return true;
  const sawHealthyTask = history.healthySpans.some((span) => span.of === 'task');
  const sawHealthyTarget = history.healthySpans.some((span) => span.of === 'target');
  if (isInTrouble && (sawHealthyTarget || !hasTargetGroups(snapshot))) return true;
  const hasCheck = target.containers.some(({ essential, hasHealthCheck }) => essential && hasHealthCheck);
  return hasCheck && !hasTargetGroups(snapshot) && !sawHealthyTask;
}

function waitsForHealth({ waitFor }: RolloutTarget): boolean {
  return waitFor === 'healthy' || waitFor === 'shifted';
}

/** With `wait-for: healthy` the look proves each task's health once the counts and targets allow it. */
export function isWaitingForHealth(target: RolloutTarget, snapshot: Snapshot, history: History): boolean {
  const ours = oursOf(target, snapshot);
  if (!waitsForHealth(target) || ours === undefined || snapshot.service === undefined) return false;
  return isFullyRunning(snapshot.service, ours) && areNewTargetsHealthy(history, snapshot);
}

/** Before any task of ours runs, once; then until as many new targets are healthy as tasks are wanted. */
function wantsTargets(
  snapshot: Snapshot & { readonly service: Service },
  history: History,
  isRunning: boolean,
  isFull: boolean,
): boolean {
  if (snapshot.targetsReadAt === undefined) return true;
  if (!isRunning) return false;
  const healthy = newTargets(history, snapshot).filter((item) => item.state === 'healthy').length;
  return !isFull || !areNewTargetsHealthy(history, snapshot) || healthy < snapshot.service.desiredCount;
}
