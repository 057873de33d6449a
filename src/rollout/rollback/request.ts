import { familyAndRevision } from '../../ecs/arn.ts';
import { AwsError } from '../../ecs/aws-error.ts';
import type { Deployment, Service } from '../../ecs/service.ts';
import { revisionNameOf } from '../../ecs/service.ts';
import type { ServiceDeployment } from '../../ecs/service-deployment.ts';
import type { Clock } from '../../runner/clock.ts';
import { isRollbackStatus, primaryOf } from '../counts.ts';
import { isMadeAfter } from '../newer.ts';
import { findServiceDeployment } from '../observe/find-service-deployment.ts';
import { optionalReads } from '../observe/optional-reads.ts';
import { isFinal } from '../observe/stale-reads.ts';
import type { RolloutReads, RolloutWrites } from '../ports.ts';
import type { Identity, RolloutTarget } from '../target.ts';
import { earlierName, rollingBackTo } from '../way-back.ts';
import { pause, readAgain, refusal, send, tries } from './attempts.ts';

/** What was asked for, and how to find it again: plain data that can wait in a file for the post step. */
export type RollbackRequest =
  | {
      readonly outcome: 'requested';
      readonly by: 'ecs' | 'ecs-rollout';
      /** Set when it is a deployment of our own, by UpdateService. `createdAt` in ISO 8601. */
      readonly deployment?: { readonly id: string; readonly createdAt: string };
      readonly message: string;
    }
  | { readonly outcome: 'impossible' | 'failed'; readonly message: string };

export interface RequestPorts {
  readonly reads: RolloutReads;
  readonly writes: RolloutWrites;
  readonly clock: Clock;
}

/**
 * Asks for the rollback of our deployment, and of nothing else: by StopServiceDeployment where its target is ours, else
 * by UpdateService. Short enough for a signal handler. `known` saves the search for the service deployment.
 * Never rejects for anything that AWS does.
 */
export async function requestRollback(
  target: RolloutTarget,
  ports: RequestPorts,
  known?: ServiceDeployment,
): Promise<RollbackRequest> {
  return orFailed(async () => {
    const settled = alreadySettled(target, await readVisible(target, ports));
    return settled ?? (await stop(target, ports, known)) ?? (await update(target, ports));
  });
}

/** What AWS answers to `ask` is a value; a refusal too. */
export async function orFailed(ask: () => Promise<RollbackRequest>): Promise<RollbackRequest> {
  try {
    return await ask();
  } catch (error) {
    if (!(error instanceof AwsError)) throw error;
    return { outcome: 'failed', message: `The rollback could not be requested: ${refusal(error)}` };
  }
}

/** The service, read again while the answer is from before our deployment. */
async function readVisible(
  target: RolloutTarget,
  { reads, clock }: RequestPorts,
): Promise<Service | undefined> {
  for (let attempt = 1; ; attempt += 1) {
    const service = await readAgain(clock, () => reads.describeService());
    if (service === undefined || attempt >= tries || !isFromBefore(target, service)) return service;
    await pause(clock);
  }
}

function isFromBefore(target: RolloutTarget, service: Service): boolean {
  return service.deployments.every(
    (deployment) => deployment.id !== target.deploymentId && deployment.updatedAt < target.startedAt,
  );
}

/** Why there is nothing to ask for; `undefined` while our deployment is PRIMARY and there is something to go back to. */
function alreadySettled(target: RolloutTarget, service: Service | undefined): RollbackRequest | undefined {
  if (service === undefined || service.status !== 'ACTIVE') {
    return { outcome: 'impossible', message: 'The service no longer exists.' };
  }
  const primary = primaryOf(service);
  if (primary === undefined) return { outcome: 'impossible', message: 'The service has no deployment.' };
  const isElse = primary.id !== target.deploymentId && !isFromBefore(target, service);
  if (isElse) return settledBy(target, primary);
  return target.rollbackTaskDefinitionArn === undefined ? nothingBefore(target) : undefined;
}

