import { countFailure } from './circuit-breaker.ts';
import type { Deployment, Service, Task } from './ecs-state.ts';
import { leaveSteady, tell } from './events.ts';
import { canStart, type Look } from './look.ts';
import { deploymentOf, isKept, planReconcile } from './lookup.ts';
import { startTasks } from './scale-out.ts';
import { whyUnhealthy } from './task-health.ts';
import { stopTask } from './task-stop.ts';
import type { World } from './world.ts';

/**
 * Unhealthy tasks are replaced by tasks of the same revision: the replacement first where the upper bound allows it, else
 * the unhealthy one is stopped first (page deployment-type-ecs).
 */
export function replaceUnhealthy(world: World, service: Service, seen: Look): void {
  const unhealthy = seen.present.filter((task) => isKept(task) && task.isToBeReplaced);
  let room = seen.bounds.upper - seen.present.length;
  for (const task of unhealthy) {
    const deployment = deploymentOf(service, task);
    const mayStart = deployment !== undefined && canStart(deployment) && isWanted(deployment, seen);
    const isReplacedFirst = mayStart && room > 0;
    if (isReplacedFirst) {
      startTasks(world, service, deployment, { count: 1, replaced: 1 });
      room -= 1;
    }
    stopUnhealthy(world, service, task, { deployment, needsReplacement: mayStart && !isReplacedFirst });
  }
}

/** Tasks of an older deployment leave anyway once the newer ones are healthy. */
function isWanted(deployment: Deployment, seen: Look): boolean {
  return deployment === seen.primary || seen.healthy < seen.bounds.lower;
}

function stopUnhealthy(
  world: World,
  service: Service,
  task: Task,
  replacement: { readonly deployment: Deployment | undefined; readonly needsReplacement: boolean },
): void {
  task.isToBeReplaced = false;
  const why = whyUnhealthy(world, task);
  if (why === undefined) return;
  const { deployment, needsReplacement } = replacement;
  leaveSteady(service);
  tell(world, service, why.event);
  if (deployment !== undefined && needsReplacement) {
    deployment.toReplace += 1;
    deployment.retryAt = Number.POSITIVE_INFINITY;
  }
  stopTask(world, service, task, {
    stopCode: 'ServiceSchedulerInitiated',
    reason: why.stoppedReason,
    onStopped: () => {
      if (deployment === undefined || !needsReplacement) return;
      deployment.retryAt = world.queue.now + world.timing.replaceUnhealthyMs;
      planReconcile(world, service, world.timing.replaceUnhealthyMs);
    },
  });
  countFailure(world, service, { task, kind: 'unhealthy', text: why.text, isPermanent: false });
}
