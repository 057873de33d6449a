import { inRegionOf } from '../ecs/arn.ts';
import { isDeadlocked } from '../ecs/bounds.ts';
import { isDeploymentStrategy } from '../ecs/deployment-strategy.ts';
import { restoredDeployment } from '../ecs/restored.ts';
import { hasRevision, revisionNameOf, type Service, type ServiceWithRevision } from '../ecs/service.ts';
import type { ImageWish } from '../inputs/image-wish.ts';
import { findContainer } from '../task-definition/containers.ts';
import type { TaskDefinition } from '../task-definition/task-definition.ts';
import { commandLine } from '../text/aws-cli.ts';
import { UserError } from '../text/errors.ts';
import type { Notice } from '../text/notice.ts';
import { count, list } from '../text/words.ts';
import type { Base, Current } from './current.ts';
import { inProgress } from './in-progress.ts';
import { whatRuns } from './what-runs.ts';

/** Throws for a service that the action cannot deploy to. Nothing has been written by then. */
export function requireSupported(service: Service): void {
  const { deploymentController, deploymentConfiguration } = service;
  const unsupported = (what: string) => unsupportedService(service, what);
  if (deploymentController !== 'ECS')
    throw unsupported(`its deployment controller is ${deploymentController}`);
  if (!isDeploymentStrategy(deploymentConfiguration.strategy)) {
    throw unsupported(`its deployment strategy is ${deploymentConfiguration.strategy}`);
  }
  const classic = service.loadBalancers.find((balancer) => balancer.loadBalancerName !== undefined);
  if (classic !== undefined)
    throw unsupported(`it is behind the Classic Load Balancer ${classic.loadBalancerName}`);
}

/** The service with its revision. Throws where none is set: the task sets of another controller have their own. */
export function requireRevision(service: Service): ServiceWithRevision {
  if (hasRevision(service)) return service;
  throw unsupportedService(service, 'it is set to no task definition');
}

function unsupportedService({ name }: Service, what: string): UserError {
  return new UserError(`Service "${name}" cannot be deployed to: ${what}`, {
    kind: 'service-unsupported',
    remedy:
      'ecs-rollout supports the deployment controller ECS with rolling, blue/green, linear and canary deployments, behind an Application, Network or Gateway Load Balancer, or behind none.',
    docs: 'docs/troubleshooting.md#unsupported-service',
  });
}

/** Throws when a pause is waited for that cannot come. */
export function requirePause({ name, deploymentConfiguration }: Service, waitFor: string): void {
  const { hooks = [], strategy } = deploymentConfiguration;
  if (waitFor !== 'paused' || hooks.some(({ kind }) => kind === 'PAUSE')) return;
  const isRolling = strategy === 'ROLLING';
  throw new UserError(
    isRolling
      ? `\`wait-for: paused\` waits for a pause hook, and service "${name}" is updated rolling, without one`
      : `\`wait-for: paused\` waits for a pause hook, and service "${name}" has none`,
    {
      kind: 'invalid-input',
      remedy: isRolling
        ? 'Set `wait-for` to `healthy` or `completed`.'
        : 'Add a hook of the type PAUSE to the deployment configuration of the service, or set `wait-for` to `shifted` or `completed`.',
      docs: 'docs/strategies.md#done-points',
    },
  );
}

/** Throws when a number of tasks is wanted of a service that has none: ECS would refuse the update (API reference, UpdateService). */
export function requireCountable(service: Service, desiredCount: number | undefined): void {
  if (desiredCount === undefined || service.schedulingStrategy !== 'DAEMON') return;
  throw new UserError(
    `\`desired-count\` cannot be set: service "${service.name}" has the scheduling strategy DAEMON, and ECS runs one task on each container instance`,
    {
      kind: 'invalid-input',
      remedy: 'Leave out `desired-count`.',
      docs: 'docs/troubleshooting.md#inputs',
    },
  );
}

/** Throws when the load balancer's container or port is not in the new definition: UpdateService would refuse it. */
export function requireBalancedPorts(service: Service, taskDefinition: TaskDefinition): void {
  for (const { containerName, containerPort } of service.loadBalancers) {
    if (containerName === undefined) continue;
    const container = findContainer(taskDefinition, containerName);
    const ports = (container?.portMappings ?? []).map((mapping) => mapping.containerPort);
    if (container !== undefined && ports.includes(containerPort)) continue;
    // A range of ports is ECS's to judge.
    if (container?.portMappings?.some((mapping) => 'containerPortRange' in mapping)) continue;
    throw new UserError(
      container === undefined
        ? `The load balancer of service "${service.name}" would lose its container: the new definition has no container "${containerName}"`
        : `The load balancer of service "${service.name}" would lose its port: container "${containerName}" maps ${
            ports.length === 0 ? 'no port' : `only ${list(ports.map(String))}`
          }, and traffic goes to ${containerPort}`,
      {
        kind: 'load-balancer-port-missing',
        remedy: `Add to container "${containerName}": \`"portMappings": [{"containerPort": ${containerPort}, "protocol": "tcp"}]\`. To move the service to another container or port, change the service first.`,
        docs: 'docs/troubleshooting.md#load-balancer-port',
      },
    );
  }
}

