import type { Container, Task } from './ecs-state.ts';
import { HealthChecks, isListed } from './health-checks.ts';
import { ipv6Address } from './identity.ts';
import type { Target, TargetGroup } from './resources.ts';
import type { World } from './world.ts';

/**
 * Targets and their health checks. Sources: pages target-group-health-checks of the Application and Network Load Balancer
 * guides; API shapes TargetGroup and TargetHealth.
 */

const HEALTH = {
  registering: {
    state: 'initial',
    reason: 'Elb.RegistrationInProgress',
    description: 'Target registration is in progress',
  },
  initial: {
    state: 'initial',
    reason: 'Elb.InitialHealthChecking',
    description: 'Initial health checks in progress',
  },
  unchecked: {
    state: 'unavailable',
    reason: 'Target.HealthCheckDisabled',
    description: 'Health checks are disabled',
  },
  draining: {
    state: 'draining',
    reason: 'Target.DeregistrationInProgress',
    description: 'Target deregistration is in progress',
  },
};

/** Registers a target and begins to check it. `onChange` is called whenever its health changes. */
export function registerTarget(
  world: World,
  group: TargetGroup,
  registration: {
    readonly task: Task;
    readonly container: Container;
    readonly port: number;
    readonly onChange: () => void;
  },
): void {
  const { task, container, port, onChange } = registration;
  const target: Target = {
    id: targetId(group, task),
    port,
    availabilityZone: task.availabilityZone,
    health: HEALTH.registering,
  };
  group.targets.push(target);
  const unused = whyUnused(world, group, target);
  world.queue.after(world.timing.registerTargetMs, () => {
    if (!isListed(group, target) || target.health.state === 'draining') return;
    if (unused === undefined && group.healthCheckEnabled) {
      target.health = HEALTH.initial;
      new HealthChecks(world, group, target, container, onChange).check();
      return;
    }
    target.health =
      unused === undefined
        ? HEALTH.unchecked
        : { state: 'unused', reason: 'Target.NotInUse', description: unused };
    onChange();
  });
}

/** Puts the target into draining; when the delay is over it is gone, and `onGone` is called. */
export function deregisterTarget(world: World, group: TargetGroup, task: Task, onGone: () => void): void {
  const target = targetOf(group, task);
  if (target === undefined) {
    onGone();
    return;
  }
  const delayMs = 1000 * Number(group.attributes.get('deregistration_delay.timeout_seconds') ?? 300);
  const wasInUse = target.health.state !== 'unused';
  target.health = HEALTH.draining;
  world.queue.after(wasInUse ? delayMs : 0, () => {
    group.targets = group.targets.filter((candidate) => candidate !== target);
    onGone();
  });
}

export function targetOf(group: TargetGroup, task: Task): Target | undefined {
  return group.targets.find((target) => target.id === targetId(group, task));
}

/** The address by which a group knows a task (API shape TargetGroup, IpAddressType). */
function targetId(group: TargetGroup, task: Task): string {
  return group.ipAddressType === 'ipv6' ? ipv6Address(task.privateIp) : task.privateIp;
}

/** Unused because its zone is off; ECS replaces such a task, while it waits for ever without a load balancer. */
export function isInDisabledZone(target: Target): boolean {
  return target.health.description?.startsWith('Target is in an Availability Zone') ?? false;
}

function whyUnused(world: World, group: TargetGroup, target: Target): string | undefined {
  if (group.loadBalancerArns.length === 0) {
    return 'Target group is not configured to receive traffic from the load balancer';
  }
  const zones = group.loadBalancerArns.flatMap(
    (arn) => world.loadBalancers.get(arn)?.availabilityZones ?? [],
  );
  const isEnabled = zones.length === 0 || zones.some((zone) => zone.zoneName === target.availabilityZone);
  return isEnabled
    ? undefined
    : 'Target is in an Availability Zone that is not enabled for the load balancer';
}
