import type * as ecs from '@aws-sdk/client-ecs';
import { defined } from '../ecs/defined.ts';
import type { Task, TaskContainer } from '../ecs/task.ts';
import { secretsOfThisRun } from '../text/known-values.ts';
import { identity } from './answers.ts';

/** The SDK's Task as our own value. */
export function toTask(task: ecs.Task): Task {
  const arn = identity(task.taskArn, 'taskArn');
  return {
    arn,
    id: arn.slice(arn.lastIndexOf('/') + 1),
    taskDefinitionArn: identity(task.taskDefinitionArn, 'taskDefinitionArn'),
    lastStatus: identity(task.lastStatus, 'lastStatus'),
    desiredStatus: identity(task.desiredStatus, 'desiredStatus'),
    containers: (task.containers ?? []).map(toContainer),
    ...defined({
      startedBy: task.startedBy,
      group: task.group,
      healthStatus: task.healthStatus,
      stopCode: task.stopCode,
      stoppedReason: shown(task.stoppedReason),
      createdAt: task.createdAt,
      pullStartedAt: task.pullStartedAt,
      pullStoppedAt: task.pullStoppedAt,
      startedAt: task.startedAt,
      executionStoppedAt: task.executionStoppedAt,
      stoppingAt: task.stoppingAt,
      stoppedAt: task.stoppedAt,
      availabilityZone: task.availabilityZone,
      privateIp: privateIpOf(task),
      ipv6Address: interfacesOf(task).find(({ ipv6Address }) => ipv6Address !== undefined)?.ipv6Address,
    }),
  };
}

/** A target group of type `ip` knows a task by the address of its network interface. */
function privateIpOf(task: ecs.Task): string | undefined {
  const details = (task.attachments ?? []).flatMap((attachment) => attachment.details ?? []);
  return (
    details.find((detail) => detail.name === 'privateIPv4Address')?.value ??
    interfacesOf(task).find((network) => network.privateIpv4Address !== undefined)?.privateIpv4Address
  );
}

function interfacesOf(task: ecs.Task): readonly ecs.NetworkInterface[] {
  return (task.containers ?? []).flatMap((container) => container.networkInterfaces ?? []);
}

function toContainer(container: ecs.Container): TaskContainer {
  return {
    name: identity(container.name, 'name'),
    ...defined({
      image: container.image,
      imageDigest: container.imageDigest,
      lastStatus: container.lastStatus,
      exitCode: container.exitCode,
      reason: shown(container.reason),
      healthStatus: container.healthStatus,
    }),
  };
}

/** A reason may repeat what a health check printed. */
function shown(reason: string | undefined): string | undefined {
  return reason == null ? undefined : secretsOfThisRun.maskKnown(reason);
}
