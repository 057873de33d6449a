import type { Deployment, ServiceWithRevision } from '../ecs/service.ts';

/** The deployment whose tasks serve, and the newer one that the service names instead, where there is one. */
export interface WhatRuns {
  readonly taskDefinitionArn: string;
  /** PRIMARY, and not what runs: it has failed, or is under way. */
  readonly unproved?: Deployment;
}

/**
 * The revision that a service runs. While its newest deployment has FAILED or is under way the service names that one's
 * revision, and the tasks of the last COMPLETED deployment serve. Where none of those is left the newest is all there is.
 */
export function whatRuns({ deployments, taskDefinitionArn, desiredCount }: ServiceWithRevision): WhatRuns {
  // Of a service that is to run no task the last one that came through is what would run.
  const isIdle = desiredCount === 0;
  const primary = deployments.find(({ status }) => status === 'PRIMARY');
  if (primary === undefined || deployments.length === 1 || primary.rolloutState === 'COMPLETED')
    return { taskDefinitionArn };
  const serving = deployments
    .filter(
      (deployment) =>
        deployment !== primary && (isIdle || deployment.runningCount > 0) && isProved(deployment),
    )
    .toSorted((a, b) => b.createdAt.getTime() - a.createdAt.getTime())[0];
  const running = serving?.taskDefinitionArn;
  if (running === undefined || running === primary.taskDefinitionArn) return { taskDefinitionArn };
  return { taskDefinitionArn: running, ...(!isIdle && { unproved: primary }) };
}

/** ECS reports no rolloutState for some services; there an older deployment is what was there before. */
function isProved({ rolloutState }: Deployment): boolean {
  return rolloutState === undefined || rolloutState === '' || rolloutState === 'COMPLETED';
}
