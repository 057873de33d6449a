import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { type Aws, openAws } from '../../src/aws/aws.ts';
import { openSession } from '../../src/aws/session.ts';
import { runnerClock } from '../../src/runner/clock.ts';
import { awsFailure, type FakeAnswer, type FakeCall, fakeAws } from '../support/fake-aws.ts';

let close: () => Promise<void> = async () => {};
const environment = { ...process.env };

beforeEach(() => {
  Object.assign(process.env, { AWS_ACCESS_KEY_ID: 'AKIDEXAMPLE', AWS_SECRET_ACCESS_KEY: 'example' });
});

afterEach(async () => {
  await close();
  process.env = { ...environment };
});

async function awsThatAnswers(
  answer: (call: FakeCall, index: number) => FakeAnswer,
): Promise<{ aws: Aws; calls: FakeCall[] }> {
  const server = await fakeAws(answer);
  close = server.close;
  process.env['AWS_ENDPOINT_URL'] = server.url;
  return {
    aws: openAws(openSession({ region: 'eu-central-1', clock: runnerClock(), clockRate: 1000 })),
    calls: server.calls,
  };
}

describe('task definitions', () => {
  test('members that the SDK does not know are registered as they were written', async () => {
    const { aws, calls } = await awsThatAnswers(() => ({
      body: {
        taskDefinition: {
          taskDefinitionArn: 'arn:x:task-definition/api:7',
          family: 'api',
          revision: 7,
          status: 'ACTIVE',
        },
      },
    }));
    const written = {
      family: 'api',
      newerThanTheSdk: { depth: 1 },
      containerDefinitions: [{ name: 'app', unheardOf: [true] }],
    };
    const registered = await aws.registerTaskDefinition(written);
    expect(JSON.parse(calls[0]?.body ?? '')).toEqual(written);
    expect(registered).toMatchObject({ arn: 'arn:x:task-definition/api:7', revision: 7 });
  });

  test('members that the SDK does not know are described as ECS answers them, with the tags beside', async () => {
    const { aws, calls } = await awsThatAnswers(() => ({
      body: {
        taskDefinition: {
          taskDefinitionArn: 'arn:x:task-definition/api:7',
          family: 'api',
          revision: 7,
          status: 'ACTIVE',
          newer: 1,
        },
        tags: [{ key: 'team', value: 'blue' }],
      },
    }));
    const described = await aws.describeTaskDefinition('api');
    expect(described.taskDefinition['newer']).toBe(1);
    expect(described.tags).toEqual([{ key: 'team', value: 'blue' }]);
    expect(JSON.parse(calls[0]?.body ?? '')).toEqual({ taskDefinition: 'api', include: ['TAGS'] });
  });

  test('a registration whose answer is lost is not sent a second time by the door', async () => {
    const { aws, calls } = await awsThatAnswers(() => ({ isLost: true }));
    await expect(aws.registerTaskDefinition({ family: 'api' })).rejects.toMatchObject({ kind: 'lost' });
    expect(calls).toHaveLength(1);
  });
});

describe('services', () => {
  test('a service that ECS calls MISSING is undefined', async () => {
    const { aws } = await awsThatAnswers(() => ({
      body: { services: [], failures: [{ reason: 'MISSING' }] },
    }));
    expect(await aws.describeService('dev', 'api')).toBeUndefined();
  });

  test('a service is described in our own words, with times as dates', async () => {
    const { aws } = await awsThatAnswers(() => ({
      body: {
        services: [
          {
            serviceArn: 'arn:aws:ecs:eu-central-1:111122223333:service/dev/api',
            serviceName: 'api',
            clusterArn: 'arn:aws:ecs:eu-central-1:111122223333:cluster/dev',
            status: 'ACTIVE',
            desiredCount: 2,
            deployments: [
              { id: 'ecs-svc/1', status: 'PRIMARY', createdAt: 1772445600.25, rolloutState: 'NEW_STATE' },
            ],
            events: [
              { id: 'e', createdAt: 1772445601.5, message: '(service api) has reached a steady state.' },
            ],
          },
        ],
      },
    }));
    const service = await aws.describeService('dev', 'api');
    expect(service?.deployments[0]).toMatchObject({
      rolloutState: 'NEW_STATE',
      createdAt: new Date(1772445600250),
    });
    expect(service?.events[0]?.createdAt).toEqual(new Date(1772445601500));
    expect(service?.deploymentConfiguration).toMatchObject({
      minimumHealthyPercent: 100,
      maximumPercent: 200,
      strategy: 'ROLLING',
    });
  });

  test('an update sends nothing that was not asked for', async () => {
    const { aws, calls } = await awsThatAnswers(() => ({
      body: { service: { deployments: [{ id: 'ecs-svc/2', status: 'PRIMARY', createdAt: 1 }] } },
    }));
    await aws.updateService('dev', 'api', { taskDefinition: 'api:8' });
    expect(JSON.parse(calls[0]?.body ?? '')).toEqual({
      cluster: 'dev',
      service: 'api',
      taskDefinition: 'api:8',
    });
  });

  const taskOf = (taskArn: string) => ({
    taskArn,
    taskDefinitionArn: 'api:8',
    lastStatus: 'RUNNING',
    desiredStatus: 'RUNNING',
  });

  test('all pages of the tasks are listed, and any number is described, 100 a call', async () => {
    const { aws, calls } = await awsThatAnswers((call) => {
      const { nextToken, tasks } = JSON.parse(call.body);
      if (call.operation === 'DescribeTasks') return { body: { tasks: tasks.map(taskOf) } };
      const start = nextToken === undefined ? 0 : 100;
      return {
        body: {
          taskArns: Array.from({ length: 100 }, (_, i) => `t/${start + i}`),
          ...(start === 0 && { nextToken: 'more' }),
        },
      };
    });
    const arns = await aws.listTasks('dev', 'api', 'RUNNING');
    expect(await aws.describeTasks('dev', arns)).toHaveLength(200);
    expect(calls.map((call) => call.operation)).toEqual([
      'ListTasks',
      'ListTasks',
      'DescribeTasks',
      'DescribeTasks',
    ]);
  });
});

