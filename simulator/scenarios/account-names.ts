import { createHash } from 'node:crypto';
import { arnOf, type World } from '../model/world.ts';

/** The account in which every scenario plays: a small Django service behind an Application Load Balancer. */

export const CLUSTER = 'onestep-dev';
export const SERVICE = 'onestep-api-dev';
export const FAMILY = 'onestep-dev';
export const CONTAINER = 'app';
/** The container of an Express service has this name (API reference, CreateExpressGatewayService). */
export const EXPRESS_CONTAINER = 'Main';
export const PORT = 8000;
export const LOG_GROUP = '/ecs/onestep-dev';
export const REPOSITORY = 'onestep-api';
export const SECRET = 'onestep/dev/database';

/** What a service and its surroundings are called. */
export interface ServiceNames {
  readonly cluster: string;
  readonly service: string;
  readonly family: string;
  readonly repository: string;
  readonly logGroup: string;
  /** Of its target group and its load balancer. */
  readonly balancer: string;
}

/** Those of the one service of most scenarios. */
export const usualNames: ServiceNames = {
  cluster: CLUSTER,
  service: SERVICE,
  family: FAMILY,
  repository: REPOSITORY,
  logGroup: LOG_GROUP,
  balancer: 'onestep-dev',
};

/** `web` is the service `onestep-web-dev` with a family, a repository, a log group and a load balancer of its own. */
export function namesOf(word: string, own: Partial<ServiceNames> = {}): ServiceNames {
  const service = `onestep-${word}-dev`;
  return {
    cluster: CLUSTER,
    service,
    family: service,
    repository: `onestep-${word}`,
    logGroup: `/ecs/${service}`,
    balancer: service,
    ...own,
  };
}

/** Tags of the images in each repository. */
export const TAGS = { running: '1f0c9a7', next: '8d21e4b', broken: '77aa013' } as const;

export function imageUri(world: World, tag: keyof typeof TAGS, repository: string = REPOSITORY): string {
  return `${world.registryHost}/${repository}:${TAGS[tag]}`;
}

export function secretArn(world: World): string {
  return arnOf(world, 'secretsmanager', `secret:${SECRET}-a1B2c3`);
}

export function roleArn(world: World, name: string): string {
  return `arn:${world.partition}:iam::${world.accountId}:role/${name}`;
}

export function targetGroupArn(world: World, name = usualNames.balancer): string {
  const id = name === usualNames.balancer ? '73e2d6bc24d8a067' : suffixOf(`target group ${name}`);
  return arnOf(world, 'elasticloadbalancing', `targetgroup/${name}/${id}`);
}

export function loadBalancerArn(world: World, name = usualNames.balancer, type = 'app'): string {
  const id = name === usualNames.balancer ? '50dc6c495c0c9188' : suffixOf(`load balancer ${name}`);
  return arnOf(world, 'elasticloadbalancing', `loadbalancer/${type}/${name}/${id}`);
}

/** The sixteen hexadecimal digits at the end of an ARN, the same for the same text. */
export function suffixOf(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 16);
}
