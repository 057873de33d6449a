import { compareStage, type KnownStage } from '../ecs/lifecycle.ts';
import { isBehindNetwork, networkShiftMs } from '../ecs/network-shift.ts';
import type { DeploymentConfiguration } from '../ecs/service.ts';
import { endOf, LEAD_TASK_SECONDS, needsLeadTask, type Share, startOf, type TimingInput } from './model.ts';

const NLB_SECONDS = networkShiftMs / 1_000;

/** Whether ECS carries the deployment out in stages, and not task by task. */
export function hasStages({ strategy }: DeploymentConfiguration): boolean {
  return strategy !== 'ROLLING';
}

/**
 * The parts of a blue/green, linear or canary deployment, as far as `waitFor` is from its begin, or from the stage
 * that it has reached. Hooks are not in it: how
 * long a function takes, and when somebody decides, nobody knows.
 */
export function stageShares(input: TimingInput): readonly Share[] {
  const { waitFor = 'completed', from } = input;
  const isAhead = (stage: KnownStage) => from === undefined || (compareStage(from, stage) ?? 0) <= 0;
  const { deploymentConfiguration, loadBalancers } = input.service;
  const start: readonly Share[] = isAhead('SCALE_UP')
    ? [{ setting: 'start and health of all new tasks', seconds: startSeconds(input) }]
    : [];
  if (waitFor === 'healthy') return start;
  const isNlb = isBehindNetwork(input.service);
  const hasTest = loadBalancers.some(({ pair }) => pair?.testRuleArn !== undefined);
  const test =
    isNlb && hasTest && isAhead('TEST_TRAFFIC_SHIFT')
      ? [{ setting: 'wait of the Network Load Balancer after the test shift', seconds: NLB_SECONDS }]
      : [];
  // The usual place of an approval is after the shift of test traffic.
  if (waitFor === 'paused') return [...start, ...test];
  const isShiftAhead = isAhead('PRODUCTION_TRAFFIC_SHIFT');
  const production =
    isNlb && isShiftAhead
      ? [{ setting: 'wait of the Network Load Balancer after the shift', seconds: NLB_SECONDS }]
      : [];
  const steps = isShiftAhead ? shiftOf(deploymentConfiguration) : [];
  const shift = [...start, ...test, ...steps, ...production];
  if (waitFor === 'shifted') return shift;
  const bake = deploymentConfiguration.bakeTimeMinutes ?? 0;
  return [
    ...shift,
    { setting: 'bake time', seconds: bake * 60 },
    { setting: 'end of the old tasks', seconds: endOf(input).seconds },
  ];
}

/** The pauses that come before what is waited for; one at RECONCILE_SERVICE comes only over an unfinished deployment. */
export function pausesAhead({ service, waitFor = 'completed' }: TimingInput): readonly Pause[] {
  const point = reachedAt[waitFor];
  if (point === undefined || !hasStages(service.deploymentConfiguration)) return [];
  const isAhead = (stage: string) => stage !== 'RECONCILE_SERVICE' && (compareStage(stage, point) ?? 0) < 0;
  return (service.deploymentConfiguration.hooks ?? [])
    .filter(({ kind }) => kind === 'PAUSE')
    .flatMap(({ stages, timeoutMinutes = PAUSE_MINUTES, timeoutAction }) =>
      stages
        .filter(isAhead)
        .map((stage) => ({ stage, seconds: timeoutMinutes * 60, continues: timeoutAction === 'CONTINUE' })),
    );
}

/** Whether functions or people come before what is waited for: how long they take, nobody knows. */
export function hasHooksAhead({ service, waitFor = 'completed', from }: TimingInput): boolean {
  const point = reachedAt[waitFor];
  if (point === undefined || !hasStages(service.deploymentConfiguration)) return false;
  const place = (stage: string) => compareStage(stage, point) ?? 0;
  const isAhead = (stage: string) =>
    stage !== 'RECONCILE_SERVICE' && place(stage) < 0 && (from === undefined || place(stage) > place(from));
  return (service.deploymentConfiguration.hooks ?? []).some(({ stages }) => stages.some(isAhead));
}

/** A decision that somebody has to make, and what comes of it when nobody does. */
export interface Pause {
  readonly stage: string;
  readonly seconds: number;
  readonly continues: boolean;
}

/** Default of TimeoutConfiguration (API reference, DeploymentLifecycleHook). */
const PAUSE_MINUTES = 1_440;

/** The stage in which each point is reached; a pause is what `paused` waits for. */
const reachedAt: Readonly<Record<string, KnownStage | undefined>> = {
  healthy: 'POST_SCALE_UP',
  shifted: 'POST_PRODUCTION_TRAFFIC_SHIFT',
  completed: 'CLEAN_UP',
};

function startSeconds(input: TimingInput): number {
  return startOf(input).seconds + (needsLeadTask(input) ? LEAD_TASK_SECONDS : 0);
}

/** The bake after the step to 100 % is left out (developer guide, linear deployments). */
function shiftOf({ linear, canary }: DeploymentConfiguration): readonly Share[] {
  if (canary !== undefined) {
    return [{ setting: `bake of the canary at ${canary.percent} %`, seconds: canary.bakeMinutes * 60 }];
  }
  if (linear === undefined) return [];
  const steps = Math.ceil(100 / linear.stepPercent);
  return [{ setting: `bakes of the ${steps} steps`, seconds: (steps - 1) * linear.stepBakeMinutes * 60 }];
}
