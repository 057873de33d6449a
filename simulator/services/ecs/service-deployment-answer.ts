import type { Progress } from '../../model/native/progress.ts';
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
    sourceServiceRevisions: record.sourceRevisionArns.map((arn, i) => ({
      ...summary(arn, counts.sources[i]),
      ...weightsAnswer(record.native, i === 0 ? 'source' : 'other'),
    })),
    targetServiceRevision: {
      ...summary(record.targetRevisionArn, counts.target),
      ...weightsAnswer(record.native, 'target'),
    },
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
    ...(record.native !== undefined && shiftAnswer(record.native)),
  };
}

/** Stage, and the hooks of that stage (API shapes ServiceDeployment and DeploymentLifecycleHookDetail). */
function shiftAnswer({ stage, hooks }: Progress): Json {
  return {
    ...(stage !== undefined && { lifecycleStage: stage }),
    lifecycleHookDetails: hooks.map((hook) => ({
      hookId: hook.hookId,
      targetType: hook.targetType,
      ...(hook.targetArn !== undefined && { targetArn: hook.targetArn }),
      status: hook.status,
      expiresAt: seconds(hook.expiresAt),
      timeoutAction: hook.timeoutAction,
    })),
  };
}

/** Percent of production and test traffic; a rolling update tells neither. */
function weightsAnswer(progress: Progress | undefined, who: 'target' | 'source' | 'other'): Json {
  if (progress === undefined) return {};
  const share = (percent: number) => ({ target: percent, source: 100 - percent, other: 0 })[who];
  return {
    requestedTestTrafficWeight: share(progress.testWeight),
    requestedProductionTrafficWeight: share(progress.productionWeight),
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
