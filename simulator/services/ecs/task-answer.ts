import { ipv6Address } from '../../model/identity.ts';
import { findTaskDefinition, ownerOf } from '../../model/lookup.ts';
import { checkedContainers, taskHealthStatus } from '../../model/task-health.ts';
import type { Container, Task, World } from '../../model/world.ts';
import type { Json } from '../../operation.ts';
import { seconds } from './find.ts';

const TIMES = [
  'createdAt',
  'pullStartedAt',
  'pullStoppedAt',
  'startedAt',
  'connectivityAt',
  'stoppingAt',
  'executionStoppedAt',
  'stoppedAt',
] as const;

/** A task as DescribeTasks answers it (API shape Task). The interface's address is the id of its target. */
export function taskAnswer(world: World, task: Task): Json {
  const document = findTaskDefinition(world, task.taskDefinitionArn)?.document ?? {};
  const launchType = task.launchType ?? ownerOf(world, task)?.settings['launchType'];
  const times = TIMES.flatMap((name) => {
    const at = task[name];
    return at === undefined ? [] : [[name, seconds(at)]];
  });
  return {
    taskArn: task.arn,
    clusterArn: task.clusterArn,
    taskDefinitionArn: task.taskDefinitionArn,
    ...(task.deploymentId !== '' && { startedBy: task.deploymentId }),
    group: task.group,
    lastStatus: task.lastStatus,
    desiredStatus: task.desiredStatus,
    ...(launchType !== undefined && { launchType }),
    ...(launchType === 'FARGATE' && { platformVersion: '1.4.0', platformFamily: 'Linux' }),
    ...(task.capacityProviderName !== undefined && { capacityProviderName: task.capacityProviderName }),
    connectivity: task.connectivityAt === undefined ? 'DISCONNECTED' : 'CONNECTED',
    cpu: document['cpu'] ?? '256',
    memory: document['memory'] ?? '512',
    availabilityZone: task.availabilityZone,
    healthStatus: taskHealthStatus(task, checkedContainers(world, task).length > 0),
    ...(task.stopCode !== undefined && { stopCode: task.stopCode }),
    ...(task.stoppedReason !== undefined && { stoppedReason: task.stoppedReason }),
    ...Object.fromEntries(times),
    attachments: [attachmentAnswer(task)],
    attributes: [],
    containers: task.containers.map((container) => containerAnswer(world, task, container)),
    overrides: task.overrides ?? {
      containerOverrides: task.containers.map(({ name }) => ({ name })),
      inferenceAcceleratorOverrides: [],
    },
    tags: [],
    version: task.version,
  };
}

function attachmentAnswer(task: Task): Json {
  const status =
    task.lastStatus === 'STOPPED' ? 'DELETED' : task.lastStatus === 'PROVISIONING' ? 'ATTACHING' : 'ATTACHED';
  return {
    id: task.attachmentId,
    type: 'ElasticNetworkInterface',
    status,
    details: [
      { name: 'subnetId', value: task.subnetId },
      { name: 'networkInterfaceId', value: task.eniId },
      { name: 'privateDnsName', value: `ip-${task.privateIp.replaceAll('.', '-')}.ec2.internal` },
      { name: 'privateIPv4Address', value: task.privateIp },
    ],
  };
}

/** Its subnet has both kinds of addresses, as one of its target groups needs. */
function isDualStack(world: World, task: Task): boolean {
  return task.registrations.some(
    ({ targetGroupArn }) => world.targetGroups.get(targetGroupArn)?.ipAddressType === 'ipv6',
  );
}

function containerAnswer(world: World, task: Task, container: Container): Json {
  return {
    containerArn: container.arn,
    taskArn: task.arn,
    name: container.name,
    image: container.image,
    ...(container.imageDigest !== undefined && { imageDigest: container.imageDigest }),
    ...(container.startedAt !== undefined && { runtimeId: container.runtimeId }),
    lastStatus: container.lastStatus,
    ...(container.exitCode !== undefined && { exitCode: container.exitCode }),
    ...(container.reason !== undefined && { reason: container.reason.slice(0, 1024) }),
    networkBindings: [],
    networkInterfaces: [
      {
        attachmentId: task.attachmentId,
        privateIpv4Address: task.privateIp,
        ...(isDualStack(world, task) && { ipv6Address: ipv6Address(task.privateIp) }),
      },
    ],
    healthStatus: container.healthStatus,
    cpu: '0',
  };
}
