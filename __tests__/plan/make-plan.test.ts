import { describe, expect, test } from '@jest/globals';
import { AwsError } from '../../src/ecs/aws-error.ts';
import type { Service } from '../../src/ecs/service.ts';
import type { DiscoveryReads } from '../../src/plan/discovery/ports.ts';
import { makePlan } from '../../src/plan/make-plan.ts';
import type { PlanReads } from '../../src/plan/ports.ts';
import type { PreflightReads } from '../../src/plan/staged/preflight.ts';
import { aDefinition, aRevision, someInputs } from '../fixtures/plans.ts';
import { aDeploymentConfiguration, aService, clusterArn, oldRevision } from '../fixtures/snapshots.ts';
import { aDocument } from '../fixtures/subjects.ts';

const registry = '111122223333.dkr.ecr.eu-central-1.amazonaws.com';

/** An account whose one cluster has this service, which runs `api:41`. */
function anAccount(overrides: Partial<Service> = {}): DiscoveryReads & PlanReads & PreflightReads {
  const service = aService({ taskDefinitionArn: oldRevision, loadBalancers: [], ...overrides });
  return {
    listClusters: async () => [clusterArn],
    describeCluster: async (name) => ({ arn: clusterArn, name, status: 'ACTIVE' }),
    listServices: async () => [service.arn],
    describeServices: async () => [service],
    describeTaskDefinition: async (name) => {
      if (name === oldRevision || name === 'api' || name === 'api-v2') return aRevision();
      throw new AwsError('refused', {
        code: 'ClientException',
        action: 'ecs:DescribeTaskDefinition',
        message: 'Unable to describe task definition.',
      });
    },
    registryHost: async () => registry,
    repositoryExists: async () => true,
    listServiceDeployments: async () => [],
    describeServiceDeployment: async () => undefined,
    describeServiceRevision: async () => undefined,
    describeListenerRule: async (arn) => ({ arn, forwards: [], otherActions: [] }),
    describeTargetHealth: async () => [],
  };
}

describe('the plan', () => {
  test('follows from what runs, where nothing but the service is named', async () => {
    const plan = await makePlan(someInputs({ service: 'api' }), undefined, anAccount());
    expect(plan).toMatchObject({
      family: 'api',
      containers: ['app'],
      repository: `${registry}/api`,
      platforms: ['linux/amd64'],
      desiredCount: 2,
      base: { origin: 'the running revision api:41', isFile: false },
    });
    expect(plan).not.toHaveProperty('document');
  });

  test('finds the service by the family of the file, and takes the file for its base', async () => {
    const document = aDocument(aDefinition(), { file: 'task.json' });
    const plan = await makePlan(
      someInputs({ taskDefinition: { kind: 'file', path: 'task.json' } }),
      document,
      anAccount(),
    );
    expect(plan.current.service.name).toBe('api');
    expect(plan.base.origin).toBe('the file task.json');
    expect(plan.document).toBe(document);
  });

  test('names no repository where no image is built', async () => {
    const inputs = someInputs({ service: 'api', image: { kind: 'running' } });
    expect(await makePlan(inputs, undefined, anAccount())).not.toHaveProperty('repository');
  });

  test('has the platforms and the desired count that the user asks for', async () => {
    const { build } = someInputs();
    const inputs = someInputs({
      service: 'api',
      desiredCount: 0,
      build: { ...build, platforms: ['linux/arm64'] },
    });
    const plan = await makePlan(inputs, undefined, anAccount());
    expect(plan).toMatchObject({ platforms: ['linux/arm64'], desiredCount: 0 });
    expect(plan.notices.map(({ message }) => message)).toContainEqual(
      expect.stringContaining('The desired count is 0'),
    );
  });

  test('tells that the family changes before what it noticed of the service', async () => {
    const inputs = someInputs({ service: 'api', taskFamily: 'api-v2', desiredCount: 0 });
    const { notices } = await makePlan(inputs, undefined, anAccount());
    expect(notices[0]?.message).toContain('The task family changes');
    expect(notices.at(-1)?.message).toContain('The desired count is 0');
  });

  test('takes no family that has no active revision, and names those that run in the cluster', async () => {
    const inputs = someInputs({ service: 'api', taskFamily: 'apy' });
    await expect(makePlan(inputs, undefined, anAccount())).rejects.toMatchObject({
      message: 'Task family "apy" was not found: it has no active revision',
      remedy: expect.stringMatching(/runs the family api;.*in cluster dev are api\./),
    });
  });

  test('takes a new family from a file', async () => {
    const document = aDocument(aDefinition({ family: 'new' }), { file: 'task.json' });
    const inputs = someInputs({
      service: 'api',
      taskFamily: 'new',
      taskDefinition: { kind: 'file', path: 'task.json' },
    });
    expect((await makePlan(inputs, document, anAccount())).family).toBe('new');
  });

  test('is not refused because the family cannot be read', async () => {
    const account = anAccount();
    const describeTaskDefinition: PlanReads['describeTaskDefinition'] = async (name) => {
      if (name !== 'other') return account.describeTaskDefinition(name);
      throw new AwsError('denied', {
        code: 'AccessDeniedException',
        action: 'ecs:DescribeTaskDefinition',
        message: 'no',
      });
    };
    const inputs = someInputs({ service: 'api', taskFamily: 'other' });
    expect((await makePlan(inputs, undefined, { ...account, describeTaskDefinition })).family).toBe('other');
  });

  test('finds the service by a family that a placeholder completes', async () => {
    const document = aDocument(aDefinition({ family: '{{NAME}}' }), { file: 'task.json' });
    const inputs = someInputs({
      taskDefinition: { kind: 'file', path: 'task.json' },
      placeholders: new Map([['NAME', 'api']]),
    });
    expect(await makePlan(inputs, document, anAccount())).toMatchObject({ family: 'api' });
  });

  test('needs the family of the file where neither service nor family is named', async () => {
    const { family: _, ...nameless } = aDefinition();
    const document = aDocument(nameless, { file: 'task.json' });
    await expect(
      makePlan(someInputs({ taskDefinition: { kind: 'file', path: 'task.json' } }), document, anAccount()),
    ).rejects.toThrow(
      'The service is not known: `service` and `task-family` are auto, and task.json names no family',
    );
  });

  test('is not made for a number of tasks that a DAEMON service cannot have', async () => {
    const inputs = someInputs({ service: 'api', desiredCount: 2 });
    await expect(makePlan(inputs, undefined, anAccount({ schedulingStrategy: 'DAEMON' }))).rejects.toThrow(
      '`desired-count` cannot be set: service "api" has the scheduling strategy DAEMON',
    );
  });

  test.each([
    ['of another deployment controller', { deploymentController: 'CODE_DEPLOY' }, 'CODE_DEPLOY'],
    [
      'that can never move',
      {
        deploymentConfiguration: aDeploymentConfiguration({
          minimumHealthyPercent: 100,
          maximumPercent: 100,
        }),
      },
      'could never move',
    ],
  ])('is not made for a service %s', async (_, overrides, words) => {
    await expect(makePlan(someInputs({ service: 'api' }), undefined, anAccount(overrides))).rejects.toThrow(
      words,
    );
  });
});
