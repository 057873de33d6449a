import type { ContainerBehaviour, LaunchFailure, TaskBehaviour } from '../../model/behaviour.ts';
import type { Behave, TaskContext, World } from '../../model/world.ts';
import type { Json } from '../../operation.ts';
import { type AccountOptions, setUpAccount } from '../account.ts';
import { withNextImage } from '../changes.ts';
import { djangoService, hasNewImage, newImage, serves } from '../django-service.ts';
import type { Scenario } from '../scenario.ts';

/** A rollout whose first tasks fail and that succeeds all the same, when it is left alone. */
export function recovery(
  own: Pick<Scenario, 'name' | 'title' | 'source' | 'behave'> & Partial<Scenario>,
  account: AccountOptions = {},
): Scenario {
  return {
    expected: { verdict: 'succeeded' },
    setUp: (world) => setUpAccount(world, account),
    change: withNextImage,
    ...own,
  };
}

/** Which new tasks meet the trouble: the first so many, or all whose containers start within this time of the deployment. */
export type Trouble = { readonly tasks: number } | { readonly untilMs: number };

/** From the start of a task to that of its containers, by the usual timing. */
const BOOT_OF_TASK_MS = 27_000;

/** The next version does what `broken` says while the trouble lasts, and serves afterwards. */
export function troubled(
  trouble: Trouble,
  broken: (container: Json, context: TaskContext) => ContainerBehaviour,
): Behave {
  return newImage((container, context) =>
    isMet(trouble, context) ? broken(container, context) : serves(container),
  );
}

/** The same for what ends or keeps back the whole task. */
export function troubledTask(
  trouble: Trouble,
  broken: Partial<Pick<TaskBehaviour, 'launchFailure' | 'stoppedFromOutside' | 'provisionMs'>>,
): Behave {
  return (taskDefinition, context) => ({
    ...djangoService(taskDefinition, context),
    ...(hasNewImage(taskDefinition, context.world) && isMet(trouble, context) && broken),
  });
}

export function launchFails(trouble: Trouble, launchFailure: LaunchFailure): Behave {
  return troubledTask(trouble, { launchFailure });
}

export function isMet(trouble: Trouble, context: TaskContext): boolean {
  if ('tasks' in trouble) return context.attempt <= trouble.tasks;
  return sinceDeployment(context) + BOOT_OF_TASK_MS < trouble.untilMs;
}

function sinceDeployment({ world, deploymentId, now }: TaskContext): number {
  return now - (world.truth.when(deploymentId, 'started')?.getTime() ?? now);
}

/** What stands in a container's log, a millisecond apart, before it ends. */
export function crash(
  lines: readonly string[],
  end: { readonly code?: number; readonly afterMs?: number } = {},
): ContainerBehaviour {
  const { code = 1, afterMs = 3_000 } = end;
  return {
    lines: lines.map((text, i) => ({ atMs: afterMs - 400 + i, text })),
    exits: { afterMs, code },
  };
}

/** ECS itself would take so many failures. */
export function patience(count: number): AccountOptions {
  const thresholdConfiguration = { type: 'COUNT', value: count };
  return { rollout: { deploymentCircuitBreaker: { enable: true, rollback: true, thresholdConfiguration } } };
}

export const withoutBreaker: AccountOptions = {
  rollout: { deploymentCircuitBreaker: { enable: false, rollback: false } },
};

/** Something comes into the account while the deployment is under way. */
export function later(afterMs: number, happen: (world: World) => void): NonNullable<Scenario['meanwhile']> {
  return (world) => world.queue.after(afterMs, () => happen(world));
}
