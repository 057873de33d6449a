import { describe, expect, test } from '@jest/globals';
import { asObject } from '../../../simulator/json.ts';
import type { Json } from '../../../simulator/operation.ts';
import { begin, scenarioNamed } from './rollout.ts';

const ROLE = 'arn:aws:iam::111122223333:role/onestep-execution';

function aDefinition(overrides: Json = {}, container: Json = {}): Json {
  return {
    family: 'shop',
    networkMode: 'awsvpc',
    requiresCompatibilities: ['FARGATE'],
    cpu: '256',
    memory: '512',
    executionRoleArn: ROLE,
    containerDefinitions: [{ name: 'web', image: 'nginx:1.29', ...container }],
    ...overrides,
  };
}

const { simulation } = begin(scenarioNamed('success'));
const register = (input: Json) => asObject(simulation.ecs('RegisterTaskDefinition', input)['taskDefinition']);

describe('RegisterTaskDefinition refuses', () => {
  test.each<[string, Json, string | RegExp]>([
    ['no family', aDefinition({ family: '' }), 'Family should not be null or empty.'],
    ['no containers', aDefinition({ containerDefinitions: [] }), 'Container list cannot be empty.'],
    ['an empty list of tags', aDefinition({ tags: [] }), 'Tags can not be empty.'],
    [
      'a container without memory in a task without',
      aDefinition({ memory: undefined, requiresCompatibilities: ['EC2'] }),
      /^Invalid setting for container '\w+'\. At least one of 'memory' or 'memoryReservation' must be specified\.$/,
    ],
    [
      'awslogs without its options',
      aDefinition(
        {},
        { logConfiguration: { logDriver: 'awslogs', options: { 'awslogs-group': '/ecs/shop' } } },
      ),
      'Log driver awslogs requires options: awslogs-region',
    ],
    ['no image', aDefinition({}, { image: '' }), 'Container.image should not be null or empty.'],
    [
      'a size that Fargate has not',
      aDefinition({ memory: '4096' }),
      /^No Fargate configuration exists for given values/,
    ],
    [
      'no task memory',
      aDefinition({ memory: undefined }),
      "Fargate requires that 'memory' be defined at the task level.",
    ],
    [
      'awslogs without an execution role',
      aDefinition({ executionRoleArn: undefined }, { logConfiguration: { logDriver: 'awslogs' } }),
      'Fargate requires task definition to have execution role ARN to support log driver awslogs.',
    ],
    [
      'an ECR image without an execution role',
      aDefinition(
        { executionRoleArn: undefined },
        { image: '111122223333.dkr.ecr.eu-central-1.amazonaws.com/shop:1' },
      ),
      'Fargate requires task definition to have execution role ARN to support ECR images.',
    ],
    [
      'a name that is variable and secret',
      aDefinition(
        {},
        { environment: [{ name: 'DB_HOST', value: 'a' }], secrets: [{ name: 'DB_HOST', valueFrom: '/db' }] },
      ),
      /such as 'DB_HOST'\.$/,
    ],
    [
      'differing ports',
      aDefinition({}, { portMappings: [{ containerPort: 80, hostPort: 8080 }] }),
      'When networkMode=awsvpc, the host ports and container ports in port mappings must match.',
    ],
    [
      'more memory for a container than for its task',
      aDefinition({}, { memory: 1024 }),
      "The 'memory' setting for container 'web' is greater than for the task.",
    ],
    [
      'too much text',
      aDefinition({}, { command: ['x'.repeat(70_000)] }),
      /Max allowed length is '65536' bytes/,
    ],
  ])('%s', (_, input, message) => {
    const refusal = expect.objectContaining({
      code: 'ClientException',
      message: typeof message === 'string' ? message : expect.stringMatching(message),
    });
    expect(() => register(input)).toThrow(refusal);
  });
});

test('what nobody can check at once passes: roles and images that do not exist', () => {
  expect(
    register(
      aDefinition({ taskRoleArn: 'arn:aws:iam::111122223333:role/nobody' }, { image: 'nobody/nothing:0' }),
    ),
  ).toMatchObject({ status: 'ACTIVE' });
});

test('every registration is a new revision, equal or not, and keeps members that nobody knows', () => {
  const first = register(aDefinition({ family: 'twice', futureMember: { a: 1 } }, { anotherOne: true }));
  const second = register(aDefinition({ family: 'twice' }));
  expect([first['revision'], second['revision']]).toEqual([1, 2]);
  expect(first).toMatchObject({ futureMember: { a: 1 }, containerDefinitions: [{ anotherOne: true }] });
});

test('ECS writes it in its own form', () => {
  const registered = register(
    aDefinition({ family: 'form', cpu: '1 vCPU', memory: '2GB' }, { portMappings: [{ containerPort: 80 }] }),
  );
  expect(registered).toMatchObject({
    taskDefinitionArn: 'arn:aws:ecs:eu-central-1:111122223333:task-definition/form:1',
    cpu: '1024',
    memory: '2048',
    volumes: [],
    compatibilities: ['EC2', 'FARGATE'],
    containerDefinitions: [
      {
        cpu: 0,
        essential: true,
        environment: [],
        portMappings: [{ containerPort: 80, hostPort: 80, protocol: 'tcp' }],
      },
    ],
  });
});

test('a definition is found by family, revision and ARN; its tags are told only when asked for', () => {
  register(aDefinition({ family: 'found', tags: [{ key: 'team', value: 'shop' }] }));
  register(aDefinition({ family: 'found' }));
  const find = (taskDefinition: string, more: Json = {}) =>
    simulation.ecs('DescribeTaskDefinition', { taskDefinition, ...more });
  expect(asObject(find('found')['taskDefinition'])['revision']).toBe(2);
  expect(asObject(find('found:1')['taskDefinition'])['revision']).toBe(1);
  expect(find('arn:aws:ecs:eu-central-1:111122223333:task-definition/found:1')).not.toHaveProperty('tags');
  expect(find('found:1', { include: ['TAGS'] })['tags']).toEqual([{ key: 'team', value: 'shop' }]);
});

test('a deregistered revision is not the newest any more, and is listed as INACTIVE', () => {
  register(aDefinition({ family: 'gone' }));
  register(aDefinition({ family: 'gone' }));
  simulation.ecs('DeregisterTaskDefinition', { taskDefinition: 'gone:2' });
  expect(
    asObject(simulation.ecs('DescribeTaskDefinition', { taskDefinition: 'gone' })['taskDefinition'])[
      'revision'
    ],
  ).toBe(1);
  expect(simulation.ecs('ListTaskDefinitions', { familyPrefix: 'gone' })['taskDefinitionArns']).toHaveLength(
    1,
  );
  expect(
    simulation.ecs('ListTaskDefinitions', { familyPrefix: 'gone', status: 'INACTIVE' })['taskDefinitionArns'],
  ).toHaveLength(1);
});
