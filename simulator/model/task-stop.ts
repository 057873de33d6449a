import { asNumber } from '../json.ts';
import type { Service, Task } from './ecs-state.ts';
import { tell, tellTogether, texts } from './events.ts';
import { containersOf, findTaskDefinition, isPending, planReconcile } from './lookup.ts';
import { deregisterTarget } from './target-health.ts';
import type { World } from './world.ts';

/** The end of a task. Sources: pages task-lifecycle-explanation and load-balancer-connection-draining. */

interface End {
  readonly stopCode: string;
  readonly reason: string;
  readonly onStopped?: () => void;
}

const STOP_TIMEOUT_SECONDS = 30;
const SIGTERM_EXIT_MS = 1000;
/** SIGKILL after the stop timeout ends a container with this code. */
const KILLED = 137;

/** The scheduler, or somebody, wants it gone: out of the load balancer, drained, then SIGTERM. */
export function stopTask(world: World, service: Service, task: Task, end: End): void {
  if (isPending(task)) {
    close(world, task, end);
    task.lastStatus = 'DEPROVISIONING';
    world.queue.after(world.timing.stopPendingMs, () => stopped(world, service, task, end));
    return;
  }
  close(world, task, end);
  task.lastStatus = 'DEACTIVATING';
  const told = {
    key: 'stopped',
    item: task.id,
    say: (ids: readonly string[]) => tell(world, service, texts.stopped(ids)),
  };
  const isStopFirst = world.timing.drainOrder === 'stop-first';
  if (isStopFirst) tellTogether(world, service, told);
  world.queue.after(isStopFirst && task.registrations.length > 0 ? world.timing.deregisterMs : 0, () =>
    deregister(world, service, task, () => {
      if (!isStopFirst) tellTogether(world, service, told);
      terminate(world, service, task, end);
    }),
  );
}

/** It ended by itself, or never began: nothing is left to be drained for. */
export function endTask(world: World, service: Service, task: Task, end: End): void {
  const hasRun = task.startedAt !== undefined;
  close(world, task, end);
  deregister(world, service, task, () => {});
  if (hasRun) {
    terminate(world, service, task, end);
  } else {
    task.lastStatus = 'DEPROVISIONING';
    task.executionStoppedAt = world.queue.now;
    world.queue.after(FAILED_LAUNCH_CLEANUP_MS, () => stopped(world, service, task, end));
  }
}

/** A task that could not start is STOPPED almost at once. */
const FAILED_LAUNCH_CLEANUP_MS = 2000;

function close(world: World, task: Task, end: End): void {
  task.desiredStatus = 'STOPPED';
  task.isHealthy = false;
  task.stopCode = end.stopCode;
  task.stoppedReason = end.reason;
  task.stoppingAt = world.queue.now;
  task.version += 1;
}

function deregister(world: World, service: Service, task: Task, onGone: () => void): void {
  let left = task.registrations.length;
  if (left === 0) onGone();
  for (const { targetGroupArn } of task.registrations) {
    const group = world.targetGroups.get(targetGroupArn);
    if (group === undefined) continue;
    deregisterTarget(world, group, task, () => {
      left -= 1;
      if (left === 0) onGone();
    });
    tellTogether(world, service, {
      key: `deregistered ${targetGroupArn} ${task.deploymentId}`,
      item: task.id,
      say: (ids) => {
        tell(world, service, texts.deregistered(ids.length, targetGroupArn));
        tell(
          world,
          service,
          texts.draining(ids.length),
          world.quirks.drainingNamesTaskSet ? task.deploymentId : undefined,
        );
      },
    });
  }
}

function terminate(world: World, service: Service, task: Task, end: End): void {
  task.lastStatus = 'STOPPING';
  task.version += 1;
  planReconcile(world, service, world.timing.reactMs);
  const definitions = containersOf(findTaskDefinition(world, task.taskDefinitionArn)?.document ?? {});
  let lastExitMs = 0;
  for (const container of task.containers) {
    if (container.exitCode !== undefined) continue;
    const definition = definitions.find((candidate) => candidate['name'] === container.name);
    const timeoutMs = 1000 * (asNumber(definition?.['stopTimeout']) ?? STOP_TIMEOUT_SECONDS);
    const exitMs = container.behaviour.exitsAfterSigtermMs ?? SIGTERM_EXIT_MS;
    const isKilled = exitMs > timeoutMs;
    lastExitMs = Math.max(lastExitMs, Math.min(exitMs, timeoutMs));
    world.queue.after(Math.min(exitMs, timeoutMs), () => {
      container.exitCode ??= isKilled ? KILLED : 0;
      container.lastStatus = 'STOPPED';
    });
  }
  world.queue.after(lastExitMs, () => {
    task.executionStoppedAt = world.queue.now;
    task.lastStatus = 'DEPROVISIONING';
    task.version += 1;
  });
  world.queue.after(lastExitMs + world.timing.deprovisionMs, () => stopped(world, service, task, end));
}

function stopped(world: World, service: Service, task: Task, end: End): void {
  task.lastStatus = 'STOPPED';
  task.stoppedAt = world.queue.now;
  task.executionStoppedAt ??= world.queue.now;
  task.version += 1;
  for (const container of task.containers) container.lastStatus = 'STOPPED';
  end.onStopped?.();
  planReconcile(world, service, world.timing.reactMs);
  world.queue.after(world.timing.forgetStoppedMs, () => world.tasks.delete(task.arn));
}
