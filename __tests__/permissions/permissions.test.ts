import { describe, expect, test } from '@jest/globals';
import { deniedNotice, missingRights, principalOf } from '../../src/permissions/denied.ts';
import { type Permission, permissionsOf, type Use, usesOf } from '../../src/permissions/permission.ts';
import { policyOf } from '../../src/permissions/policy.ts';
import type { Needed } from '../../src/permissions/rights.ts';

const demand = {
  needs: new Set<Needed>(['always', 'register', 'update', 'tags']),
  partition: 'aws-cn',
  accountId: '111122223333',
};
const inShop = { cluster: 'shop-dev', services: ['shop-api'] };
const shopService = 'arn:aws-cn:ecs:cn-north-1:111122223333:service/shop-dev/shop-api';
const of = (uses: readonly Use[]) => permissionsOf(uses, demand);
const use = (action: string, input: object, refused?: { action: string; message: string }) =>
  usesOf(action, input as Record<string, unknown>, 'cn-north-1', refused);

describe('the permissions of a run', () => {
  test('have the ARNs of its partition, Region and account', () => {
    expect(of(use('ecs:DescribeServices', inShop))).toEqual([
      {
        action: 'ecs:DescribeServices',
        resource: shopService,
        outcome: 'allowed',
        required: true,
        without: 'nothing can be deployed',
      },
    ]);
  });

  test.each([
    [
      'ecs:DescribeServices',
      { cluster: 'arn:aws-cn:ecs:x:1:cluster/shop-dev', services: [shopService] },
      shopService,
    ],
    ['ecs:DescribeClusters', { clusters: ['shop-dev'] }, /:cluster\/shop-dev$/],
    [
      'ecs:DescribeServiceDeployments',
      { serviceDeploymentArns: ['arn:aws:ecs:r:1:service-deployment/c/s/Ab'] },
      /:service-deployment\/c\/s\/\*$/,
    ],
    [
      'ecs:StopServiceDeployment',
      { serviceDeploymentArn: 'arn:aws:ecs:r:1:service-deployment/c/s/Ab' },
      /:service-deployment\/c\/s\/\*$/,
    ],
    [
      'logs:GetLogEvents',
      { logGroupName: '/ecs/shop', logStreamName: 'app/app/1' },
      /:log-group:\/ecs\/shop:log-stream:\*$/,
    ],
    ['logs:FilterLogEvents', { logGroupName: '/aws/lambda/check' }, /:log-group:\/aws\/lambda\/check:\*$/],
    [
      'ecr:BatchGetImage',
      { registryId: '999988887777', repositoryName: 'shop' },
      /:999988887777:repository\/shop$/,
    ],
    ['ecr:DescribeRepositories', { repositoryNames: ['shop'] }, /:111122223333:repository\/shop$/],
    ['secretsmanager:DescribeSecret', { SecretId: 'shop/db' }, /:secret:shop\/db-\?{6}$/],
    ['iam:GetRole', { RoleName: 'run' }, /^arn:aws-cn:iam::111122223333:role\/run$/],
    ['ecs:ListClusters', {}, /^\*$/],
  ])('%s is about one resource', (action, input, resource) => {
    const [permission, ...others] = of(use(action, input));
    expect(permission?.resource).toMatch(resource);
    expect(others).toEqual([]);
  });

  test('of a registration include the roles that are passed, and tags where there are some', () => {
    const definition = {
      family: 'shop',
      taskRoleArn: 'arn:aws-cn:iam::1:role/t/task',
      executionRoleArn: 'run',
    };
    const actions = (input: object) =>
      of(use('ecs:RegisterTaskDefinition', input)).map(({ action, resource }) => `${action} ${resource}`);
    expect(actions(definition).sort()).toEqual([
      'ecs:RegisterTaskDefinition *',
      'iam:PassRole arn:aws-cn:iam::111122223333:role/run',
      'iam:PassRole arn:aws-cn:iam::1:role/t/task',
    ]);
    expect(actions({ family: 'shop', tags: [{ key: 'a', value: 'b' }] })).toContain(
      'ecs:TagResource arn:aws-cn:ecs:cn-north-1:111122223333:task-definition/shop:*',
    );
    expect(actions({ family: 'shop', tags: [] })).toEqual(['ecs:RegisterTaskDefinition *']);
  });

  test('of a refused registration blame the right that IAM named, and no other', () => {
    const refused = { action: 'iam:PassRole', message: 'no' };
    const found = of(use('ecs:RegisterTaskDefinition', { family: 'shop', taskRoleArn: 'run' }, refused));
    expect(found.map(({ action, outcome }) => [action, outcome])).toEqual([
      ['ecs:RegisterTaskDefinition', 'untried'],
      ['iam:PassRole', 'denied'],
    ]);
  });

  test('are listed once, and a denial outweighs an earlier success', () => {
    const denied = { action: 'ecs:DescribeServices', message: 'no' };
    const uses = [...use('ecs:DescribeServices', inShop), ...use('ecs:DescribeServices', inShop, denied)];
    expect(of([...uses, ...uses]).map(({ outcome }) => outcome)).toEqual(['denied']);
  });
});

