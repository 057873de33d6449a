import { continueHook } from '../../model/native/continuing.ts';
import { requestRollback } from '../../model/rollback-request.ts';
import type { HookAnswer, HookFunction, World } from '../../model/world.ts';
import type { Json } from '../../operation.ts';
import { type AccountOptions, setUpAccount } from '../account.ts';
import type { HookOption, NativeOptions } from '../account-options.ts';
import { withNextImage } from '../changes.ts';
import { djangoService } from '../django-service.ts';
import type { Scenario } from '../scenario.ts';

/** A service with two tasks whose strategy shifts traffic, and a version that is well. */
export function native(
  own: Pick<Scenario, 'name' | 'title' | 'source'> & Partial<Scenario>,
  options: NativeOptions,
  account: AccountOptions & { readonly later?: (world: World) => void } = {},
): Scenario {
  const { later, ...further } = account;
  return {
    expected: { verdict: 'succeeded', serves: 'new' },
    behave: djangoService,
    setUp: (world) => {
      const service = setUpAccount(world, { desiredCount: 2, ...further, native: options });
      // A day later everything of the first deployment is long over.
      if (later !== undefined) world.queue.after(24 * 3_600_000, () => later(world));
      return service;
    },
    change: withNextImage,
    ...own,
  };
}

/** A hook that calls a function. */
export function hook(
  stages: readonly string[],
  run: HookFunction | HookAnswer,
  more: { readonly name?: string; readonly setting?: Json } = {},
): HookOption {
  const name = more.name ?? 'onestep-check';
  return {
    setting: { lifecycleStages: stages, ...more.setting },
    run: typeof run === 'function' ? run : () => run,
    name,
  };
}

/** A hook that waits for somebody. */
export function pause(
  stage: string,
  timeout: { readonly minutes: number; readonly action: 'ROLLBACK' | 'CONTINUE' },
): HookOption {
  return {
    setting: {
      targetType: 'PAUSE',
      lifecycleStages: [stage],
      timeoutConfiguration: { timeoutInMinutes: timeout.minutes, action: timeout.action },
    },
  };
}

const LOOK_MS = 10_000;

/** Somebody decides every pause of the deployment so long after it began to wait. */
export function later(
  decision: 'continue' | 'roll back',
  afterMs: number,
): NonNullable<Scenario['meanwhile']> {
  return (world, service) => {
    const decided = new Set<string>();
    const lookAgain = () => {
      for (const record of service.serviceDeployments) {
        for (const hook of record.native?.hooks ?? []) {
          if (hook.status !== 'AWAITING_ACTION' || decided.has(hook.hookId)) continue;
          decided.add(hook.hookId);
          world.queue.after(afterMs, () => {
            if (decision === 'continue') continueHook(world, service, record, hook);
            else requestRollback(world, service, record);
          });
        }
      }
      if (service.serviceDeployments[0]?.finishedAt === undefined) world.queue.after(LOOK_MS, lookAgain);
    };
    world.queue.after(LOOK_MS, lookAgain);
  };
}
