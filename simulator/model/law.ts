import type { Deployment, Service } from './ecs-state.ts';
import type { World } from './world.ts';

/** What a deployment strategy does: rolling, or one of those that shift traffic. Chosen by `laws.ts`. */
export interface DeploymentLaw {
  /** The deployment has just begun. */
  begin(world: World, service: Service, deployment: Deployment): void;
  /** One look of the scheduler at the service. */
  look(world: World, service: Service): void;
  /** ECS has given the deployment up and goes back to `to`, which is PRIMARY again. */
  goBack(world: World, service: Service, change: GoingBack): void;
}

export interface GoingBack {
  readonly failed: Deployment;
  readonly to: Deployment;
}
