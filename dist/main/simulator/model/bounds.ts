import type { BreakerSettings } from './settings.ts';

/** How few and how many tasks a service may have during a deployment (API shape DeploymentConfiguration). */
export interface Bounds {
  readonly lower: number;
  readonly upper: number;
}

export function boundsOf(
  desired: number,
  percent: { readonly minimumHealthyPercent: number; readonly maximumPercent: number },
): Bounds {
  return {
    lower: Math.ceil((desired * percent.minimumHealthyPercent) / 100),
    upper: Math.floor((desired * percent.maximumPercent) / 100),
  };
}

/** Failed tasks at which the circuit breaker acts (page deployment-circuit-breaker; 3 to 200 by default). */
export function breakerThreshold(desired: number, settings: Pick<BreakerSettings, 'type' | 'value'>): number {
  if (settings.type === 'COUNT') return Math.max(1, settings.value);
  const share = Math.ceil((desired * settings.value) / 100);
  return settings.type === 'UNBOUNDED_PERCENT' ? Math.max(1, share) : Math.min(200, Math.max(3, share));
}