test('the smallest policy shares a statement between actions on the same resources, and no other', () => {
  const permissions = of([
    ...use('ecs:UpdateService', { cluster: 'shop-dev', service: 'shop-api' }),
    ...use('ecs:DescribeServices', inShop),
    ...use('ecs:ListTasks', { cluster: 'shop-dev' }),
    ...use('ecs:ListClusters', {}),
  ]);
  expect(policyOf(permissions).Statement).toEqual([
    { Effect: 'Allow', Action: ['ecs:DescribeServices', 'ecs:UpdateService'], Resource: shopService },
    { Effect: 'Allow', Action: 'ecs:ListClusters', Resource: '*' },
    {
      Effect: 'Allow',
      Action: 'ecs:ListTasks',
      Resource: '*',
      Condition: { ArnEquals: { 'ecs:cluster': 'arn:aws-cn:ecs:cn-north-1:111122223333:cluster/shop-dev' } },
    },
  ]);
});

const refusal =
  'User: arn:aws-us-gov:sts::111122223333:assumed-role/deploy-dev/GitHubActions is not authorized to perform: x';

test.each([
  [refusal, { words: 'the role deploy-dev', partition: 'aws-us-gov', accountId: '111122223333' }],
  [
    'User: arn:aws:iam::111122223333:user/ci is not',
    { words: 'the user ci', partition: 'aws', accountId: '111122223333' },
  ],
  ['AccessDenied', { words: 'the role of this job' }],
  [undefined, { words: 'the role of this job' }],
])('%s was said to %j', (text, principal) => {
  expect(principalOf(text)).toEqual(principal);
});

const permission = (action: string, more: Partial<Permission> = {}): Permission => ({
  action,
  resource: '*',
  outcome: 'denied',
  required: true,
  without: 'less is known',
  ...more,
});

describe('what was denied', () => {
  test('and is optional is one warning that says what is less certain', () => {
    const notice = deniedNotice(
      [
        permission('ecs:ListTasks', { required: false, without: 'tasks are not compared' }),
        permission('ecs:DescribeClusters', { required: false }),
        permission('ecs:UpdateService', { outcome: 'allowed' }),
      ],
      principalOf(refusal),
    );
    expect(notice).toMatchObject({
      severity: 'warning',
      message:
        'The role deploy-dev may not call ecs:ListTasks and ecs:DescribeClusters. This is not required, but without it less is certain.',
      remedy: expect.stringContaining('- Without `ecs:ListTasks` tasks are not compared.'),
    });
    expect(deniedNotice([permission('ecs:UpdateService')], principalOf(undefined))).toBeUndefined();
  });

  test('and is required is listed whole, with what the run had not come to', () => {
    const missing = missingRights(
      [
        permission('ecs:DescribeServices'),
        permission('ecs:DescribeTaskDefinition'),
        permission('ecs:UpdateService', { outcome: 'untried' }),
        permission('ecs:ListTasks', { required: false }),
        permission('ecs:ListClusters', { outcome: 'allowed' }),
      ],
      principalOf(refusal),
      new Set(['always']),
    );
    expect(missing?.message).toBe(
      'the role deploy-dev may not call ecs:DescribeServices and ecs:DescribeTaskDefinition',
    );
    expect(missing?.remedy).toContain('It includes ecs:UpdateService');
    expect(missing?.remedy).not.toMatch(/ListTasks|ListClusters/);
  });

  test('and is only needed to look for a service is answered with the inputs first', () => {
    const needs = new Set<Needed>(['cluster: auto', 'service: auto']);
    const missing = missingRights([permission('ecs:ListClusters')], principalOf(refusal), needs);
    expect(missing?.remedy).toMatch(/^Set `cluster` and `service`: ecs:ListClusters is then not needed\./);
  });
});
