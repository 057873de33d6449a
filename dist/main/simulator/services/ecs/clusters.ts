import { asText, asTexts } from '../../json.ts';
import { lastPart } from '../../model/identity.ts';
import { isPending, isRunning } from '../../model/lookup.ts';
import { arnOf, type Cluster, type World } from '../../model/world.ts';
import type { Json, Operation } from '../../operation.ts';
import { missing } from './find.ts';
import { pageOf } from './paging.ts';

export const describeClusters: Operation = (input, { world }) => {
  const asked = asTexts(input['clusters']);
  const names = (asked.length > 0 ? asked : ['default']).map(lastPart);
  const found = names.map((name) => world.clusters.get(name)).filter((cluster) => cluster !== undefined);
  return {
    clusters: found.map((cluster) => clusterAnswer(world, cluster, asTexts(input['include']))),
    failures: names
      .filter((name) => !world.clusters.has(name))
      .map((name) => missing(arnOf(world, 'ecs', `cluster/${name}`))),
  };
};

export const listClusters: Operation = (input, { world }) => {
  const active = [...world.clusters.values()].filter((cluster) => cluster.status === 'ACTIVE');
  const page = pageOf(active, input, { usual: 100, most: 100 });
  return { clusterArns: page.items.map((cluster) => cluster.arn), ...page.more };
};

export const createCluster: Operation = (input, { world }) => {
  const name = asText(input['clusterName']) ?? 'default';
  const { tags, clusterName: _, ...extra } = input;
  const cluster = world.clusters.get(name) ?? {
    name,
    arn: arnOf(world, 'ecs', `cluster/${name}`),
    status: 'ACTIVE',
    extra,
    tags: Array.isArray(tags) ? tags : [],
  };
  world.clusters.set(name, cluster);
  return { cluster: clusterAnswer(world, cluster, ['TAGS']) };
};

function clusterAnswer(world: World, cluster: Cluster, include: readonly string[]): Json {
  const tasks = [...world.tasks.values()].filter((task) => task.clusterArn === cluster.arn);
  const services = world.services.filter(
    (service) => service.clusterArn === cluster.arn && service.status === 'ACTIVE',
  );
  return {
    clusterArn: cluster.arn,
    clusterName: cluster.name,
    status: cluster.status,
    registeredContainerInstancesCount: 0,
    runningTasksCount: tasks.filter(isRunning).length,
    pendingTasksCount: tasks.filter(isPending).length,
    activeServicesCount: services.length,
    statistics: [],
    tags: include.includes('TAGS') ? cluster.tags : [],
    settings: [{ name: 'containerInsights', value: 'disabled' }],
    capacityProviders: ['FARGATE', 'FARGATE_SPOT'],
    defaultCapacityProviderStrategy: [],
    ...cluster.extra,
  };
}
