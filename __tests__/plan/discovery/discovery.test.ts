import { describe, expect, test } from '@jest/globals';
import { AwsError } from '../../../src/ecs/aws-error.ts';
import type { Service } from '../../../src/ecs/service.ts';
import { findClusters } from '../../../src/plan/discovery/cluster.ts';
import { hasWord } from '../../../src/plan/discovery/names.ts';
import type { DiscoveryReads } from '../../../src/plan/discovery/ports.ts';
import { findService } from '../../../src/plan/discovery/service.ts';
import { aService } from '../../fixtures/snapshots.ts';

const prefix = 'arn:aws:ecs:eu-central-1:111122223333';
const clusterArn = (name: string) => `${prefix}:cluster/${name}`;

/** An account with these services by cluster; `service` runs the revision `family:1`. */
function anAccount(clusters: Record<string, Record<string, string>>): DiscoveryReads {
  const services = (cluster: string): Service[] =>
    Object.entries(clusters[cluster.replace(/^.*\//, '')] ?? {}).map(([name, family]) =>
      aService({
        name,
        arn: `${prefix}:service/${cluster.replace(/^.*\//, '')}/${name}`,
        clusterArn: clusterArn(cluster.replace(/^.*\//, '')),
        taskDefinitionArn: `${prefix}:task-definition/${family}:1`,
        status: name.endsWith('gone') ? 'INACTIVE' : 'ACTIVE',
      }),
    );
  return {
    listClusters: async () => Object.keys(clusters).map(clusterArn),
    describeCluster: async (name) =>
      clusters[name] && { arn: clusterArn(name), name, status: name === 'old' ? 'INACTIVE' : 'ACTIVE' },
    listServices: async (cluster) => services(cluster).map(({ arn }) => arn),
    describeServices: async (cluster, names) =>
      services(cluster).filter(({ name, arn }) => names.includes(name) || names.includes(arn)),
  };
}

describe('the word of an environment', () => {
  test.each([
    ['onestep-dev', 'dev', true],
    ['dev', 'dev', true],
    ['dev_cluster', 'dev', true],
    ['api.DEV.eu', 'dev', true],
    ['developers', 'dev', false],
    ['predev', 'dev', false],
    ['a.b', 'a.b', true],
    ['axb', 'a.b', false],
  ])('%s has the word %s: %s', (name, word, expected) => {
    expect(hasWord(name, word)).toBe(expected);
  });
});

describe('the cluster', () => {
  test('is the one that bears the environment as a word', async () => {
    const reads = anAccount({ 'onestep-dev': {}, 'onestep-prod': {}, developers: {} });
    expect(await findClusters({ environment: 'dev' }, reads)).toEqual([clusterArn('onestep-dev')]);
  });

  test('may be one of several of the environment: the service decides', async () => {
    const reads = anAccount({ 'a-dev': {}, 'b-dev': {}, prod: {} });
    expect(await findClusters({ environment: 'dev' }, reads)).toEqual([
      clusterArn('a-dev'),
      clusterArn('b-dev'),
    ]);
  });

  test('is the only one of the account when none bears the environment', async () => {
    expect(await findClusters({ environment: 'dev' }, anAccount({ main: {} }))).toEqual([clusterArn('main')]);
  });

  test('is not guessed among several that bear no environment', async () => {
    await expect(findClusters({ environment: 'dev' }, anAccount({ a: {}, b: {} }))).rejects.toMatchObject({
      message:
        'The ECS cluster is ambiguous: the account has 2, and none is named after the environment "dev"',
      remedy: 'Set `cluster` to one of a and b.',
    });
  });

  test('that is missing is answered with those that exist, the nearest first', async () => {
    await expect(
      findClusters({ cluster: 'onestep-deb' }, anAccount({ prod: {}, 'onestep-dev': {} })),
    ).rejects.toMatchObject({
      message: expect.stringContaining('Cluster "onestep-deb" was not found'),
      remedy: expect.stringContaining('The clusters here are onestep-dev and prod.'),
    });
  });

  test('is not guessed where none of several bears the environment', async () => {
    await expect(
      findClusters({ environment: 'stage' }, anAccount({ test: {}, dev: {} })),
    ).rejects.toMatchObject({
      message:
        'The ECS cluster is ambiguous: the account has 2, and none is named after the environment "stage"',
      remedy: 'Set `cluster` to one of dev and test.',
    });
  });

  test('that is named is taken, whatever its environment', async () => {
    const reads = anAccount({ prod: {}, dev: {} });
    expect(await findClusters({ cluster: 'prod', environment: 'dev' }, reads)).toEqual([clusterArn('prod')]);
  });

  test('is the one in the ARN of the service, whatever else would be found', async () => {
    const reads = anAccount({ prod: {}, dev: {} });
    const service = `${prefix}:service/prod/api`;
    expect(await findClusters({ service }, reads)).toEqual([clusterArn('prod')]);
    expect(await findClusters({ service, cluster: 'prod' }, reads)).toEqual([clusterArn('prod')]);
    expect(await findClusters({ service: `${prefix}:service/api`, cluster: 'dev' }, reads)).toEqual([
      clusterArn('dev'),
    ]);
  });

  test('and the ARN of a service in another cluster is refused, since either may be meant', async () => {
    const wanted = { service: `${prefix}:service/prod/api`, cluster: 'dev' };
    await expect(findClusters(wanted, anAccount({ prod: {}, dev: {} }))).rejects.toMatchObject({
      kind: 'service-not-found',
      message: expect.stringContaining('is in cluster "prod", but `cluster` is "dev"'),
    });
  });

  test('is not guessed among several without an environment', async () => {
    await expect(findClusters({}, anAccount({ test: {}, dev: {} }))).rejects.toThrow(
      'the account has 2, and no environment was given',
    );
  });

  test('cannot be found in an account that has none', async () => {
    const nothing = anAccount({});
    await expect(findClusters({ environment: 'dev' }, nothing)).rejects.toMatchObject({
      message: 'No ECS cluster was found: the account has none in this region',
      remedy: expect.stringContaining('`aws-region`'),
    });
    await expect(findClusters({ cluster: 'dev' }, nothing)).rejects.toMatchObject({
      remedy: expect.stringMatching(/^Check `cluster`/),
    });
  });

  test('that was deleted counts as missing', async () => {
    await expect(findClusters({ cluster: 'old' }, anAccount({ old: {}, dev: {} }))).rejects.toThrow(
      'was not found',
    );
  });
});

describe('the service', () => {
  const account = anAccount({
    dev: { api: 'api-dev', worker: 'worker-dev', gone: 'api-old' },
    test: { api: 'api-test' },
  });
  const dev = [clusterArn('dev')];

  test('is the one that runs the family', async () => {
    expect((await findService({ taskFamily: 'worker-dev' }, dev, account)).name).toBe('worker');
  });

  test('is found in whichever of the clusters has it', async () => {
    const found = await findService(
      { taskFamily: 'api-test' },
      [clusterArn('dev'), clusterArn('test')],
      account,
    );
    expect(found.clusterArn).toBe(clusterArn('test'));
  });

  test('that nobody runs is answered with the families that run', async () => {
    await expect(findService({ taskFamily: 'api-deb' }, dev, account)).rejects.toMatchObject({
      message: 'No service runs the task family "api-deb": cluster dev has 3 services, none of this family',
      remedy: expect.stringContaining('api-dev'),
    });
  });

  test('is not guessed when two run the family', async () => {
    const twins = anAccount({ dev: { blue: 'api', green: 'api' } });
    await expect(findService({ taskFamily: 'api' }, dev, twins)).rejects.toMatchObject({
      remedy: 'Set `service` to one of blue (cluster dev) and green (cluster dev).',
    });
  });

  test('that is missing is answered with near names', async () => {
    await expect(findService({ service: 'apii' }, dev, account)).rejects.toMatchObject({
      message: 'Service "apii" was not found: cluster dev has no such service',
      remedy: expect.stringContaining('The services there are api, gone and worker.'),
    });
  });

  test('that is missing is answered with the command that creates one for the file', async () => {
    const definition = { family: 'shop', networkMode: 'awsvpc', requiresCompatibilities: ['FARGATE'] };
    const wanted = { service: 'shop api', taskFamily: 'shop', definition };
    await expect(findService(wanted, dev, account)).rejects.toMatchObject({
      remedy: expect.stringContaining(
        "`aws ecs create-service --region eu-central-1 --cluster dev --service-name 'shop api' --task-definition shop --desired-count 1 " +
          "--launch-type FARGATE --network-configuration 'awsvpcConfiguration={subnets=[SUBNET],securityGroups=[SECURITY_GROUP]}'`",
      ),
    });
  });

  test('of a family is not found: a service of that name can be created', async () => {
    await expect(findService({ taskFamily: 'shop' }, dev, account)).rejects.toMatchObject({
      remedy: expect.stringContaining(
        '`aws ecs create-service --region eu-central-1 --cluster dev --service-name shop --task-definition shop --desired-count 1`',
      ),
    });
  });

  test.each([
    ['whose family is not known', { service: 'shop' }, dev],
    ['looked for in two clusters', { service: 'shop', taskFamily: 'shop' }, [...dev, ...dev]],
  ])('%s gets no command: it would be a guess', async (_what, wanted, clusters) => {
    await expect(findService(wanted, clusters, account)).rejects.toMatchObject({
      remedy: expect.not.stringContaining('create-service'),
    });
  });

  test('of a family is not found where nothing runs', async () => {
    await expect(findService({ taskFamily: 'api' }, dev, anAccount({ dev: {} }))).rejects.toMatchObject({
      message: expect.stringContaining('cluster dev has 0 services, none of this family'),
      remedy: expect.stringMatching(/^Nothing runs there\./),
    });
  });

  test('of the same name in two clusters is not guessed', async () => {
    await expect(
      findService({ service: 'api' }, [clusterArn('dev'), clusterArn('test')], account),
    ).rejects.toMatchObject({
      remedy: 'Set `cluster` to one of dev and test.',
    });
  });

  test('that was deleted is said to be so', async () => {
    await expect(findService({ service: 'gone' }, dev, account)).rejects.toMatchObject({
      message: 'Service "gone" cannot be deployed to: its status is INACTIVE',
    });
  });

  test('is not looked for with more than fifty calls', async () => {
    let calls = 0;
    const crowd = Object.fromEntries(Array.from({ length: 600 }, (_, i) => [`s${i}`, `f${i}`]));
    const reads = anAccount({ dev: crowd });
    const counted: DiscoveryReads = {
      ...reads,
      describeServices: (cluster, names) => {
        calls += 1;
        return reads.describeServices(cluster, names);
      },
    };
    await expect(findService({ taskFamily: 'f1' }, dev, counted)).rejects.toThrow('too many services');
    expect(calls).toBe(0);
  });
});

describe('an account that is not as it should be', () => {
  const account = anAccount({ dev: { api: 'api' } });
  const dev = [clusterArn('dev')];
  const refused = new AwsError('denied', {
    code: 'AccessDeniedException',
    action: 'ecs:ListClusters',
    message: 'not authorized',
  });

  test('has a cluster that is not ready yet', async () => {
    const describeCluster = async () => ({ arn: clusterArn('dev'), name: 'dev', status: 'PROVISIONING' });
    await expect(findClusters({ cluster: 'dev' }, { ...account, describeCluster })).rejects.toThrow(
      'its status is PROVISIONING',
    );
  });

  test('may not list its clusters: the one that is missing is told without the others', async () => {
    const listClusters = async () => {
      throw refused;
    };
    await expect(findClusters({ cluster: 'test' }, { ...account, listClusters })).rejects.toMatchObject({
      remedy: expect.stringMatching(/^Check `cluster`/),
    });
  });

  test('does not hide a mistake of ours behind a missing cluster', async () => {
    const listClusters = async () => {
      throw new TypeError('oops');
    };
    await expect(findClusters({ cluster: 'test' }, { ...account, listClusters })).rejects.toThrow('oops');
  });

  test('may not list its services: the one that is missing is told without the others', async () => {
    const listServices = async () => {
      throw refused;
    };
    await expect(findService({ service: 'web' }, dev, { ...account, listServices })).rejects.toMatchObject({
      message: expect.stringContaining('cluster dev has no such service'),
      remedy: expect.stringMatching(/^Check `service`/),
    });
  });

  test('has several clusters, and the service in none of them', async () => {
    const both = anAccount({ dev: {}, test: {} });
    const clusters = [clusterArn('dev'), clusterArn('test')];
    await expect(findService({ service: 'web' }, clusters, both)).rejects.toThrow(
      'clusters dev and test have no such service',
    );
    await expect(findService({ taskFamily: 'web' }, clusters, both)).rejects.toThrow(
      'clusters dev and test have 0 services',
    );
  });

  test.each([
    ['DRAINING', 'It is being deleted.'],
    ['INACTIVE', 'It was deleted.'],
  ])('has a service that is %s', async (status, remedy) => {
    const describeServices = async () => [aService({ status })];
    await expect(
      findService({ service: 'api' }, dev, { ...account, describeServices }),
    ).rejects.toMatchObject({
      remedy: expect.stringContaining(remedy),
    });
  });
});
