import type { ServiceDeployment } from '../../ecs/service-deployment.ts';
import type { RolloutReads } from '../ports.ts';
import type { RolloutTarget } from '../target.ts';
import type { OptionalReads } from './optional-reads.ts';

/** A service deployment is created with our deployment; two servers' clocks may differ by this much. */
const slackMs = 5_000;

export const serviceDeployments = 'service deployments';

/**
 * The service deployment that belongs to our rollout. No field links the two: it is newer than what was newest before
 * our update, was created with our deployment, and its target revision runs our task definition. The list lags behind
 * UpdateService by seconds: `undefined` until it is there.
 */
export async function findServiceDeployment(
  target: RolloutTarget,
  reads: RolloutReads,
  optional: OptionalReads,
): Promise<ServiceDeployment | undefined> {
  const listed = await optional.attempt(serviceDeployments, 'ecs:ListServiceDeployments', () =>
    reads.listServiceDeployments(),
  );
  for (const candidate of candidates(target, listed ?? [])) {
    const arn = await taskDefinitionOf(candidate, reads, optional);
    if (arn === undefined || arn === target.taskDefinitionArn) {
      return arn === undefined ? candidate : { ...candidate, targetTaskDefinitionArn: arn };
    }
  }
  return undefined;
}

/** Oldest first: ours is the first after our update. */
function candidates(
  target: RolloutTarget,
  listed: readonly ServiceDeployment[],
): readonly ServiceDeployment[] {
  const earliest = target.startedAt.getTime() - slackMs;
  return listed
    .filter((item) => target.unchanged || item.arn !== target.baselineServiceDeploymentArn)
    .filter((item) => item.createdAt.getTime() >= earliest)
    .toSorted((a, b) => a.createdAt.getTime() - b.createdAt.getTime() || (a.arn < b.arn ? -1 : 1));
}

async function taskDefinitionOf(
  candidate: ServiceDeployment,
  reads: RolloutReads,
  optional: OptionalReads,
): Promise<string | undefined> {
  const { targetTaskDefinitionArn, targetServiceRevisionArn } = candidate;
  if (targetTaskDefinitionArn !== undefined) return targetTaskDefinitionArn;
  if (targetServiceRevisionArn === undefined) return undefined;
  const revision = await optional.attempt('service revisions', 'ecs:DescribeServiceRevisions', () =>
    reads.describeServiceRevision(targetServiceRevisionArn),
  );
  return revision?.taskDefinitionArn;
}
