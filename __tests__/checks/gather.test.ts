import { describe, expect, test } from '@jest/globals';
import type { Aws } from '../../src/aws/aws.ts';
import { gatherSurroundings } from '../../src/checks/gather.ts';
import type { SurroundingsReads } from '../../src/checks/ports.ts';
import { AwsError } from '../../src/ecs/aws-error.ts';
import { UserError } from '../../src/text/errors.ts';
import { aTargetGroup } from '../fixtures/evidence.ts';
import { aDeploymentConfiguration, aService } from '../fixtures/snapshots.ts';
import { aFargateDefinition, aWrittenContainer } from '../fixtures/subjects.ts';

const ROLE = 'arn:aws:iam::111122223333:role/team/api';
const SECRET = 'arn:aws:secretsmanager:eu-west-1:111122223333:secret:prod/db-AbC123';
const REPOSITORY = '111122223333.dkr.ecr.eu-west-1.amazonaws.com/api';
const service = aService({ taskDefinitionArn: 'arn:aws:ecs:eu-west-1:111122223333:task-definition/api:28' });

/** What lookups ask AWS itself. */
interface Asked {
  describeRole(name: string): Promise<{ readonly trusts: readonly string[] }>;
  secretExists(arn: string): Promise<boolean>;
  parameterExists(name: string): Promise<boolean>;
  logGroupExists(): Promise<boolean>;
}

type Overrides = Partial<Omit<SurroundingsReads, 'aws'> & Asked>;

/** Reads of an account in which all is well. */
function someReads({
  describeRole = async () => ({ trusts: ['ecs-tasks.amazonaws.com'] }),
  secretExists = async () => true,
  parameterExists = async () => true,
  logGroupExists = async () => true,
  ...overrides
}: Overrides): SurroundingsReads {
  const aws = {
    roles: { describeRole },
    secrets: { secretExists },
    parameters: { parameterExists },
    logs: () => ({ hasGroup: logGroupExists }),
  };
  return {
    aws: aws as unknown as Aws,
    findService: async () => service,
    describeTaskDefinition: async (name) => ({ ...definition(), revision: name.endsWith(':28') ? 28 : 30 }),
    describeTargetGroups: async () => [aTargetGroup()],
    describeLoadBalancers: async () => [],
    repositoryExists: async () => true,
    describeImage: async () => ({ exists: true, platforms: ['linux/amd64'] }),
    alarmsInAlarm: async () => [],
    ...overrides,
  };
}

function definition(members: Record<string, unknown> = {}) {
  const options = { 'awslogs-group': '/ecs/api', 'awslogs-region': 'eu-west-1' };
  return aFargateDefinition({
    taskRoleArn: ROLE,
    containerDefinitions: [
      aWrittenContainer({
        secrets: [
          { name: 'A', valueFrom: `${SECRET}:key::` },
          { name: 'B', valueFrom: '/prod/b' },
        ],
        logConfiguration: { logDriver: 'awslogs', options },
        ...members,
      }),
      aWrittenContainer({ name: 'proxy', image: 'public.ecr.aws/nginx/nginx:1.29.3' }),
    ],
  });
}

function gather(reads: Overrides = {}, taskDefinition = definition()) {
  const inputs = { region: 'eu-west-1', taskDefinition, deployedContainers: ['app'], repository: REPOSITORY };
  return gatherSurroundings(inputs, someReads(reads));
}

function denied(action: string) {
  return async () => {
    throw new AwsError('denied', { code: 'AccessDeniedException', action, message: 'not authorized' });
  };
}

function missing(action: string) {
  return async () => {
    throw new AwsError('missing', { code: 'ResourceNotFoundException', action, message: 'not found' });
  };
}

