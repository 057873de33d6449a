import type { Aws } from '../aws/aws.ts';
import type { ApplyPorts } from '../carry-out/ports.ts';
import type { EvidenceReads } from '../diagnosis/ports.ts';
import type { Service } from '../ecs/service.ts';
import type { RolloutReads, RolloutWrites } from '../rollout/ports.ts';
import type { Clock } from '../runner/clock.ts';
import type { Log } from '../runner/log.ts';
import { logStreamOf } from '../task-definition/log-stream.ts';
import type { TaskDefinition } from '../task-definition/task-definition.ts';
import { isThere } from './is-there.ts';

/** AWS as the consumers' ports see it: bound to one service. */
export type ServicePorts = RolloutReads & RolloutWrites & EvidenceReads;

/** The definitions, the one that was deployed and the one before, tell where their containers write their logs. */
export function servicePorts(
  aws: Aws,
  service: Named,
  { taskDefinition, earlier }: Definitions,
  log: Log,
): ServicePorts {
  return {
    ...serviceReads(aws, service),
    logTail: async ({ id }, containerName) => {
      const stream = logStreamOf(taskDefinition, containerName, id);
      if (stream === undefined) return undefined;
      return aws.logs(stream.region ?? aws.region).tail(stream.group, stream.stream, tailLines);
    },
    logHead: async ({ id }, containerName) => {
      const stream = logStreamOf(earlier, containerName, id);
      if (stream === undefined) return undefined;
      return (await aws.logs(stream.region ?? aws.region).page(stream.group, stream.stream, undefined)).lines;
    },
    isThere: isThere(aws, taskDefinition, log),
    describeTargetGroups: aws.loadBalancing.describeTargetGroups,
    describeLoadBalancers: aws.loadBalancing.describeLoadBalancers,
    tailLog: ({ region, group, stream, limit }) => aws.logs(region).tail(group, stream, limit),
    headLog: async ({ region, group, stream }) =>
      (await aws.logs(region).page(group, stream, undefined)).lines,
    groupTail: ({ region, group, ...window }) => aws.logs(region).groupTail(group, window),
    describeTaskDefinition: async (definition) =>
      (await aws.describeTaskDefinition(definition)).taskDefinition,
    rollBackServiceDeployment: aws.rollBackServiceDeployment,
    updateService: (arn) => aws.updateService(service.clusterArn, service.arn, { taskDefinition: arn }),
  };
}

interface Definitions {
  readonly taskDefinition: TaskDefinition;
  readonly earlier: TaskDefinition;
}

/** As many as the diagnosis reads, so that the first sign and the cause are read out of the same lines. */
const tailLines = 200;

type Named = Pick<Service, 'clusterArn' | 'arn' | 'name'>;

/** What a watch reads. */
export function serviceReads(aws: Aws, { clusterArn: cluster, arn, name }: Named): RolloutReads {
  return {
    awsNow: aws.awsNow,
    describeService: () => aws.describeService(cluster, arn),
    listServiceDeployments: () => aws.listServiceDeployments(cluster, arn),
    describeServiceDeployment: aws.describeServiceDeployment,
    listTasks: (desiredStatus) => aws.listTasks(cluster, name, desiredStatus),
    describeTasks: (arns) => aws.describeTasks(cluster, arns),
    describeServiceRevision: aws.describeServiceRevision,
    describeListenerRule: aws.loadBalancing.describeListenerRule,
    describeTargetHealth: aws.loadBalancing.describeTargetHealth,
  };
}

/** The same for what applies a plan. */
export function applyPorts(
  aws: Aws,
  service: Service,
  { clock, cancelled }: { readonly clock: Clock; readonly cancelled: AbortSignal },
): ApplyPorts {
  const { clusterArn: cluster, arn } = service;
  return {
    registerTaskDefinition: aws.registerTaskDefinition,
    describeTaskDefinition: aws.describeTaskDefinition,
    updateService: (update) => aws.updateService(cluster, arn, update),
    describeService: () => aws.describeService(cluster, arn),
    sleep: clock.sleep,
    cancelled,
    random: Math.random,
  };
}
