import { type WaitingHook, waitingHooks } from '../../ecs/lifecycle.ts';
import type { Service } from '../../ecs/service.ts';
import type { ServiceDeployment } from '../../ecs/service-deployment.ts';
import { UserError } from '../../text/errors.ts';
import { asClause } from '../../text/words.ts';

/** A deployment that waits, and the hooks that somebody has to decide. */
export interface PausedDeployment {
  readonly deployment: ServiceDeployment;
  readonly hooks: readonly WaitingHook[];
  /** `ecs-svc/N`. */
  readonly deploymentId: string;
}

interface Reads {
  listServiceDeployments(cluster: string, service: string): Promise<readonly ServiceDeployment[]>;
  describeServiceDeployment(arn: string): Promise<ServiceDeployment | undefined>;
}

/** Finds the deployment of the service that waits; `wanted`: its id or ARN, where it is known. Throws `UserError`. */
export async function pausedDeployment(
  service: Service,
  wanted: string | undefined,
  reads: Reads,
): Promise<PausedDeployment> {
  const listed = await reads.listServiceDeployments(service.clusterArn, service.arn);
  const [newest] = listed.toSorted((a, b) => b.createdAt.getTime() - a.createdAt.getTime());
  if (newest === undefined) throw nothing(service, 'it has no deployment');
  if (wanted !== undefined && !isSame(newest, wanted)) {
    const isKnown = listed.some((each) => isSame(each, wanted));
    throw nothing(
      service,
      isKnown
        ? `a newer deployment (${idOf(newest)}) has taken over from ${wanted}`
        : `deployment ${wanted} is not one of its newest`,
    );
  }
  const deployment = (await reads.describeServiceDeployment(newest.arn)) ?? newest;
  const hooks = waitingHooks(deployment.hooks);
  if (deployment.status === 'IN_PROGRESS' && hooks.length > 0) {
    return { deployment, hooks, deploymentId: idOf(deployment) };
  }
  const stage = deployment.lifecycleStage === undefined ? '' : ` at ${deployment.lifecycleStage}`;
  const why = deployment.statusReason === undefined ? '' : ` (${asClause(deployment.statusReason)})`;
  throw nothing(
    service,
    `its newest deployment ${idOf(deployment)} is ${deployment.status}${stage}${why}, and no pause hook waits`,
  );
}

/** `ecs-svc/N` of `…:service-revision/CLUSTER/SERVICE/N`. */
function idOf({ targetServiceRevisionArn = '', target }: ServiceDeployment): string {
  const arn = target?.arn ?? targetServiceRevisionArn;
  return `ecs-svc/${arn.slice(arn.lastIndexOf('/') + 1)}`;
}

function isSame(deployment: ServiceDeployment, wanted: string): boolean {
  return deployment.arn === wanted || idOf(deployment) === wanted;
}

function nothing({ name }: Service, why: string): UserError {
  return new UserError(`Nothing to decide for service "${name}": ${why}`, {
    kind: 'nothing-to-continue',
    remedy:
      'Look at the deployments of the service. `mode: continue` needs one that waits at a pause hook, and decides each pause once.',
    docs: 'docs/strategies.md#continue',
  });
}
