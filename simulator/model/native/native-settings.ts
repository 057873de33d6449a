import { asNumber, asObject, asObjects, asText, asTexts, type Json } from '../../json.ts';
import type { Phase } from './progress.ts';

/** What a service's settings say of a strategy that shifts traffic, with the API's defaults (shape DeploymentConfiguration). */

const MINUTE = 60_000;

export interface HookSetting {
  readonly targetType: 'AWS_LAMBDA' | 'PAUSE';
  readonly targetArn?: string;
  readonly roleArn?: string;
  readonly stages: readonly string[];
  readonly details: unknown;
  readonly timeoutMs: number;
  readonly timeoutAction: 'ROLLBACK' | 'CONTINUE';
}

export function hooksOf(settings: Json): readonly HookSetting[] {
  return asObjects(asObject(settings['deploymentConfiguration'])['lifecycleHooks']).map((hook) => {
    const timeout = asObject(hook['timeoutConfiguration']);
    const targetArn = asText(hook['hookTargetArn']);
    const roleArn = asText(hook['roleArn']);
    return {
      targetType: hook['targetType'] === 'PAUSE' ? 'PAUSE' : 'AWS_LAMBDA',
      ...(targetArn !== undefined && { targetArn }),
      ...(roleArn !== undefined && { roleArn }),
      stages: asTexts(hook['lifecycleStages']),
      details: hook['hookDetails'],
      timeoutMs: (asNumber(timeout['timeoutInMinutes']) ?? 1440) * MINUTE,
      timeoutAction: timeout['action'] === 'CONTINUE' ? 'CONTINUE' : 'ROLLBACK',
    };
  });
}

/** The stages in their order (page blue-green-deployment-how-it-works); the shift has one round for each step. */
export function planOf(settings: Json, begun: { readonly isOverlap: boolean }): readonly Phase[] {
  const configuration = asObject(settings['deploymentConfiguration']);
  const steps = stepsOf(configuration);
  return [
    ...(begun.isOverlap ? [{ stage: 'RECONCILE_SERVICE' }] : []),
    { stage: 'PRE_SCALE_UP' },
    { stage: 'SCALE_UP' },
    { stage: 'POST_SCALE_UP' },
    { stage: 'TEST_TRAFFIC_SHIFT' },
    { stage: 'POST_TEST_TRAFFIC_SHIFT' },
    ...steps.flatMap((step) => [
      { stage: 'PRE_PRODUCTION_TRAFFIC_SHIFT' },
      { stage: 'PRODUCTION_TRAFFIC_SHIFT', ...step },
    ]),
    { stage: 'POST_PRODUCTION_TRAFFIC_SHIFT' },
    { stage: 'BAKE_TIME', bakeMs: (asNumber(configuration['bakeTimeInMinutes']) ?? 0) * MINUTE },
    { stage: 'CLEAN_UP' },
  ];
}

/** Nothing bakes after the step that takes all (pages deployment-type-linear and canary-deployment). */
function stepsOf(configuration: Json): readonly { readonly percent: number; readonly bakeMs?: number }[] {
  const { strategy } = configuration;
  if (strategy === 'CANARY') {
    const canary = asObject(configuration['canaryConfiguration']);
    const bakeMs = (asNumber(canary['canaryBakeTimeInMinutes']) ?? 10) * MINUTE;
    return [{ percent: asNumber(canary['canaryPercent']) ?? 5, bakeMs }, { percent: 100 }];
  }
  if (strategy !== 'LINEAR') return [{ percent: 100 }];
  const linear = asObject(configuration['linearConfiguration']);
  const step = asNumber(linear['stepPercent']) ?? 10;
  const bakeMs = (asNumber(linear['stepBakeTimeInMinutes']) ?? 6) * MINUTE;
  // In tenths of a percent, which is the API's own grain: 3.3 % ten times is no 33.00000000000001.
  const count = Math.ceil(1000 / Math.round(step * 10));
  return Array.from({ length: count }, (_, i) =>
    i === count - 1 ? { percent: 100 } : { percent: (Math.round(step * 10) * (i + 1)) / 10, bakeMs },
  );
}