describe('errors', () => {
  test.each([
    ['AccessDeniedException', 'User: x is not authorized to perform: ecs:DescribeClusters', 'denied'],
    ['ExpiredTokenException', 'The security token included in the request is expired', 'expired'],
    ['ClusterNotFoundException', 'Cluster not found.', 'missing'],
    [
      'ClientException',
      'Too many concurrent attempts to create a new revision of the specified family.',
      'refused',
    ],
    ['ClientException', 'User: x is not authorized to perform: iam:PassRole on resource: y', 'denied'],
  ])('%s (%s) counts as %s', async (code, message, kind) => {
    const { aws } = await awsThatAnswers(() => awsFailure(code, message));
    await expect(aws.describeCluster('dev')).rejects.toMatchObject({
      kind,
      message,
      action: 'ecs:DescribeClusters',
    });
  });

  test('a read is sent again after throttling, a 500 and a lost connection', async () => {
    const failures = [
      awsFailure('ThrottlingException', 'Rate exceeded'),
      awsFailure('ServerException', 'oops', 500),
      { isLost: true },
    ];
    const { aws, calls } = await awsThatAnswers((_, index) => failures[index] ?? { body: { clusters: [] } });
    expect(await aws.describeCluster('dev')).toBeUndefined();
    expect(calls).toHaveLength(4);
  });

  test('what AWS refuses is not sent again', async () => {
    const { aws, calls } = await awsThatAnswers(() => awsFailure('InvalidParameterException', 'no'));
    await expect(aws.describeCluster('dev')).rejects.toMatchObject({ kind: 'refused' });
    expect(calls).toHaveLength(1);
  });

  test('missing credentials have a kind of their own', async () => {
    const { aws, calls } = await awsThatAnswers(() => ({}));
    for (const name of ['AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY']) delete process.env[name];
    Object.assign(process.env, {
      AWS_EC2_METADATA_DISABLED: 'true',
      AWS_SHARED_CREDENTIALS_FILE: '/nowhere',
      AWS_CONFIG_FILE: '/nowhere',
    });
    await expect(aws.describeCluster('dev')).rejects.toMatchObject({ kind: 'unsigned' });
    expect(calls).toHaveLength(0);
  });
});

describe("AWS's clock", () => {
  test('follows the Date header when the runner is ten minutes off', async () => {
    const ahead = new Date(Date.now() + 600_000);
    const { aws } = await awsThatAnswers(() => ({
      headers: { date: ahead.toUTCString() },
      body: { clusters: [] },
    }));
    await aws.describeCluster('dev');
    expect(Math.abs(aws.awsNow().getTime() - ahead.getTime())).toBeLessThan(60_000);
  });
});

describe('load balancing', () => {
  test('target groups come with the attributes that cost time', async () => {
    const { aws } = await awsThatAnswers((call) => ({
      body:
        call.operation === 'DescribeTargetGroups'
          ? xml(
              'DescribeTargetGroups',
              '<TargetGroups><member><TargetGroupArn>arn:tg</TargetGroupArn><TargetGroupName>api-dev</TargetGroupName><HealthCheckPath>/api/health</HealthCheckPath><HealthCheckIntervalSeconds>300</HealthCheckIntervalSeconds><Matcher><HttpCode>200-299</HttpCode></Matcher></member></TargetGroups>',
            )
          : xml(
              'DescribeTargetGroupAttributes',
              '<Attributes><member><Key>deregistration_delay.timeout_seconds</Key><Value>300</Value></member></Attributes>',
            ),
    }));
    const [group] = await aws.loadBalancing.describeTargetGroups(['arn:tg']);
    expect(group).toMatchObject({
      name: 'api-dev',
      deregistrationDelaySeconds: 300,
      loadBalancerArns: [],
      healthCheck: { path: '/api/health', matcher: '200-299', intervalSeconds: 300 },
    });
  });
});

describe('logs', () => {
  test('a stream that never came to be has no lines', async () => {
    const { aws } = await awsThatAnswers(() =>
      awsFailure('ResourceNotFoundException', 'The specified log stream does not exist.'),
    );
    expect(await aws.logs('eu-west-1').tail('api', 'app/app/1', 50)).toEqual([]);
  });
});

function xml(operation: string, result: string): string {
  return `<${operation}Response xmlns="http://elasticloadbalancing.amazonaws.com/doc/2015-12-01/"><${operation}Result>${result}</${operation}Result><ResponseMetadata><RequestId>1</RequestId></ResponseMetadata></${operation}Response>`;
}
