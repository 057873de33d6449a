import { type Bounds, boundsOf } from './bounds.ts';
import type { Deployment, Service, Task } from './ecs-state.ts';
import { isKept, primaryOf, tasksOf } from './lookup.ts';
import { type RollingSettings, settingsOf } from './settings.ts';
import type { World } from './world.ts';

/** What the scheduler sees of a service when it looks. */
export interface Look {
  readonly settings: RollingSettings;
  /** 0 for a service that is being deleted. */
  readonly desired: number;
  readonly bounds: Bounds;
  readonly primary: Deployment | undefined;
  /** Not STOPPED yet; they fill the upper bound. */
  readonly present: readonly Task[];
  /** ECS wants them to run on: those of the PRIMARY deployment, and all others. */
  readonly ours: readonly Task[];
  readonly others: readonly Task[];
  readonly healthy: number;
}

export function look(world: World, service: Service): Look {
  const settings = settingsOf(service);
  const desired = service.status === 'ACTIVE' ? service.desiredCount : 0;
  const primary = primaryOf(service);
  const present = tasksOf(world, service).filter((task) => task.lastStatus !== 'STOPPED');
  const kept = present.filter(isKept);
  return {
    settings,
    desired,
    bounds: boundsOf(desired, settings),
    primary,
    present,
    ours: kept.filter((task) => task.deploymentId === primary?.id),
    others: kept.filter((task) => task.deploymentId !== primary?.id),
    healthy: kept.filter((task) => task.isHealthy).length,
  };
}

export function canStart(deployment: Deployment): boolean {
  return deployment.rolloutState !== 'FAILED' && !deployment.isStalled;
}
