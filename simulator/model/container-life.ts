import type { Json } from '../json.ts';
import { asNumber, asObject } from '../json.ts';
import { countFailure } from './circuit-breaker.ts';
import type { Container, Service, Task } from './ecs-state.ts';
import { tell, tellTogether, texts } from './events.ts';
import { writeLogLine } from './log-lines.ts';
import { containersOf, deploymentOf, isKept, planReconcile } from './lookup.ts';
import { loadBalancerSettings } from './settings.ts';
import { registerTarget } from './target-health.ts';
import { judgeHealth } from './task-health.ts';
import { endTask } from './task-stop.ts';
import type { World } from './world.ts';

/** A task while it runs: its containers, their lines, their checks and their exits. */
export function runTask(world: World, service: Service, task: Task, document: Json): void {
  task.lastStatus = 'RUNNING';
  task.startedAt = world.queue.now;
  task.version += 1;
  const deployment = deploymentOf(service, task);
  if (deployment !== undefined) deployment.hasRunTask = true;
  const definitions = containersOf(document);
  for (const container of task.containers) {
    if (container.lastStatus === 'STOPPED') continue;
    const definition = definitions.find((candidate) => candidate['name'] === container.name) ?? {};
    startContainer(world, service, task, { container, definition });
  }
  registerTargets(world, service, task);
  world.queue.after(world.timing.uncheckedHealthyMs, () => judgeHealth(world, service, task));
  const outside = task.behaviour.stoppedFromOutside;
  if (outside !== undefined) {
    world.queue.after(outside.afterMs, () => isKept(task) && endTask(world, service, task, outside));
  }
  planReconcile(world, service, world.timing.reactMs);
}

interface Started {
  readonly container: Container;
  readonly definition: Json;
}

function startContainer(world: World, service: Service, task: Task, started: Started): void {
  const { container, definition } = started;
  container.lastStatus = 'RUNNING';
  container.startedAt = world.queue.now;
  for (const line of container.behaviour.lines ?? []) {
    world.queue.after(line.atMs, () => {
      if (container.exitCode === undefined)
        writeLogLine(world, definition, { taskId: task.id, text: line.text });
    });
  }
  const { exits } = container.behaviour;
  if (exits !== undefined)
    world.queue.after(exits.afterMs, () => exit(world, service, task, { container, definition }));
  if (Object.keys(asObject(definition['healthCheck'])).length > 0) {
    checkContainer(world, service, task, { container, definition }, 0);
  }
}

function exit(world: World, service: Service, task: Task, { container }: Started): void {
  const { exits } = container.behaviour;
  if (container.exitCode !== undefined || exits === undefined || task.lastStatus === 'STOPPED') return;
  container.exitCode = exits.code;
  container.lastStatus = 'STOPPED';
  if (exits.reason !== undefined) container.reason = exits.reason;
  task.version += 1;
  if (!container.isEssential || !isKept(task)) return;
  endTask(world, service, task, {
    stopCode: 'EssentialContainerExited',
    reason: 'Essential container in task exited',
    onStopped: () =>
      countFailure(world, service, {
        task,
        kind: 'crash',
        text: `${container.name} exited with ${exits.code}`,
        isPermanent: false,
      }),
  });
}

/** The health check of the task definition (API shape HealthCheck): failures in the start period do not count. */
function checkContainer(
  world: World,
  service: Service,
  task: Task,
  checked: Started,
  failures: number,
): void {
  const { container, definition } = checked;
  const check = asObject(definition['healthCheck']);
  const seconds = (key: string, usual: number) => asNumber(check[key]) ?? usual;
  world.queue.after(seconds('interval', 30) * 1000, () => {
    if (!isKept(task) || container.exitCode !== undefined || container.startedAt === undefined) return;
    const sinceStartMs = world.queue.now - container.startedAt;
    const passes = passesCheck(container, sinceStartMs);
    const isExcused = !passes && sinceStartMs < seconds('startPeriod', 0) * 1000;
    const now = passes ? 0 : failures + (isExcused ? 0 : 1);
    const before = container.healthStatus;
    if (passes) container.healthStatus = 'HEALTHY';
    else if (now >= seconds('retries', 3)) container.healthStatus = 'UNHEALTHY';
    if (container.healthStatus !== before) {
      task.version += 1;
      judgeHealth(world, service, task);
    }
    const isSettled = container.healthStatus === 'HEALTHY' && container.behaviour.answersVary !== true;
    if (!isSettled) checkContainer(world, service, task, checked, now);
  });
}

function passesCheck(container: Container, sinceStartMs: number): boolean {
  const { passesHealthCheck, listens } = container.behaviour;
  if (passesHealthCheck !== undefined) return passesHealthCheck(sinceStartMs);
  return listens === undefined || sinceStartMs >= listens.afterMs;
}

function registerTargets(world: World, service: Service, task: Task): void {
  const deployment = deploymentOf(service, task);
  const settings = deployment?.settings ?? service.settings;
  for (const balancer of loadBalancerSettings(settings)) {
    const container = task.containers.find((candidate) => candidate.name === balancer.containerName);
    const group = world.targetGroups.get(
      deployment?.targetGroups?.get(balancer.targetGroupArn) ?? balancer.targetGroupArn,
    );
    if (container === undefined || group === undefined) continue;
    const port = balancer.containerPort;
    task.registrations.push({ targetGroupArn: group.arn, containerName: container.name, port });
    registerTarget(world, group, {
      task,
      container,
      port,
      onChange: () => judgeHealth(world, service, task),
    });
    tellTogether(world, service, {
      key: `registered ${group.arn}`,
      item: task.id,
      say: (ids) => tell(world, service, texts.registered(ids.length, group.arn)),
    });
  }
}
