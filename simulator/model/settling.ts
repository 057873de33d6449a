import { completeDeployment } from './deployment-end.ts';
import type { Deployment, Service } from './ecs-state.ts';
import { tellOnce, tellSteady, texts } from './events.ts';
import type { Look } from './look.ts';
import { isPending, planReconcile } from './lookup.ts';
import { finish, recordOf } from './service-deployments.ts';
import type { World } from './world.ts';

/** Whether the deployment is through. Sources: pages early-success-criteria and deployment-alarm-failure. */
export function settle(world: World, service: Service, seen: Look): void {
  const { primary } = seen;
  forgetOvertaken(service, seen);
  if (primary === undefined || service.status !== 'ACTIVE') return;
  const isServing = seen.ours.length === seen.desired && seen.ours.every((task) => task.isHealthy);
  const isAlone = seen.present.every((task) => seen.ours.includes(task));
  if (primary.rolloutState === 'COMPLETED') {
    if (isServing && isAlone) tellSteady(world, service);
    return;
  }
  if (primary.rolloutState !== 'IN_PROGRESS') return;
  if (isServing && primary.rollbackOf === undefined) world.truth.tell(primary.id, 'serving', world.queue.now);
  succeedEarly(world, service, primary, seen);
  if (!isServing || !isAlone) {
    delete primary.settledSince;
    return;
  }
  primary.settledSince ??= world.queue.now;
  const bakeMs = primary.rollbackOf === undefined && !primary.wasInAlarmAtStart ? seen.settings.bakeMs : 0;
  const leftMs = primary.settledSince + bakeMs + world.timing.settleMs - world.queue.now;
  if (leftMs > 0) planReconcile(world, service, leftMs);
  else completeDeployment(world, service, primary);
}

const PAST_DRAINING = ['STOPPING', 'DEPROVISIONING', 'STOPPED'];

/**
 * The service deployment is SUCCESSFUL once the old tasks have left the load balancer, which is before they are gone
 * (observed 2026-09-12: 38 s before "deployment completed").
 */
function succeedEarly(world: World, service: Service, primary: Deployment, seen: Look): void {
  const record = recordOf(service, primary.id);
  const { earlySuccess, bakeMs } = seen.settings;
  if (record === undefined || primary.rollbackOf !== undefined || bakeMs > 0) return;
  const needed = Math.ceil((seen.desired * (earlySuccess?.healthyPercent ?? 100)) / 100);
  const healthy = seen.ours.filter((task) => task.isHealthy).length;
  if (healthy < Math.max(needed, Math.min(1, seen.desired))) return;
  const old = seen.present.filter((task) => !seen.ours.includes(task));
  const isCleanedUp = old.every((task) => PAST_DRAINING.includes(task.lastStatus));
  if (isCleanedUp || earlySuccess?.isDeferred === true) finish(world, service, record, 'SUCCESSFUL');
}

/** A deployment that was overtaken half-way is not listed any more once its tasks are gone. */
export function forgetOvertaken(service: Service, seen: Look): void {
  service.deployments = service.deployments.filter(
    (deployment) =>
      deployment.status === 'PRIMARY' ||
      deployment.rolloutState !== 'IN_PROGRESS' ||
      seen.present.some((task) => task.deploymentId === deployment.id),
  );
}

/** Neither bound lets anything move, and nothing is on its way. */
export function tellDeadlock(world: World, service: Service, seen: Look): void {
  const { primary, ours, present, bounds, desired } = seen;
  if (primary === undefined || primary.rolloutState !== 'IN_PROGRESS' || primary.isStalled) return;
  const isMoving = present.some(
    (task) => isPending(task) || task.desiredStatus === 'STOPPED' || !task.isHealthy,
  );
  if (isMoving || ours.length >= desired || present.length < bounds.upper) return;
  if (primary.retryAt > world.queue.now) return;
  tellOnce(world, service, texts.deadlock);
  world.truth.tell(primary.id, 'deadlock', world.queue.now);
  world.truth.prove(primary.id, { at: world.queue.now, text: texts.deadlock, isPermanent: true });
  planReconcile(world, service, DEADLOCK_LOOK_MS);
}

/** While it is stuck the scheduler looks again now and then. */
const DEADLOCK_LOOK_MS = 60_000;