/** Throws when minimum and maximum healthy percent let ECS neither stop a running task nor start one (developer guide, Rolling update). */
export function requireRoomToMove(service: Service, desiredCount: number): void {
  if (!isDeadlocked(service, desiredCount)) return;
  const { minimumHealthyPercent, maximumPercent } = service.deploymentConfiguration;
  throw new UserError(
    `The rollout could never move: ${count(desiredCount, 'task')} at minimum ${minimumHealthyPercent} % / maximum ${maximumPercent} %: ECS may neither stop a running task nor start another`,
    {
      kind: 'deployment-deadlock',
      remedy: `Raise the maximum: \`${commandLine`aws ecs update-service ${inRegionOf(service.arn)} --cluster ${service.clusterArn} --service ${service.name} --deployment-configuration minimumHealthyPercent=${minimumHealthyPercent},maximumPercent=200`}\`.`,
      docs: 'docs/diagnoses.md#deployment-deadlock',
    },
  );
}

/** What the reader should know before the rollout begins. */
export function noticesBefore(current: Current, desiredCount: number): readonly Notice[] {
  return [
    inProgress(current),
    unprovedRevision(current),
    nothingToGoBackTo(current),
    newerRevision(current),
    noTasks(desiredCount),
  ].filter((notice) => notice !== undefined);
}

function unprovedRevision({ service, running }: Current): Notice | undefined {
  const { unproved } = whatRuns(service);
  if (unproved === undefined) return undefined;
  return {
    severity: 'warning',
    message: `Service ${service.name} is set to ${revisionNameOf(unproved)}, whose deployment ${unproved.rolloutState === 'FAILED' ? 'has failed' : 'is in progress'}. The last one that completed is that of ${running.family}:${running.revision}, and "running" means that revision.`,
  };
}

function nothingToGoBackTo({ service, running }: Current): Notice | undefined {
  const isRestored = restoredDeployment(service) !== undefined;
  if (!isRestored && !service.deployments.some(({ rolloutState }) => rolloutState === 'COMPLETED')) {
    return {
      severity: 'notice',
      message: 'A rollback will not be possible: no deployment of this service has completed yet.',
    };
  }
  if (running.status === 'ACTIVE') return undefined;
  return {
    severity: 'warning',
    message: `A rollback will not be possible: the running revision ${running.family}:${running.revision} was deregistered (${running.status}).`,
  };
}

function newerRevision({ running, newestArn }: Current): Notice | undefined {
  if (newestArn === undefined) return undefined;
  return {
    severity: 'notice',
    message: `The service runs ${running.family}:${running.revision}, which is not the newest revision of its family (${newestArn.slice(newestArn.lastIndexOf('/') + 1)}).`,
  };
}

function noTasks(desiredCount: number): Notice | undefined {
  if (desiredCount !== 0) return undefined;
  return {
    severity: 'warning',
    message:
      'The desired count is 0: the revision is set, but no task will run and nothing serves. Whether it can run shows only when a task is started.',
    remedy: 'Set `desired-count`, or scale the service.',
  };
}

/** A revision that is named, yet not its image: whoever wants to go back to it would deploy what is to be undone. */
export function noticeOfOtherImage(
  image: ImageWish,
  { revision, taskDefinition }: Base,
  { running }: Current,
  containers: readonly string[],
): readonly Notice[] {
  if (image.kind !== 'running' || revision === undefined || revision.arn === running.arn) return [];
  const isOther = (name: string) =>
    findContainer(taskDefinition, name)?.image !== findContainer(running.taskDefinition, name)?.image;
  if (!containers.some(isOther)) return [];
  const [named, current] = [revision, running].map(({ family, revision: number }) => `${family}:${number}`);
  return [
    {
      severity: 'warning',
      message: `\`image: running\` puts the image of ${current} into ${named}: the next revision has the settings of ${named} and the image that runs now.`,
      remedy: `To deploy ${named} with its own image, set \`image: definition\`.`,
    },
  ];
}
