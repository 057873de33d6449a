import {
  ContinueServiceDeploymentCommand,
  type DeploymentLifecycleHookDetail,
  DescribeServiceDeploymentsCommand,
  type ECSClient,
  ListServiceDeploymentsCommand,
  type ServiceDeployment as SdkServiceDeployment,
  type ServiceDeploymentBrief,
  type ServiceRevisionSummary,
  StopServiceDeploymentCommand,
} from '@aws-sdk/client-ecs';
import { defined } from '../ecs/defined.ts';
import type { HookState, RevisionState } from '../ecs/lifecycle.ts';
import type { ServiceDeployment } from '../ecs/service-deployment.ts';
import { identity } from './answers.ts';
import type { Session } from './session.ts';

/** Ours is among the newest few: only deployments that followed ours stand before it. */
const newest = 10;

/** Rollouts as the newer API tells them. */
export function serviceDeployments(session: Session, client: ECSClient) {
  return { ...deploymentReads(session, client), ...deploymentWrites(session, client) };
}

function deploymentReads(session: Session, client: ECSClient) {
  return {
    /** The newest ones, newest first. A new one appears some seconds after UpdateService. */
    listServiceDeployments: async (
      cluster: string,
      service: string,
    ): Promise<readonly ServiceDeployment[]> => {
      const command = new ListServiceDeploymentsCommand({ cluster, service, maxResults: newest });
      return session.send(
        'ecs:ListServiceDeployments',
        async (options) => ((await client.send(command, options)).serviceDeployments ?? []).map(fromBrief),
        'look',
      );
    },

    describeServiceDeployment: async (arn: string): Promise<ServiceDeployment | undefined> => {
      const command = new DescribeServiceDeploymentsCommand({ serviceDeploymentArns: [arn] });
      return session.send(
        'ecs:DescribeServiceDeployments',
        async (options) => {
          const found = (await client.send(command, options)).serviceDeployments?.[0];
          return found && toServiceDeployment(found);
        },
        'look',
      );
    },
  };
}

function deploymentWrites(session: Session, client: ECSClient) {
  return {
    /** Decides a hook that waits. Sent once: the hook may wait no more when it is sent again. */
    continueServiceDeployment: async (
      arn: string,
      hookId: string,
      action: 'CONTINUE' | 'ROLLBACK',
    ): Promise<void> => {
      const command = new ContinueServiceDeploymentCommand({ serviceDeploymentArn: arn, hookId, action });
      await session.send(
        'ecs:ContinueServiceDeployment',
        (options) => client.send(command, options),
        'write',
      );
    },

    /** Asks ECS to go back to the revision before; works without a circuit breaker too (ECS API reference). */
    rollBackServiceDeployment: async (arn: string): Promise<void> => {
      const command = new StopServiceDeploymentCommand({ serviceDeploymentArn: arn, stopType: 'ROLLBACK' });
      await session.send('ecs:StopServiceDeployment', (options) => client.send(command, options), 'write');
    },
  };
}

function fromBrief(brief: ServiceDeploymentBrief): ServiceDeployment {
  return {
    arn: identity(brief.serviceDeploymentArn, 'serviceDeploymentArn'),
    status: identity(brief.status, 'status'),
    createdAt: brief.createdAt ?? new Date(0),
    ...defined({
      statusReason: brief.statusReason,
      startedAt: brief.startedAt,
      finishedAt: brief.finishedAt,
      targetServiceRevisionArn: brief.targetServiceRevisionArn,
    }),
  };
}

function toServiceDeployment(deployment: SdkServiceDeployment): ServiceDeployment {
  const revision = deployment.targetServiceRevision;
  const breaker = deployment.deploymentCircuitBreaker;
  const { alarms, rollback } = deployment;
  return {
    arn: identity(deployment.serviceDeploymentArn, 'serviceDeploymentArn'),
    status: identity(deployment.status, 'status'),
    createdAt: deployment.createdAt ?? new Date(0),
    ...defined({
      statusReason: deployment.statusReason,
      startedAt: deployment.startedAt,
      finishedAt: deployment.finishedAt,
      lifecycleStage: deployment.lifecycleStage,
      targetServiceRevisionArn: revision?.arn,
      requestedTaskCount: revision?.requestedTaskCount,
      runningTaskCount: revision?.runningTaskCount,
      pendingTaskCount: revision?.pendingTaskCount,
      target: revision && toRevisionState(revision),
      sources: deployment.sourceServiceRevisions?.map(toRevisionState),
      hooks: deployment.lifecycleHookDetails?.map(toHookState),
      circuitBreaker: breaker?.status && {
        status: breaker.status,
        failureCount: breaker.failureCount ?? 0,
        threshold: breaker.threshold ?? 0,
      },
      alarms: alarms?.status && {
        status: alarms.status,
        names: alarms.alarmNames ?? [],
        triggered: alarms.triggeredAlarmNames ?? [],
      },
      rollback: rollback && defined({ ...rollback }),
    }),
  };
}

function toRevisionState(revision: ServiceRevisionSummary): RevisionState {
  return {
    arn: identity(revision.arn, 'arn'),
    requestedTasks: revision.requestedTaskCount ?? 0,
    runningTasks: revision.runningTaskCount ?? 0,
    pendingTasks: revision.pendingTaskCount ?? 0,
    ...defined({
      productionWeight: revision.requestedProductionTrafficWeight,
      testWeight: revision.requestedTestTrafficWeight,
    }),
  };
}

function toHookState(hook: DeploymentLifecycleHookDetail): HookState {
  return {
    kind: hook.targetType ?? 'AWS_LAMBDA',
    status: identity(hook.status, 'status'),
    ...defined({
      id: hook.hookId,
      targetArn: hook.targetArn,
      expiresAt: hook.expiresAt,
      timeoutAction: hook.timeoutAction,
    }),
  };
}
