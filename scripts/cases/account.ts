import { asObject, asObjects, asText, type Json } from '../../simulator/json.ts';
import { digestFor } from '../../simulator/model/images.ts';
import type { TargetGroup } from '../../simulator/model/resources.ts';
import { arnOf, type World } from '../../simulator/model/world.ts';
import { loadBalancerArn, setUpAccount } from '../../simulator/scenarios/account.ts';
import type { CaseContainer, CaseEvidence } from './case.ts';
import { laidOver } from './members.ts';

const REPOSITORY = 'api';

/** The image that a case deploys, and the one before it. */
export const imageOf = ({ registryHost }: World, tag: 'v1' | 'v2') => `${registryHost}/${REPOSITORY}:${tag}`;

/** The account of a case: the service runs `api:v1`, and whatever the definition names is there. */
export function setUpCase(world: World, evidence: CaseEvidence): void {
  const definition = definitionOf(world, evidence);
  addNamed(world, definition);
  setUpAccount(world, {
    isInternal: evidence.balancer === 'none' || evidence.launchType === 'EC2',
    graceSeconds: 5,
    settings: serviceMembers(evidence),
    desiredCount: Number(evidence.service?.['desiredCount'] ?? 1),
    targetGroup: targetGroup(evidence),
    definition: () => definition,
  });
  const balancer = world.loadBalancers.get(loadBalancerArn(world));
  if (balancer && evidence.balancer === 'network') balancer.type = 'network';
  addImages(world, definition);
}

function serviceMembers({ service, launchType }: CaseEvidence): Json {
  const { desiredCount: _count, ...members } = service ?? {};
  return launchType === 'EC2'
    ? { launchType, platformVersion: undefined, networkConfiguration: undefined, ...members }
    : members;
}

function targetGroup({ targetGroup: members = {}, balancer }: CaseEvidence): Partial<TargetGroup> {
  const check = asObject(members['healthCheck']);
  return {
    name: 'api-dev',
    healthCheckPath: asText(check['path']) ?? '/',
    ...(check['matcher'] !== undefined && { matcher: String(check['matcher']) }),
    ...(check['port'] !== undefined && { healthCheckPort: String(check['port']) }),
    ...(balancer === 'network' && { protocol: 'TCP', healthCheckProtocol: 'TCP' }),
  };
}

function definitionOf(world: World, { containers = [], taskDefinition, launchType }: CaseEvidence): Json {
  const own = containers.filter(({ injected }) => injected === undefined);
  const all = own.some(({ name = 'app' }) => name === 'app') ? own : [{}, ...own];
  const place =
    launchType === 'EC2'
      ? { networkMode: 'bridge', requiresCompatibilities: ['EC2'] }
      : { networkMode: 'awsvpc', requiresCompatibilities: ['FARGATE'] };
  const definition = {
    family: 'onestep-dev',
    ...place,
    cpu: '256',
    memory: '512',
    executionRoleArn: `arn:aws:iam::${world.accountId}:role/ecsTaskExecutionRole`,
    containerDefinitions: all.map((container) => containerOf(world, container)),
  };
  return laidOver(definition, taskDefinition);
}

function containerOf(world: World, { name = 'app', definition }: CaseContainer): Json {
  const options = {
    'awslogs-group': '/ecs/api',
    'awslogs-region': world.region,
    'awslogs-stream-prefix': 'api',
  };
  const app = {
    portMappings: [{ containerPort: 8000, protocol: 'tcp' }],
    environment: [{ name: 'PORT', value: '8000' }],
  };
  const members = {
    name,
    image: imageOf(world, 'v1'),
    essential: true,
    ...(name === 'app' && app),
    logConfiguration: { logDriver: 'awslogs', options },
  };
  return laidOver(members, definition);
}

/** Roles, secrets, parameters and log groups that a definition names. What a case wants to be refused it says itself. */
function addNamed(world: World, definition: Json): void {
  for (const member of ['executionRoleArn', 'taskRoleArn']) {
    const arn = asText(definition[member]);
    const name = arn?.slice(arn.lastIndexOf('/') + 1);
    if (arn && name)
      world.roles.set(name, { name, arn, trustedServices: ['ecs-tasks.amazonaws.com'], extra: {} });
  }
  for (const container of asObjects(definition['containerDefinitions'])) {
    for (const secret of asObjects(container['secrets'])) addSecret(world, asText(secret['valueFrom']) ?? '');
    const group = asText(asObject(asObject(container['logConfiguration'])['options'])['awslogs-group']);
    if (group) world.logGroups.set(group, { name: group, createdAt: world.queue.now, streams: new Map() });
  }
}

function addSecret(world: World, from: string): void {
  const parts = from.split(':');
  const arn = parts.slice(0, 7).join(':');
  const name = parts
    .slice(6, 7)
    .join('')
    .replace(/-\w{6}$/, '');
  if (!from.includes(':secretsmanager:')) world.parameters.set(from, { name: from, arn: from });
  else world.secrets.set(name, { name, arn, ...(parts[7] && { jsonKeys: [parts[7]] }) });
}

/** Every image of the account's own registry that the definition names, and the one that is deployed. */
function addImages(world: World, definition: Json): void {
  const named = asObjects(definition['containerDefinitions']).map(({ image }) => asText(image) ?? '');
  for (const reference of [...named, imageOf(world, 'v2')]) {
    const [, name, tag] = /^[^/]+\/([^:@]+):([^@]+)$/.exec(reference) ?? [];
    if (!reference.startsWith(`${world.registryHost}/`) || name === undefined || tag === undefined) continue;
    const repository = world.repositories.get(name) ?? {
      name,
      arn: arnOf(world, 'ecr', `repository/${name}`),
      uri: `${world.registryHost}/${name}`,
      createdAt: world.queue.now,
      tagMutability: 'MUTABLE' as const,
      images: [],
    };
    const image = {
      digest: digestFor(reference),
      tags: [tag],
      pushedAt: world.queue.now,
      mediaType: 'application/vnd.docker.distribution.manifest.v2+json',
      sizeBytes: 61_342_208,
      platforms: ['linux/amd64'],
    };
    const has = repository.images.some(({ digest }) => digest === image.digest);
    world.repositories.set(name, {
      ...repository,
      images: has ? repository.images : [...repository.images, image],
    });
  }
}
