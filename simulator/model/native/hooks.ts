import type { HookAnswer, HookEvent } from '../hook-function.ts';
import { newPauseId, newUuid } from '../identity.ts';
import { recordOf } from '../service-deployments.ts';
import type { Deployment, Service, World } from '../world.ts';
import { callFunction } from './hook-call.ts';
import { type HookSetting, hooksOf } from './native-settings.ts';
import type { HookState, Progress } from './progress.ts';

/** Lifecycle hooks at one stage: they run side by side. Sources: pages deployment-lifecycle-hooks and pause-lifecycle-hooks. */

/** Stages at which ECS shifts traffic itself: a pause is refused there, and only they tell a hook the weights. */
export const SHIFTS = ['TEST_TRAFFIC_SHIFT', 'PRODUCTION_TRAFFIC_SHIFT'];
const CALL_BACK_MS = 30_000;

export interface HooksOfStage {
  readonly world: World;
  readonly service: Service;
  readonly deployment: Deployment;
  readonly progress: Progress;
  readonly stage: string;
  readonly isRollback: boolean;
  /** Whenever one has come to its end and none has failed. */
  readonly onSettled: () => void;
  /** One has failed, with what ECS says of it. */
  readonly onFailed: (statusReason: string) => void;
}

export function startHooks(at: HooksOfStage): void {
  for (const setting of hooksOf(at.deployment.settings)) {
    const isPause = setting.targetType === 'PAUSE';
    if (!setting.stages.includes(at.stage) || (isPause && SHIFTS.includes(at.stage))) continue;
    const hook: HookState = {
      hookId: isPause ? newPauseId(at.world) : newUuid(at.world),
      targetType: setting.targetType,
      ...(setting.targetArn !== undefined && { targetArn: setting.targetArn }),
      stage: at.stage,
      status: isPause ? 'AWAITING_ACTION' : 'IN_PROGRESS',
      expiresAt: at.world.queue.now + setting.timeoutMs,
      timeoutAction: setting.timeoutAction,
      attempts: 0,
    };
    at.progress.hooks.push(hook);
    if (isPause) at.world.truth.tell(at.deployment.id, 'paused', at.world.queue.now);
    else call(at, hook, setting);
    const { turn } = at.progress;
    at.world.queue.at(hook.expiresAt, () => at.progress.turn === turn && expire(at, hook));
  }
}

/** None of the stage's hooks holds the deployment up. */
export function areHooksDone({ hooks }: Progress): boolean {
  return hooks.every(
    ({ status, timeoutAction }) =>
      status === 'SUCCEEDED' || (status === 'TIMED_OUT' && timeoutAction === 'CONTINUE'),
  );
}

/** The words for an expiry are assumed: no recording has them. */
function expire(at: HooksOfStage, hook: HookState): void {
  if (hook.status !== 'AWAITING_ACTION' && hook.status !== 'IN_PROGRESS') return;
  hook.status = 'TIMED_OUT';
  if (hook.timeoutAction === 'CONTINUE') at.onSettled();
  else at.onFailed(failed(at, `Lifecycle hook ${hook.targetArn ?? hook.hookId} timed out.`));
}

function call(at: HooksOfStage, hook: HookState, setting: HookSetting): void {
  const { world, progress } = at;
  hook.attempts += 1;
  const result = callFunction(world, setting, eventOf(at, setting), {
    attempt: hook.attempts,
    isRollback: at.isRollback,
  });
  const { turn } = progress;
  const takesMs = 'refused' in result ? 500 : (result.takesMs ?? 300);
  world.queue.after(takesMs, () => {
    if (progress.turn !== turn || hook.status !== 'IN_PROGRESS') return;
    if ('refused' in result) end(at, hook, result.refused);
    else take(at, hook, setting, result);
  });
}

function take(at: HooksOfStage, hook: HookState, setting: HookSetting, answer: HookAnswer): void {
  if ('exception' in answer) {
    end(
      at,
      hook,
      `ECS was unable to parse the response from ${hook.targetArn} due to: HookStatus must not be null.`,
    );
  } else if (answer.hookStatus === 'FAILED') {
    end(at, hook, `Lifecycle hook target ${hook.targetArn} returned FAILED status.`);
  } else if (answer.hookStatus === 'IN_PROGRESS') {
    const { turn } = at.progress;
    const delayMs = answer.callBackDelay === undefined ? CALL_BACK_MS : answer.callBackDelay * 1000;
    at.world.queue.after(delayMs, () => {
      if (at.progress.turn === turn && hook.status === 'IN_PROGRESS') call(at, hook, setting);
    });
  } else {
    hook.status = 'SUCCEEDED';
    at.onSettled();
  }
}

function end(at: HooksOfStage, hook: HookState, why: string): void {
  hook.status = 'FAILED';
  at.onFailed(failed(at, why));
}

function failed({ stage }: HooksOfStage, why: string): string {
  return `Service deployment rolled back because ${stage} lifecycle hook(s) failed. ${why}`;
}

/** No source revision is in it: a hook cannot tell a creation from an update. */
function eventOf(at: HooksOfStage, setting: HookSetting): HookEvent {
  const { world, service, deployment, progress, stage } = at;
  const record = recordOf(service, deployment.id);
  const source = record?.sourceRevisionArns[0];
  const weights = (percent: number) => ({
    [deployment.revisionArn]: percent,
    ...(source !== undefined && { [source]: 100 - percent }),
  });
  return {
    executionId: newUuid(world),
    lifecycleStage: stage,
    resourceArn: record?.arn ?? '',
    executionDetails: {
      serviceArn: service.arn,
      targetServiceRevisionArn: deployment.revisionArn,
      testTrafficWeights: stage === 'TEST_TRAFFIC_SHIFT' ? weights(progress.testWeight) : {},
      productionTrafficWeights:
        stage === 'PRODUCTION_TRAFFIC_SHIFT' ? weights(progress.productionWeight) : {},
    },
    ...(setting.details !== undefined && { hookDetails: setting.details }),
  };
}
