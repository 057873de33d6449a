import { type DeploymentStrategy, isDeploymentStrategy } from '../../ecs/deployment-strategy.ts';
import type { Service } from '../../ecs/service.ts';
import type { Strategy, StrategyName } from '../strategy.ts';
import { native } from './native/native.ts';
import { rolling } from './rolling/rolling.ts';

const strategies: Readonly<Record<StrategyName, Strategy>> = { rolling, native };

/** By the strategy of the service's deployment configuration; others are refused before there is a plan. */
const carriedOutBy: Readonly<Record<DeploymentStrategy, Strategy>> = {
  ROLLING: rolling,
  BLUE_GREEN: native,
  LINEAR: native,
  CANARY: native,
};

/** How a rollout of `service` is carried out. */
export function strategyOf({ deploymentConfiguration }: Service): Strategy {
  const { strategy } = deploymentConfiguration;
  return isDeploymentStrategy(strategy) ? carriedOutBy[strategy] : rolling;
}

/** The one that was kept by its name. */
export function strategyNamed(name: StrategyName): Strategy {
  return strategies[name];
}
