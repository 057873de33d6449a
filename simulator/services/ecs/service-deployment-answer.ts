import { countsOf } from '../../model/service-deployments.ts';
import type { Service, ServiceDeployment, TaskCounts, World } from '../../model/world.ts';
import type { Json } from '../../operation.ts';
import { seconds } from './find.ts';

/** As ListServiceDeployments answers it (API shape ServiceDeploymentBrief). */
export function briefAnswer(service: Service, record: ServiceDeployment): Json {
  return {
    serviceDeploymentArn: record.arn,
    serviceArn: service.arn,
    clusterArn: service.clusterArn,
    createdAt: seconds(record.createdAt),
    ...(record.startedAt !== undefined && { startedAt: seconds(record.startedAt) }),
    ...(record.finishedAt !== undefined && { finishedAt: seconds(record.finishedAt) }),
    targetServiceRevisionArn: record.targetRevisionArn,
    status: record.status,
    ...(record.statusReason !== undefined && { statusReason: record.statusReason }),
  };
}

/** As DescribeServiceDeployments answers it (API shape ServiceDeployment). */
export function fullAnswer(world: World, service: Service, record: ServiceDeployment): Json {
  const counts = countsOf(world, service, record);
  const deployment = service.deployments.find((candidate) => candidate.id === record.deploymentId);
  const { targetServiceRevisionArn: _, ...brief } = briefAnswer(service, record);
  return {
    ...brief,
    ...(record.stoppedAt !== undefined && { stoppedAt: seconds(record.stoppedAt) }),
    updatedAt: seconds(record.updatedAt),
    sourceServiceRevisions: record.sourceRevisionArns.map((arn, i) => summary(arn, counts.sources[i])),
    targetServiceRevision: summary(record.targetRevisionArn, counts.target),
    deploymentConfiguration: record.deploymentConfiguration,
    ...(record.rollback !== undefined && {
      rollback: { ...record.rollback, startedAt: seconds(record.rollback.startedAt) },
    }),
    deploymentCircuitBreaker: {
      ...record.breaker,
      failureCount:
        deployment?.rolloutState === 'IN_PROGRESS' ? deployment.breakerCount : record.breaker.failureCount,
    },
    alarms: record.alarms,
  };
}

export function revisionSummaries(world: World, service: Service, record: ServiceDeployment): Json[] {
  const counts = countsOf(world, service, record);
  const sources = record.sourceRevisionArns.map((arn, i) => summary(arn, counts.sources[i]));
  const target = summary(record.targetRevisionArn, counts.target);
  return [target, ...sources.filter((source) => source['runningTaskCount'] !== 0)];
}

function summary(arn: string, counts: TaskCounts | undefined): Json {
  return {
    arn,
    requestedTaskCount: counts?.requested ?? 0,
    runningTaskCount: counts?.running ?? 0,
    pendingTaskCount: counts?.pending ?? 0,
  };
}
