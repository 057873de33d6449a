import { familyAndRevision } from '../ecs/arn.ts';
import type { Service } from '../ecs/service.ts';
import type { TrafficReport } from '../report/traffic-report.ts';
import { hasReached } from '../rollout/course.ts';
import type { History } from '../rollout/history.ts';
import type { RollbackReport } from '../rollout/rollback/outcome.ts';
import { elsewhere, servedBefore, shareOfOurs } from '../rollout/strategies/native/traffic.ts';
import type { FailureReason, Verdict } from '../rollout/verdict.ts';
import type { Watched } from '../rollout/watch.ts';
import type { Rollout } from './rollout.ts';

type Told = { readonly traffic?: TrafficReport };

/** Stages and traffic of a deployment that has them, as the watch saw them at last. */
export function trafficOf(rollout: Rollout, watched: Watched): Told {
  return told(rollout, watched, isSeenToEnd(watched.verdict));
}

/** `isNow`: nothing has moved since the last look. */
function told({ strategy, target }: Rollout, { history, snapshot }: Watched, isNow: boolean): Told {
  const service = snapshot?.service;
  if (strategy.traffic === undefined || snapshot === undefined || service === undefined) return {};
  const { deploymentId } = target;
  const message = strategy.traffic(target, history, snapshot);
  const { stages, shares } = history.course ?? { stages: [], shares: [] };
  return {
    traffic: {
      message: isNow ? message : `when last seen, ${message}`,
      strategy: service.deploymentConfiguration.strategy,
      isShifted: isShifted(history, service, deploymentId),
      stages,
      shares,
    },
  };
}

/** After these ECS goes on, or back, and nobody looks any more. */
const unwatched: readonly FailureReason[] = ['lost-sight', 'cancelled', 'another-failed'];

function isSeenToEnd(verdict: Verdict): boolean {
  return verdict.kind !== 'failed' || !unwatched.includes(verdict.reason);
}

/** Stages may pass between two looks, and a deployment that came through has passed all of them. */
function isShifted({ course, serviceDeployment }: History, service: Service, deploymentId: string): boolean {
  const ours = service.deployments.find(({ id }) => id === deploymentId);
  const isOver = serviceDeployment?.status === 'SUCCESSFUL' || ours?.rolloutState === 'COMPLETED';
  return isOver || hasReached(course, 'POST_PRODUCTION_TRAFFIC_SHIFT');
}

/**
 * The same after a rollback that this action asked for: ECS moves traffic before anything else. What ECS has rolled back by
 * itself was seen to its end by the watch.
 */
export function trafficAfter(rollout: Rollout, watched: Watched, rollback: RollbackReport | undefined): Told {
  const { traffic } = trafficOf(rollout, watched);
  const back = rollback?.taskDefinitionArn ?? rollout.target.rollbackTaskDefinitionArn;
  const { verdict } = watched;
  const isSeen = verdict.kind === 'failed' && verdict.reason === 'rolled-back';
  if (isSeen || traffic === undefined || rollback === undefined || back === undefined) return {};
  const name = familyAndRevision(back);
  if (rollback.outcome === 'done' && traffic.shares.length > 0) {
    return { traffic: { ...traffic, message: `all production traffic goes to ${name}` } };
  }
  if (rollback.outcome === 'failed') return told(rollout, watched, false);
  // Where nothing had moved there is nothing to move back.
  const hasMoved = traffic.isShifted || traffic.shares.some(({ percent }) => percent > 0);
  if (rollback.outcome !== 'going-on' || !hasMoved || isBack(rollout, watched, name)) return {};
  const message =
    rollback.isDeployment === true
      ? `production traffic moves back to ${name} when its deployment reaches the shift of traffic`
      : `ECS is moving production traffic back to ${name}`;
  return { traffic: { ...traffic, message } };
}

/** The version before was seen to have all traffic again. */
function isBack({ target }: Rollout, { history, snapshot }: Watched, name: string): boolean {
  if (snapshot === undefined || elsewhere(history, snapshot) !== undefined) return false;
  if (history.course?.misroutedSince !== undefined || shareOfOurs(history, snapshot) !== 0) return false;
  return servedBefore(target, history, snapshot) === name;
}
