import type { Json } from '../json.ts';
import type { Creation, Service } from './ecs-state.ts';
import { arnOf, type World } from './world.ts';

/** A service that has never run: nothing of it is in the world yet. */
export function emptyService(
  world: World,
  from: {
    readonly name: string;
    readonly clusterName: string;
    readonly desiredCount: number;
    /** As `Service.settings` has them. */
    readonly settings: Json;
    readonly tags?: Json[];
    readonly createdBy?: string;
    readonly creation?: Creation;
  },
): Service {
  const { name, clusterName } = from;
  return {
    name,
    arn: arnOf(world, 'ecs', `service/${clusterName}/${name}`),
    clusterArn: arnOf(world, 'ecs', `cluster/${clusterName}`),
    clusterName,
    status: 'ACTIVE',
    desiredCount: from.desiredCount,
    createdAt: world.queue.now,
    settings: from.settings,
    tags: from.tags ?? [],
    createdBy: from.createdBy ?? `arn:${world.partition}:iam::${world.accountId}:role/deployer`,
    ...(from.creation && { creation: from.creation }),
    deployments: [],
    events: [],
    serviceDeployments: [],
    revisions: [],
    isSteady: false,
    steadyTurn: 0,
    told: new Map(),
    batches: new Map(),
  };
}
