import { asObject, asText, type Json } from '../json.ts';
import type { Service } from './ecs-state.ts';
import type { DeploymentLaw } from './law.ts';
import { primaryOf } from './lookup.ts';
import { native } from './native/native.ts';
import { rolling } from './rolling.ts';

/** The law by `deploymentConfiguration.strategy` (API shape DeploymentConfiguration). */
const LAWS: Readonly<Record<string, DeploymentLaw>> = {
  ROLLING: rolling,
  BLUE_GREEN: native,
  LINEAR: native,
  CANARY: native,
};

/** The law of the service's newest deployment; on the way back that of the deployment which failed. */
export function lawOf(service: Service): DeploymentLaw {
  const primary = primaryOf(service);
  const failed = service.deployments.find(({ id }) => id === primary?.rollbackOf);
  return LAWS[strategyOf((failed ?? primary)?.settings ?? service.settings)] ?? rolling;
}

export function strategyOf(settings: Json): string {
  return asText(asObject(settings['deploymentConfiguration'])['strategy']) ?? 'ROLLING';
}
