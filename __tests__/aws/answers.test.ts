import type { ServerResponse } from 'node:http';
import { afterEach, describe, expect, test } from '@jest/globals';
import { type Aws, openAws } from '../../src/aws/aws.ts';
import { openSession } from '../../src/aws/session.ts';
import { runnerClock } from '../../src/runner/clock.ts';
import { serveAws } from '../support/aws-server.ts';

let close: () => Promise<void> = async () => {};

afterEach(() => close());

async function awsBehind(answer: (response: ServerResponse) => void): Promise<Aws> {
  close = await serveAws((request, response) => {
    request.resume();
    request.on('end', () => answer(response));
  });
  return openAws(openSession({ region: 'eu-central-1', clock: runnerClock(), clockRate: 1000 }));
}

const calls: Readonly<Record<string, (aws: Aws) => Promise<unknown>>> = {
  DescribeServices: (aws) => aws.describeService('dev', 'api'),
  UpdateService: (aws) => aws.updateService('dev', 'api', {}),
  RegisterTaskDefinition: (aws) => aws.registerTaskDefinition({}),
  StopServiceDeployment: (aws) => aws.rollBackServiceDeployment('arn'),
  ContinueServiceDeployment: (aws) => aws.continueServiceDeployment('arn', 'hook', 'CONTINUE'),
  StopTask: (aws) => aws.stopTask('dev', 'task', 'why'),
  DeregisterTaskDefinition: (aws) => aws.deregisterTaskDefinition('api:1'),
  ListTaskDefinitions: (aws) => aws.listRevisions('api'),
  DescribeParameters: (aws) => aws.parameters.parameterExists('/a/b'),
  DescribeSecret: (aws) => aws.secrets.secretExists('a'),
  BatchGetImage: (aws) => aws.ecr('eu-central-1').findImage('111122223333', 'api', '1'),
  DescribeTargetHealth: (aws) => aws.loadBalancing.describeTargetHealth('arn'),
  // What it has to have is not known: some member.
  ListRolePolicies: (aws) => aws.rolePolicies.policiesOf('role'),
  ListServiceDeployments: (aws) => aws.listServiceDeployments('dev', 'api'),
};
const body = (status: number, text: string) => (response: ServerResponse) => {
  response.writeHead(status);
  response.end(text);
};
const unreadable: Readonly<Record<string, (response: ServerResponse) => void>> = {
  'a page of a proxy': body(200, '<html><body>Sign in</body></html>'),
  'a page of a proxy that refuses': body(403, '<html><body>Forbidden</body></html>'),
  'half an answer': body(200, '{"services":[{"serv'),
  nothing: body(200, ''),
  'an empty object': body(200, '{}'),
  'values of another type': body(200, '{"services":"x","service":"y","taskDefinition":5}'),
  'a list of another type': body(
    200,
    '{"services":[{"status":"ACTIVE","deployments":"x"}],"service":{"deployments":[7]}}',
  ),
  'a time that is none': body(200, '{"services":[{"deployments":[{"id":"a","createdAt":"x"}]}]}'),
  'a redirect': (response) => {
    response.writeHead(302, { location: 'http://127.0.0.1:1/' });
    response.end();
  },
  'a body that is cut': (response) => {
    response.writeHead(200, { 'content-length': '500' });
    response.write('{"services":[', () => response.destroy());
  },
  'JSON that nests without end': body(200, `{"services":${'['.repeat(600)}`),
  'JSON that branches without end': body(200, `{"services":[${'[],'.repeat(500_000)}[]]}`),
  'a body without an end': (response) => {
    const block = Buffer.alloc(1_000_000, ' ');
    const more = () => {
      while (!response.destroyed && response.write(block));
    };
    response.on('drain', more);
    more();
  },
};

describe('an answer that cannot be read', () => {
  for (const [operation, call] of Object.entries(calls)) {
    test.each(Object.entries(unreadable))(`of ${operation} is lost: %s`, async (_, answer) => {
      const aws = await awsBehind(answer);
      await expect(call(aws)).rejects.toMatchObject({ name: 'AwsError', kind: 'lost' });
    });
  }

  test('quotes nothing of what answered', async () => {
    const aws = await awsBehind(body(200, '<html>canary-7f3a9c</html>'));
    await expect(aws.describeService('dev', 'api')).rejects.toThrow(
      /^the answer to ecs:DescribeServices could not be read \(HTTP 200\): it was cut off, or a proxy between the runner and AWS answered$/,
    );
  });

  test('is none where a list is empty', async () => {
    const aws = await awsBehind(
      body(
        200,
        '<DescribeTargetHealthResponse><DescribeTargetHealthResult><TargetHealthDescriptions/></DescribeTargetHealthResult></DescribeTargetHealthResponse>',
      ),
    );
    expect(await aws.loadBalancing.describeTargetHealth('arn')).toEqual([]);
  });
});

