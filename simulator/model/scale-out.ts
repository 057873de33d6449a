import { giveUp } from './circuit-breaker.ts';
import type { Deployment, Service } from './ecs-state.ts';
import { leaveSteady, tell, texts } from './events.ts';
import { canStart, type Look } from './look.ts';
import { planReconcile } from './lookup.ts';
import { startTask } from './task-start.ts';
import type { World } from './world.ts';

/** Fargate launches 100 tasks at once, and 20 a second after that (page throttling): so many every five seconds. */
const LAUNCH_BURST = 100;
const BURST_EVERY_MS = 5000;
/** "deployment failed" 2.9 s after one more start. Observed 2026-08-10. */
const GIVE_UP_AFTER_START_MS = 2872;

/** Starts what is missing of the PRIMARY deployment, or of the one before it where that alone may run. */
export function startMissing(world: World, service: Service, seen: Look): number {
  const { primary } = seen;
  if (primary === undefined) return 0;
  primary.desiredCount = canStart(primary) ? seen.desired : primary.desiredCount;
  const room = seen.bounds.upper - seen.present.length;
  if (!canStart(primary)) return keepUpTheOldOnes(world, service, seen);
  const missing = Math.min(seen.desired - seen.ours.length, leadAllowance(primary, seen));
  return startUpTo(world, service, primary, Math.min(missing, room));
}

/** A deployment that has failed and stays leaves the service to the tasks of the one before it. */
function keepUpTheOldOnes(world: World, service: Service, seen: Look): number {
  const source = service.lastCompleted;
  if (source === undefined || !service.deployments.includes(source)) return 0;
  const missing = seen.desired - seen.others.length - seen.ours.length;
  return startUpTo(world, service, source, missing);
}

/** While the tags are not resolved, one task runs ahead of the others (page deployment-type-ecs). */
function leadAllowance(deployment: Deployment, seen: Look): number {
  return deployment.digests === undefined ? 1 - seen.ours.length : Number.POSITIVE_INFINITY;
}

/** So many tasks of it, unless it has to wait before its next attempt. */
export function startUpTo(world: World, service: Service, deployment: Deployment, count: number): number {
  if (count <= 0) return 0;
  const waitMs = deployment.retryAt - world.queue.now;
  if (waitMs > 0) {
    if (Number.isFinite(waitMs)) planReconcile(world, service, waitMs);
    return 0;
  }
  if (count > LAUNCH_BURST) planReconcile(world, service, BURST_EVERY_MS);
  const replaced = Math.min(deployment.toReplace, count);
  deployment.toReplace -= replaced;
  return startTasks(world, service, deployment, { count: Math.min(count, LAUNCH_BURST), replaced });
}

/** Starts tasks and tells it in one event. */
export function startTasks(
  world: World,
  service: Service,
  deployment: Deployment,
  how: { readonly count: number; readonly replaced: number },
): number {
  leaveSteady(service);
  const ids: string[] = [];
  for (let started = 0; started < how.count; started++) {
    const task = startTask(world, service, deployment);
    if (task === undefined) break;
    ids.push(task.id);
  }
  if (ids.length > 0) tell(world, service, texts.started(ids, how.replaced));
  if (deployment.isGivingUp && world.timing.givesUpWithNextStart) {
    world.queue.after(GIVE_UP_AFTER_START_MS, () => giveUp(world, service, deployment));
  }
  return Math.max(1, ids.length);
}
