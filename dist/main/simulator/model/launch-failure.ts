import type { LaunchFailure } from './behaviour.ts';
import { countFailure } from './circuit-breaker.ts';
import type { Deployment, Service, Task } from './ecs-state.ts';
import { tell, tellOnce, texts } from './events.ts';
import { isKept, planReconcile } from './lookup.ts';
import { endTask } from './task-stop.ts';
import type { World } from './world.ts';

/** A task that never ran. Source: pages stopped-task-error-codes and service-event-messages-list. */

export function failLaunch(world: World, service: Service, task: Task, failure: LaunchFailure): void {
  if (!isKept(task)) return;
  endTask(world, service, task, { stopCode: 'TaskFailedToStart', reason: failure.reason });
  tellLaunchFailure(world, service, { failure, task });
}

export function tellLaunchFailure(
  world: World,
  service: Service,
  told: { readonly failure: LaunchFailure; readonly task?: Task; readonly deployment?: Deployment },
): void {
  const { failure, task, deployment } = told;
  if (failure.isSilent !== true && world.quirks.launchFailuresAreTold) {
    const say = failure.withoutTask === true ? tellOnce : tell;
    say(world, service, failure.event ?? texts.unableToPlace(failure.reason));
  }
  if (failure.isUncounted === true) {
    if (deployment === undefined) return;
    deployment.retryAt = world.queue.now + UNCOUNTED_RETRY_MS;
    planReconcile(world, service, UNCOUNTED_RETRY_MS);
    return;
  }
  countFailure(world, service, {
    ...(task && { task }),
    ...(deployment && { deployment }),
    kind: 'launch',
    text: failure.reason,
    isPermanent: isPermanent(failure.reason),
  });
}

/** Capacity is asked for again about once a minute. */
const UNCOUNTED_RETRY_MS = 60_000;

/** The next task would meet the same: nothing that goes away by itself, as a network time-out may. */
function isPermanent(reason: string): boolean {
  return /not found|can't find|cannot find|not authorized|AccessDenied|unable to assume|did not contain json key|does not exist|matching platform/.test(
    reason,
  );
}