describe('a thing without what tells it apart makes the answer unreadable, since two of them would be one', () => {
  const whole =
    '"serviceArn":"arn:a","serviceName":"a","clusterArn":"arn:c","status":"ACTIVE","taskDefinition":"a:1"';
  const primary = '"id":"ecs-svc/1","status":"PRIMARY","taskDefinition":"a:1"';
  const services = (service: string) => `{"services":[${service}]}`;
  const lookAt = (aws: Aws) => aws.describeService('dev', 'api');
  const groups = '<TargetGroups><member><TargetGroupName>a</TargetGroupName></member></TargetGroups>';
  const nameless: readonly (readonly [string, string, (aws: Aws) => Promise<unknown>])[] = [
    [
      'a service',
      services('{"serviceName":"a","clusterArn":"arn:c","status":"ACTIVE","deployments":[]}'),
      lookAt,
    ],
    [
      'a deployment',
      services(`{${whole},"deployments":[{"status":"PRIMARY","taskDefinition":"a:1"}]}`),
      lookAt,
    ],
    [
      'a deployment of an update',
      '{"service":{"deployments":[{"status":"PRIMARY","taskDefinition":"a:1"}]}}',
      (aws) => aws.updateService('dev', 'api', {}),
    ],
    ['an event', services(`{${whole},"deployments":[{${primary}}],"events":[{"message":"a"}]}`), lookAt],
    [
      'a cluster',
      '{"clusters":[{"clusterName":"dev","status":"ACTIVE"}]}',
      (aws) => aws.describeCluster('dev'),
    ],
    [
      'the revision of a task',
      '{"tasks":[{"taskArn":"arn","lastStatus":"RUNNING","desiredStatus":"RUNNING"}]}',
      (aws) => aws.describeTasks('dev', ['arn']),
    ],
    [
      'a target',
      '<DescribeTargetHealthResponse><DescribeTargetHealthResult><TargetHealthDescriptions><member><TargetHealth><State>healthy</State></TargetHealth></member></TargetHealthDescriptions></DescribeTargetHealthResult></DescribeTargetHealthResponse>',
      (aws) => aws.loadBalancing.describeTargetHealth('arn'),
    ],
    [
      'the target group of a rule',
      '<DescribeRulesResponse><DescribeRulesResult><Rules><member><Actions><member><Type>forward</Type><ForwardConfig><TargetGroups><member><Weight>1</Weight></member></TargetGroups></ForwardConfig></member></Actions></member></Rules></DescribeRulesResult></DescribeRulesResponse>',
      (aws) => aws.loadBalancing.describeListenerRule('arn:listener-rule/app/a'),
    ],
    ['a task', '{"tasks":[{"lastStatus":"RUNNING"}]}', (aws) => aws.describeTasks('dev', ['arn'])],
    [
      'a service deployment',
      '{"serviceDeployments":[{"status":"IN_PROGRESS"}]}',
      (aws) => aws.describeServiceDeployment('arn'),
    ],
    [
      'a listed service deployment',
      '{"serviceDeployments":[{"status":"IN_PROGRESS"}]}',
      (aws) => aws.listServiceDeployments('dev', 'api'),
    ],
    [
      'a service revision',
      '{"serviceRevisions":[{"taskDefinition":"a:1"}]}',
      (aws) => aws.describeServiceRevisions(['arn']),
    ],
    [
      'a target group',
      `<DescribeTargetGroupsResponse><DescribeTargetGroupsResult>${groups}</DescribeTargetGroupsResult></DescribeTargetGroupsResponse>`,
      (aws) => aws.loadBalancing.describeTargetGroups(['arn']),
    ],
  ];
  test.each(nameless)('%s', async (_, text, call) => {
    const aws = await awsBehind(body(200, text));
    await expect(call(aws)).rejects.toMatchObject({ kind: 'lost', code: 'UnreadableAnswer' });
  });
});

describe('what AWS leaves out with reason', () => {
  test('is absent: the revision of a service whose task sets have their own', async () => {
    const service =
      '{"serviceArn":"arn:a","serviceName":"a","clusterArn":"arn:c","status":"ACTIVE","deploymentController":{"type":"EXTERNAL"}}';
    const aws = await awsBehind(body(200, `{"services":[${service}]}`));
    expect(await aws.describeService('dev', 'a')).not.toHaveProperty('taskDefinitionArn');
  });

  test('is absent: the id of a hook that is a function', async () => {
    const hook = '{"targetType":"AWS_LAMBDA","status":"IN_PROGRESS"}';
    const aws = await awsBehind(
      body(
        200,
        `{"serviceDeployments":[{"serviceDeploymentArn":"arn:d","status":"IN_PROGRESS","lifecycleHookDetails":[${hook}]}]}`,
      ),
    );
    expect((await aws.describeServiceDeployment('arn:d'))?.hooks).toEqual([
      { kind: 'AWS_LAMBDA', status: 'IN_PROGRESS' },
    ]);
  });
});

describe('a list without an end', () => {
  test('is read to its sixtieth page', async () => {
    let pages = 0;
    const aws = await awsBehind((response) => {
      pages += 1;
      body(200, JSON.stringify({ taskArns: [`arn:${pages}`], nextToken: `t${pages}` }))(response);
    });
    expect(await aws.listTasks('dev', 'api', 'RUNNING')).toHaveLength(60);
    expect(pages).toBe(60);
  }, 60_000);
});
