import { arnOf, type World } from '../model/world.ts';

/** The account in which every scenario plays: a small Django service behind an Application Load Balancer. */

export const CLUSTER = 'onestep-dev';
export const SERVICE = 'onestep-api-dev';
export const FAMILY = 'onestep-dev';
export const CONTAINER = 'app';
export const PORT = 8000;
export const LOG_GROUP = '/ecs/onestep-dev';
export const REPOSITORY = 'onestep-api';
export const SECRET = 'onestep/dev/database';

/** Tags of the images in the repository. */
export const TAGS = { running: '1f0c9a7', next: '8d21e4b', broken: '77aa013' } as const;

export function imageUri(world: World, tag: keyof typeof TAGS): string {
  return `${world.registryHost}/${REPOSITORY}:${TAGS[tag]}`;
}

export function secretArn(world: World): string {
  return arnOf(world, 'secretsmanager', `secret:${SECRET}-a1B2c3`);
}

export function roleArn(world: World, name: string): string {
  return `arn:${world.partition}:iam::${world.accountId}:role/${name}`;
}

export function targetGroupArn(world: World): string {
  return arnOf(world, 'elasticloadbalancing', 'targetgroup/onestep-dev/73e2d6bc24d8a067');
}

export function loadBalancerArn(world: World): string {
  return arnOf(world, 'elasticloadbalancing', 'loadbalancer/app/onestep-dev/50dc6c495c0c9188');
}
