import type { Phase } from '../rollout/phase.ts';
import type { RollbackReport } from '../rollout/rollback/outcome.ts';
import { describeLeftState, followRollback, isRollbackWanted } from '../rollout/rollback.ts';
import type { RolloutTarget } from '../rollout/target.ts';
import type { FailureReason } from '../rollout/verdict.ts';
import type { Watched } from '../rollout/watch.ts';
import type { ServicePorts } from '../wiring/service-ports.ts';
import type { StoryPorts } from '../wiring/story-ports.ts';
import type { Watching } from '../wiring/watch-ports.ts';
import { writeRollback } from './kept.ts';
import type { Rollout } from './rollout.ts';

/** Sees that the earlier version serves again, where that is wanted and ECS has not done it. */
export async function goBack(
  { strategy, target, plan, aws: { region } }: Rollout,
  watching: Watching<ServicePorts>,
  watched: Watched,
  ports: StoryPorts,
): Promise<RollbackReport | undefined> {
  const { verdict, snapshot, history } = watched;
  const { reads: aws } = watching;
  if (verdict.kind !== 'failed') return undefined;
  if (verdict.reason === 'rolled-back') return doneByEcs(watched);
  const isCancelled = verdict.reason === 'cancelled';
  if (!isWanted(verdict.reason, { target, plan }, watched)) {
    if (isCancelled || plan.policy.onFailure === 'keep') ports.log.info(describeLeftState(target, snapshot));
    return undefined;
  }
  const startedAt = ports.clock.now();
  const request = await strategy.requestRollback(
    target,
    { reads: aws, writes: aws, clock: ports.clock },
    history.serviceDeployment,
  );
  // Why nothing could be requested stands at the end of the log.
  if (request.outcome === 'requested' || isCancelled) ports.log.info(request.message);
  if (!isCancelled) {
    const report = await followRollback(strategy, target, request, watching);
    ports.draft.add(...rollbackPhase(report, startedAt, ports.clock.now()));
    return report;
  }
  // The runner kills a cancelled step within seconds: the post step follows what was asked for.
  const { clusterArn, arn: serviceArn, name: serviceName } = plan.current.service;
  ports.keep(
    'rollback',
    writeRollback({ strategy: strategy.name, target, request, region, clusterArn, serviceArn, serviceName }),
  );
  const outcome = request.outcome === 'requested' ? 'going-on' : request.outcome;
  const isDeployment = request.outcome === 'requested' && request.deployment !== undefined;
  return { by: 'ecs-rollout', outcome, ...(isDeployment && { isDeployment }), message: request.message };
}

function isWanted(
  reason: FailureReason,
  { target, plan }: Pick<Rollout, 'target' | 'plan'>,
  watched: Watched,
): boolean {
  if (reason === 'cancelled') return plan.policy.onCancel === 'rollback';
  return reason === 'another-failed' ? isOurs(target) : isRollbackWanted(target, watched);
}

/** Whether our update began a deployment: what was there before is nobody's to undo. */
function isOurs({ unchanged, scaled }: RolloutTarget): boolean {
  return !unchanged && scaled === undefined;
}

/** On the time line, in the runner's time. */
function rollbackPhase({ outcome }: RollbackReport, startedAt: Date, now: Date): readonly Phase[] {
  if (outcome === 'impossible') return [];
  const end = outcome === 'going-on' ? {} : { endedAt: now };
  return [
    { kind: 'rollback', name: 'rollback', startedAt, ...end, ...(outcome === 'failed' && { failed: true }) },
  ];
}

function doneByEcs({ verdict, snapshot }: Watched): RollbackReport {
  const primary = snapshot?.service?.deployments.find(({ status }) => status === 'PRIMARY');
  return {
    by: 'ecs',
    outcome: 'done',
    message: verdict.message,
    ...(snapshot !== undefined && { doneAt: snapshot.at }),
    ...(primary !== undefined && { taskDefinitionArn: primary.taskDefinitionArn }),
  };
}