/** A first deployment: that it failed is all, and no way back has failed too. */
export function nothingBefore(target: Identity): {
  readonly outcome: 'impossible';
  readonly message: string;
} {
  const name = familyAndRevision(target.taskDefinitionArn);
  return {
    outcome: 'impossible',
    message: `There is nothing to roll back to: no deployment before ${name} has ever completed.`,
  };
}

function settledBy(target: RolloutTarget, primary: Deployment): RollbackRequest {
  const earlier = revisionNameOf(primary);
  const { rollbackTaskDefinitionArn: wayBack } = target;
  if (!isMadeAfter(target, primary) || (wayBack !== undefined && primary.taskDefinitionArn === wayBack)) {
    return { outcome: 'requested', by: 'ecs', message: `ECS is already rolling back to ${earlier}.` };
  }
  return {
    outcome: 'impossible',
    message: `A newer deployment (${earlier}) by someone else is in place; leaving it alone.`,
  };
}

/** `undefined` when there is no service deployment that is surely ours and can be stopped. Stopping twice is one rollback. */
async function stop(
  target: RolloutTarget,
  { reads, writes, clock }: RequestPorts,
  known: ServiceDeployment | undefined,
): Promise<RollbackRequest | undefined> {
  const found = known ?? (await findServiceDeployment(target, reads, optionalReads(clock)));
  if (found === undefined || found.targetTaskDefinitionArn !== target.taskDefinitionArn) return undefined;
  for (let attempt = 1; ; attempt += 1) {
    try {
      const now = await readAgain(clock, () => reads.describeServiceDeployment(found.arn));
      if (isRollbackStatus(now?.status)) return stopped(target, attempt === 1 ? 'ecs' : 'ecs-rollout');
      if (now === undefined || isFinal(now.status) || attempt > tries) return undefined;
      if ((await send(() => writes.rollBackServiceDeployment(found.arn))) !== undefined) {
        return stopped(target, 'ecs-rollout');
      }
    } catch (error) {
      if (error instanceof AwsError && error.kind !== 'expired' && error.kind !== 'unsigned')
        return undefined;
      throw error;
    }
    await pause(clock);
  }
}

function stopped(target: RolloutTarget, by: 'ecs' | 'ecs-rollout'): RollbackRequest {
  const message =
    by === 'ecs'
      ? `ECS is already rolling back to ${earlierName(target) ?? 'the previous version'}.`
      : `${rollingBackTo(target)} (StopServiceDeployment sent).`;
  return { outcome: 'requested', by, message };
}

/** The service is read right before each write, and after the last: what is there decides, and nothing is sent unseen. */
async function update(
  target: RolloutTarget,
  { reads, writes, clock }: RequestPorts,
): Promise<RollbackRequest> {
  const { rollbackTaskDefinitionArn: earlier } = target;
  if (earlier === undefined) return nothingBefore(target);
  if (earlier === target.taskDefinitionArn) {
    return {
      outcome: 'impossible',
      message: `${familyAndRevision(earlier)} was deployed again, so that no other revision can be rolled back to: only StopServiceDeployment restores the earlier tasks, and only while the deployment lasts.`,
    };
  }
  for (let attempt = 1; ; attempt += 1) {
    const service = await readVisible(target, { reads, writes, clock });
    const settled = alreadySettled(target, service);
    const primary = service === undefined ? undefined : primaryOf(service);
    const isOwn = attempt > 1 && primary?.taskDefinitionArn === earlier && isMadeAfter(target, primary);
    if (isOwn) return updated(primary);
    if (settled !== undefined) return settled;
    if (attempt > tries) return { outcome: 'failed', message: noAnswer };
    const sent = await send(() => writes.updateService(earlier));
    if (sent !== undefined) return updated(sent.answer);
    await pause(clock);
  }
}

const noAnswer = 'The rollback could not be requested: AWS gave no answer.';

function updated(deployment: Deployment): RollbackRequest {
  return {
    outcome: 'requested',
    by: 'ecs-rollout',
    deployment: { id: deployment.id, createdAt: deployment.createdAt.toISOString() },
    message: `Rolling back to ${revisionNameOf(deployment)} (UpdateService sent).`,
  };
}
