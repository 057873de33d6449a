import type { ContainerBehaviour } from '../../model/behaviour.ts';
import { setUpAccount } from '../account.ts';
import { withNextImage } from '../changes.ts';
import { newImage } from '../django-service.ts';
import type { Scenario } from '../scenario.ts';

/** A fault that stays, however often ECS tries again. */
export function persistent(
  own: Pick<Scenario, 'name' | 'title' | 'source' | 'behave'> & Partial<Scenario>,
  cause: string,
): Scenario {
  return {
    expected: { verdict: 'rolled-back', cause },
    setUp: (world) => setUpAccount(world),
    change: withNextImage,
    ...own,
  };
}

export const always = (behaviour: ContainerBehaviour): Scenario['behave'] => newImage(() => behaviour);
