import { familyAndRevision } from '../../ecs/arn.ts';
import { asClause } from '../../text/words.ts';
import { primaryOf } from '../counts.ts';
import type { Snapshot } from '../snapshot.ts';
import type { Strategy } from '../strategy.ts';
import type { RolloutTarget } from '../target.ts';
import { type Watched, type WatchPorts, watch } from '../watch.ts';
import type { RollbackReport } from './outcome.ts';
import { nothingBefore, type RollbackRequest } from './request.ts';

/** A rollback starts old tasks again at worst; ten minutes are ample for that, and a job must end. */
const limitMs = 10 * 60_000;

/** Follows a requested rollback until the earlier version is proved to serve, at most ten minutes (or `timeoutMs`). */
export async function followRollback(
  strategy: Strategy,
  target: RolloutTarget,
  request: RollbackRequest,
  ports: WatchPorts,
  timeoutMs = limitMs,
): Promise<RollbackReport> {
  if (request.outcome !== 'requested') {
    return { by: 'ecs-rollout', outcome: request.outcome, message: request.message };
  }
  const watched = await watch(strategy, following(strategy, target, request, timeoutMs), ports);
  const isOver =
    watched.verdict.kind === 'succeeded' ||
    (watched.verdict.kind === 'failed' && watched.verdict.reason === 'rolled-back');
  if (request.deployment !== undefined)
    return { ...toReport(request.by, target.rollbackTaskDefinitionArn, watched), isDeployment: true };
  if (watched.verdict.kind === 'succeeded') return tooLate(request.by, target);
  if (!isOver) return notOver(request.by, target, watched);
  return confirm(strategy, target, request.by, watched, ports, timeoutMs);
}

/** A first deployment ends without a version to go back to. */
function notOver(by: 'ecs' | 'ecs-rollout', target: RolloutTarget, watched: Watched): RollbackReport {
  const { verdict } = watched;
  const isEnded = verdict.kind === 'failed' && verdict.reason === 'stalled';
  return isEnded && target.rollbackTaskDefinitionArn === undefined
    ? { by, ...nothingBefore(target) }
    : toReport(by, target.rollbackTaskDefinitionArn, watched);
}

/** Our own deployment of the earlier revision is watched like any other; a rollback by ECS through the one it undoes. */
function following(
  strategy: Strategy,
  target: RolloutTarget,
  request: RollbackRequest & { readonly outcome: 'requested' },
  timeoutMs: number,
): RolloutTarget {
  const plain: RolloutTarget = {
    ...target,
    stopEarly: false,
    waitFor: 'completed',
    timeoutMs,
    rollbackTimeoutMs: 0,
    // The time of AWS is not known before its first answer.
    isJoined: true,
    isRollbackOurs: target.isRollbackOurs === true || request.by === 'ecs-rollout',
  };
  const { rollbackTaskDefinitionArn: earlier } = target;
  if (request.deployment === undefined || earlier === undefined) return { ...plain, unchanged: false };
  return {
    ...again(strategy, plain, request.deployment.id, new Date(request.deployment.createdAt), earlier),
    previousDeploymentId: target.deploymentId,
    unchanged: false,
    waitFor: strategy.wayBack.waitFor,
  };
}

/** The rollback is over; does the earlier version serve? */
async function confirm(
  strategy: Strategy,
  target: RolloutTarget,
  by: 'ecs' | 'ecs-rollout',
  { snapshot, verdict }: Watched,
  ports: WatchPorts,
  timeoutMs: number,
): Promise<RollbackReport> {
  const primary = snapshot?.service === undefined ? undefined : primaryOf(snapshot.service);
  const taskDefinitionArn = primary?.taskDefinitionArn;
  if (primary === undefined || taskDefinitionArn === undefined)
    return { by, outcome: 'done', message: verdict.message, ...doneAt(snapshot) };
  const { id, createdAt } = primary;
  const plain: RolloutTarget = { ...target, timeoutMs, waitFor: 'completed' };
  const earlier = again(strategy, plain, id, createdAt, taskDefinitionArn);
  return toReport(by, taskDefinitionArn, await watch(strategy, earlier, ports));
}

/**
 * The target of watching an earlier revision: what was pushed says nothing about its image, nor, where target groups take
 * turns, about the one that has its tasks.
 */
function again(
  strategy: Strategy,
  { targetGroups, ...target }: RolloutTarget,
  deploymentId: string,
  startedAt: Date,
  taskDefinitionArn: string,
): RolloutTarget {
  return {
    ...target,
    deploymentId,
    startedAt,
    taskDefinitionArn,
    previousTaskDefinitionArn: target.taskDefinitionArn,
    images: [],
    stopEarly: false,
    unchanged: true,
    ...(strategy.wayBack.inSameTargetGroups && targetGroups !== undefined && { targetGroups }),
  };
}

function toReport(
  by: 'ecs' | 'ecs-rollout',
  earlierArn: string | undefined,
  watched: Watched,
): RollbackReport {
  const { verdict, truth, snapshot } = watched;
  const base = { by, ...(earlierArn === undefined ? {} : { taskDefinitionArn: earlierArn }) };
  const name = earlierArn === undefined ? 'The earlier version' : familyAndRevision(earlierArn);
  if (verdict.kind === 'succeeded' || verdict.kind === 'unchanged') {
    const proof = truth === undefined ? '' : `: ${asClause(truth.message)}`;
    return { ...base, outcome: 'done', message: `${name} serves again${proof}.`, ...doneAt(snapshot) };
  }
  if (verdict.kind === 'started')
    return { ...base, outcome: 'done', message: `${name} is back. ${verdict.message}`, ...doneAt(snapshot) };
  const isOpen =
    verdict.kind === 'progressing' ||
    verdict.kind === 'paused' ||
    ['timed-out', 'lost-sight', 'cancelled'].includes(verdict.reason);
  if (isOpen) {
    return {
      ...base,
      outcome: 'going-on',
      message: `The rollback was still in progress: ${verdict.message}`,
    };
  }
  return { ...base, outcome: 'failed', message: `The rollback did not succeed: ${verdict.message}` };
}

function doneAt(snapshot: Snapshot | undefined): Pick<RollbackReport, 'doneAt'> {
  return snapshot === undefined ? {} : { doneAt: snapshot.at };
}

/** A rollback that is asked for at the last moment can end in SUCCESSFUL. */
function tooLate(by: 'ecs' | 'ecs-rollout', target: RolloutTarget): RollbackReport {
  const name = familyAndRevision(target.taskDefinitionArn);
  return {
    by,
    outcome: 'failed',
    taskDefinitionArn: target.taskDefinitionArn,
    message: `The rollback came too late: ECS had already completed ${name}.`,
  };
}
