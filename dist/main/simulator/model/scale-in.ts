import type { Service, Task } from './ecs-state.ts';
import { leaveSteady, tell, texts } from './events.ts';
import { canStart, type Look } from './look.ts';
import { isPending } from './lookup.ts';
import { stopTask } from './task-stop.ts';
import type { World } from './world.ts';

/** Stops what is too much: tasks of older deployments as new ones become healthy, and what a smaller count leaves over. */
export function stopSurplus(world: World, service: Service, seen: Look): number {
  const victims = chooseVictims(seen);
  for (const deployment of service.deployments) {
    if (deployment === seen.primary) continue;
    const kept = seen.others.filter((task) => task.deploymentId === deployment.id);
    deployment.desiredCount = kept.filter((task) => !victims.includes(task)).length;
  }
  if (victims.length === 0) return 0;
  leaveSteady(service);
  const pending = victims.filter(isPending);
  if (pending.length > 0) tell(world, service, texts.stoppedPending(pending.length));
  for (const task of victims) {
    stopTask(world, service, task, {
      stopCode: 'ServiceSchedulerInitiated',
      reason: `Scaling activity initiated by (deployment ${seen.primary?.id ?? task.deploymentId})`,
    });
  }
  return victims.length;
}

function chooseVictims(seen: Look): Task[] {
  const { primary, ours, others, desired } = seen;
  if (primary === undefined || desired === 0) return [...ours, ...others];
  if (primary.rolloutState === 'FAILED') return ours.filter((task) => !task.isHealthy);
  const surplus = ours.slice(desired);
  return [...surplus, ...others.filter((task) => !task.isHealthy), ...replaceableOthers(seen)];
}

/** Healthy old tasks that may go: never below the lower bound, and not before something needs their place. */
function replaceableOthers(seen: Look): Task[] {
  const { primary, ours, others, desired, bounds, healthy, present } = seen;
  const old = others.filter((task) => task.isHealthy);
  const newHealthy = ours.filter((task) => task.isHealthy).length;
  const replaced = old.length + newHealthy - desired;
  const missing = primary !== undefined && canStart(primary) ? desired - ours.length : 0;
  const stopping = present.length - ours.length - others.length;
  const room = bounds.upper - present.length + stopping;
  const inTheWay = missing > room ? missing - Math.max(0, room) : 0;
  const spare = healthy - bounds.lower;
  return old.slice(0, Math.max(0, Math.min(spare, Math.max(replaced, inTheWay))));
}
