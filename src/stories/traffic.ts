import { familyAndRevision } from '../ecs/arn.ts';
import type { TrafficReport } from '../report/traffic-report.ts';
import type { RollbackReport } from '../rollout/rollback/outcome.ts';
import type { Watched } from '../rollout/watch.ts';
import type { Rollout } from './rollout.ts';

type Told = { readonly traffic?: TrafficReport };

/** Stages and traffic of a deployment that has them, as the watch saw them at last. */
export function trafficOf({ strategy, target }: Rollout, { history, snapshot }: Watched): Told {
  const service = snapshot?.service;
  if (strategy.traffic === undefined || snapshot === undefined || service === undefined) return {};
  const { stages, shares } = history.course ?? { stages: [], shares: [] };
  return {
    traffic: {
      message: strategy.traffic(target, history, snapshot),
      strategy: service.deploymentConfiguration.strategy,
      stages,
      shares,
    },
  };
}

/** The same after a rollback that this action asked for: ECS moves traffic before anything else. */
export function trafficAfter(rollout: Rollout, watched: Watched, rollback: RollbackReport | undefined): Told {
  const { traffic } = trafficOf(rollout, watched);
  const back = rollback?.taskDefinitionArn ?? rollout.target.rollbackTaskDefinitionArn;
  if (traffic === undefined || rollback === undefined || back === undefined) return {};
  const name = familyAndRevision(back);
  if (rollback.outcome === 'done' && traffic.shares.length > 0) {
    return { traffic: { ...traffic, message: `all production traffic goes to ${name}` } };
  }
  if (rollback.outcome !== 'going-on') return {};
  return { traffic: { ...traffic, message: `ECS is moving production traffic back to ${name}` } };
}