describe('gatherSurroundings', () => {
  test('reads everything that the checks ask for', async () => {
    expect(await gather()).toMatchObject({
      region: 'eu-west-1',
      service,
      newestRevision: 30,
      runningTaskDefinition: { revision: 28 },
      changes: [],
      targetGroups: [aTargetGroup()],
      roles: { [ROLE]: { exists: true, trusts: ['ecs-tasks.amazonaws.com'] } },
      secrets: { [SECRET]: true, '/prod/b': true },
      logGroups: { 'eu-west-1 /ecs/api': true },
      repositories: { [REPOSITORY]: true },
      images: { 'public.ecr.aws/nginx/nginx:1.29.3': { exists: true, platforms: ['linux/amd64'] } },
      alarmsInAlarm: [],
      unread: [],
    });
  });

  test('asks for a role by its name alone', async () => {
    const asked: string[] = [];
    await gather({
      describeRole: async (name) => {
        asked.push(name);
        return { trusts: [] };
      },
    });
    expect(asked).toEqual(['api']);
  });

  test('takes an error of the kind missing for an answer', async () => {
    const surroundings = await gather({
      describeRole: missing('iam:GetRole'),
      secretExists: missing('secretsmanager:DescribeSecret'),
      logGroupExists: missing('logs:DescribeLogGroups'),
      repositoryExists: missing('ecr:DescribeRepositories'),
      describeImage: missing('ecr:DescribeImages'),
    });
    expect(surroundings).toMatchObject({
      roles: { [ROLE]: { exists: false } },
      secrets: { [SECRET]: false, '/prod/b': true },
      logGroups: { 'eu-west-1 /ecs/api': false },
      repositories: { [REPOSITORY]: false },
      unread: [],
    });
  });

  test('says what it was not allowed to read, once for each action, and goes on', async () => {
    const surroundings = await gather({
      describeRole: denied('iam:GetRole'),
      describeTargetGroups: denied('elasticloadbalancing:DescribeTargetGroups'),
      describeTaskDefinition: denied('ecs:DescribeTaskDefinition'),
    });
    expect(surroundings.unread).toEqual(
      expect.arrayContaining([
        { what: 'the task role "api"', action: 'iam:GetRole', why: 'not authorized' },
        {
          what: 'the target groups',
          action: 'elasticloadbalancing:DescribeTargetGroups',
          why: 'not authorized',
        },
        {
          what: 'the revision that the service runs and the newest revision',
          action: 'ecs:DescribeTaskDefinition',
          why: 'not authorized',
        },
      ]),
    );
    expect(surroundings.unread).toHaveLength(3);
    expect(surroundings.secrets).toEqual({ [SECRET]: true, '/prod/b': true });
    expect(surroundings).not.toHaveProperty('changes');
  });

  test('keeps apart what was not read for different reasons, where no action would help', async () => {
    const unreachable = async () => {
      throw new AwsError('refused', { code: 'TOOMANYREQUESTS', action: '', message: 'rate exceeded' });
    };
    const secrets = Array.from({ length: 41 }, (_, index) => ({
      name: `S${index}`,
      valueFrom: `/p/${index}`,
    }));
    const { unread } = await gather({ describeImage: unreachable }, definition({ secrets }));
    expect(unread.map(({ why }) => why).sort()).toEqual([
      'only the first 40 of a kind are looked up',
      'rate exceeded',
    ]);
  });

  test('goes on without a service: where none is named, where it does not exist, where it may not be read', async () => {
    expect(await gather({ findService: async () => undefined })).not.toHaveProperty('service');
    const lost = async () => {
      throw new UserError('There is no service "apo": it has api', {
        kind: 'service-not-found',
        remedy: 'Write api.',
      });
    };
    expect(await gather({ findService: lost })).toMatchObject({
      missing: [{ message: 'There is no service "apo": it has api', remedy: 'Write api.' }],
      secrets: { '/prod/b': true },
    });
    expect((await gather({ findService: denied('ecs:DescribeServices') })).unread).toEqual([
      { what: 'the service', action: 'ecs:DescribeServices', why: 'not authorized' },
    ]);
  });

  test('tells changes against the running revision, but not the image that is yet to come', async () => {
    const changed = definition({ image: 'example.org/next:1', environment: [{ name: 'NEW', value: '1' }] });
    expect((await gather({}, changed)).changes).toEqual([
      { kind: 'added', what: 'environment variable NEW of app' },
    ]);
  });

  test('asks for alarms only where a rollout watches them', async () => {
    const alarms = { enable: true, rollback: true, names: ['api-5xx'] };
    const watched = aService({ deploymentConfiguration: aDeploymentConfiguration({ alarms }) });
    const alarmsInAlarm = async (names: readonly string[]) => names;
    expect((await gather({ findService: async () => watched, alarmsInAlarm })).alarmsInAlarm).toEqual([
      'api-5xx',
    ]);
    expect((await gather({ alarmsInAlarm: denied('cloudwatch:DescribeAlarms') })).unread).toEqual([]);
  });

  test('looks up no more than forty of a kind, each once, and says so', async () => {
    let calls = 0;
    const parameterExists = async () => {
      calls += 1;
      return true;
    };
    const secrets = Array.from({ length: 90 }, (_, index) => ({
      name: `S${index}`,
      valueFrom: `/p/${index % 50}`,
    }));
    const { unread } = await gather({ parameterExists }, definition({ secrets }));
    expect(calls).toBe(40);
    expect(unread).toEqual([
      expect.objectContaining({ action: '', why: 'only the first 40 of a kind are looked up' }),
    ]);
  });

  test('asks for no target groups where the service has none', async () => {
    const unasked = async () => {
      throw new TypeError('asked');
    };
    const surroundings = await gather({
      findService: async () => ({ ...service, loadBalancers: [] }),
      describeTargetGroups: unasked,
      describeLoadBalancers: unasked,
    });
    expect(surroundings.service?.name).toBe(service.name);
    expect(surroundings).not.toHaveProperty('targetGroups');
    expect(surroundings.unread).toEqual([]);
  });

  test('hides no error of its own', async () => {
    const broken = async () => {
      throw new TypeError('broken');
    };
    await expect(gather({ parameterExists: broken })).rejects.toThrow('broken');
  });
});
