import type { ServiceDeployment } from '../../ecs/service-deployment.ts';
import type { RolloutReads } from '../ports.ts';
import type { RolloutTarget } from '../target.ts';
import type { OptionalReads } from './optional-reads.ts';

/**
 * The service deployment that belongs to our rollout: that of the service revision with our deployment's number. The list
 * lags behind UpdateService by seconds: `undefined` until it is there.
 */
export async function findServiceDeployment(
  target: RolloutTarget,
  reads: RolloutReads,
  optional: OptionalReads,
): Promise<ServiceDeployment | undefined> {
  const listed = await optional.attempt(
    'service-deployments',
    'service deployments',
    'ecs:ListServiceDeployments',
    () => reads.listServiceDeployments(),
  );
  return listed && ownOf(target, listed);
}

/** Ours among those that are listed. */
export function ownOf(
  { deploymentId, taskDefinitionArn }: RolloutTarget,
  listed: readonly ServiceDeployment[],
): ServiceDeployment | undefined {
  const own = listed
    .filter((item) => isOfDeployment(deploymentId, item))
    .toSorted((a, b) => b.createdAt.getTime() - a.createdAt.getTime())[0];
  return own && { ...own, targetTaskDefinitionArn: taskDefinitionArn };
}

/**
 * `ecs-svc/N` is the deployment of `…:service-revision/CLUSTER/SERVICE/N`. Seen in every public answer with both (10 of
 * 10 pairs, 6 services, 5 accounts, 3 Regions).
 */
export function isOfDeployment(
  deploymentId: string,
  { targetServiceRevisionArn }: ServiceDeployment,
): boolean {
  const number = deploymentId.slice(deploymentId.lastIndexOf('/') + 1);
  return number !== '' && targetServiceRevisionArn?.split('/').at(-1) === number;
}
