import { familyAndRevision } from '../../../ecs/arn.ts';
import { AwsError } from '../../../ecs/aws-error.ts';
import type { ServiceDeployment } from '../../../ecs/service-deployment.ts';
import { asClause } from '../../../text/words.ts';
import { isRollbackStatus } from '../../counts.ts';
import { ownOf } from '../../observe/find-service-deployment.ts';
import { isFinal } from '../../observe/stale-reads.ts';
import { pause, readAgain, readSoon, send, tries } from '../../rollback/attempts.ts';
import {
  requestRollback as deployEarlier,
  orFailed,
  type RequestPorts,
  type RollbackRequest,
} from '../../rollback/request.ts';
import type { RolloutTarget } from '../../target.ts';

/**
 * Asks ECS to undo our deployment in whatever stage it stands: StopServiceDeployment moves traffic back first. A
 * deployment that has ended, or that the role may not stop, is followed by one of the earlier revision. Never rejects for
 * anything that AWS does.
 */
export async function requestRollback(
  target: RolloutTarget,
  ports: RequestPorts,
  known?: ServiceDeployment,
): Promise<RollbackRequest> {
  return orFailed(async () => {
    const found = known ?? (await find(target, ports));
    if (found === undefined) return deployEarlier(target, ports);
    return (await stop(target, found.arn, ports)) ?? (await deployEarlier(target, ports, found));
  });
}

async function find(
  target: RolloutTarget,
  { reads, clock }: RequestPorts,
): Promise<ServiceDeployment | undefined> {
  return ownOf(target, await readAgain(clock, () => reads.listServiceDeployments()));
}

/** `undefined` when there is nothing left to stop, or the role may not stop it. Stopping twice is one rollback. */
async function stop(
  target: RolloutTarget,
  arn: string,
  { reads, writes, clock }: RequestPorts,
): Promise<RollbackRequest | undefined> {
  const name = familyAndRevision(target.taskDefinitionArn);
  for (let attempt = 1; ; attempt += 1) {
    // Stopping what is ours does no harm, whatever its state: a runner that kills the step does not wait for a read.
    const now = (await readSoon(clock, () => reads.describeServiceDeployment(arn)))?.answer;
    // Stopped without a way back, as by a circuit breaker or alarms whose rollback is off: it has left traffic where it was.
    if (now?.status === 'SUCCESSFUL' || now?.status === 'STOPPED') return undefined;
    if (now !== undefined && isFinal(now.status)) return settled(target, now);
    if (isRollbackStatus(now?.status)) return requested(target, name, attempt === 1 ? 'ecs' : 'ecs-rollout');
    if (attempt > tries)
      return {
        outcome: 'failed',
        message: `The rollback of ${name} could not be requested: AWS gave no answer.`,
      };
    const sent = await send(() => writes.rollBackServiceDeployment(arn)).catch(ifDenied);
    if (sent === 'denied') return undefined;
    if (sent !== undefined) return requested(target, name, 'ecs-rollout');
    await pause(clock);
  }
}

function ifDenied(error: unknown): 'denied' {
  if (error instanceof AwsError && error.kind === 'denied') return 'denied';
  throw error;
}

function requested(target: RolloutTarget, name: string, by: 'ecs' | 'ecs-rollout'): RollbackRequest {
  if (by === 'ecs') return { outcome: 'requested', by, message: `ECS is rolling back ${name} already.` };
  const back = target.rollbackTaskDefinitionArn;
  const to = back === undefined ? '' : ` to ${familyAndRevision(back)}`;
  return { outcome: 'requested', by, message: `Rolling back${to} (StopServiceDeployment sent).` };
}

function settled(target: RolloutTarget, { status, statusReason }: ServiceDeployment): RollbackRequest {
  const name = familyAndRevision(target.taskDefinitionArn);
  if (status === 'ROLLBACK_SUCCESSFUL') {
    return { outcome: 'requested', by: 'ecs', message: `ECS has rolled back ${name} already.` };
  }
  const why = statusReason === undefined ? '' : ` (${asClause(statusReason)})`;
  if (target.rollbackTaskDefinitionArn === undefined) {
    return {
      outcome: 'impossible',
      message: `There was nothing to roll back to: no deployment before ${name} was ever completed.`,
    };
  }
  return {
    outcome: 'failed',
    message: `The deployment of ${name} has ended with ${status}${why}: nothing is left to roll back.`,
  };
}
