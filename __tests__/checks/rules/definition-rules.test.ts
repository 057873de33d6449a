import { describe, expect, test } from '@jest/globals';
import { duplicateKey } from '../../../src/checks/rules/duplicate-key.ts';
import { duplicateName } from '../../../src/checks/rules/duplicate-name.ts';
import { namePattern } from '../../../src/checks/rules/name-pattern.ts';
import { numberRange } from '../../../src/checks/rules/number-range.ts';
import { quota } from '../../../src/checks/rules/quota.ts';
import { roleArn } from '../../../src/checks/rules/role-arn.ts';
import { tag } from '../../../src/checks/rules/tag.ts';
import { windowsArchitecture } from '../../../src/checks/rules/windows-architecture.ts';
import {
  aDocument,
  aFargateDefinition,
  aFargateSubjectWithContainer,
  aSubject,
  aSubjectWithContainer,
  aWrittenContainer,
  aWrittenDefinition,
  said,
} from '../../fixtures/subjects.ts';

const CONTAINER = '/containerDefinitions/0';

describe('duplicate-key', () => {
  test('recognises what the reader of the file found', () => {
    const definition = aWrittenDefinition();
    const document = aDocument(definition, { duplicateKeys: ['/cpu', `${CONTAINER}/image`] });
    expect(said(duplicateKey, aSubject(definition, { document }))).toEqual([
      'warning /cpu',
      `warning ${CONTAINER}/image`,
    ]);
  });

  test('is silent where there is none', () => {
    expect(said(duplicateKey, aSubject(aWrittenDefinition()))).toEqual([]);
  });
});

describe('duplicate-name', () => {
  test('recognises containers, volumes and tags of the same name', () => {
    const definition = aWrittenDefinition({
      containerDefinitions: [aWrittenContainer(), aWrittenContainer()],
      volumes: [{ name: 'data' }, { name: 'data' }],
      tags: [{ key: 'team' }, { key: 'team' }],
    });
    expect(said(duplicateName, aSubject(definition))).toEqual([
      'error /containerDefinitions/1/name',
      'error /volumes/1/name',
      'error /tags/1/key',
    ]);
  });

  test('refuses two secrets and warns of two variables of the same name', () => {
    const twice = (entry: object) => [entry, { name: 'OTHER' }, entry];
    const members = {
      environment: twice({ name: 'A', value: '1' }),
      secrets: twice({ name: 'B', valueFrom: 'b' }),
    };
    expect(said(duplicateName, aSubjectWithContainer(members))).toEqual([
      `warning ${CONTAINER}/environment/2/name`,
      `error ${CONTAINER}/secrets/2/name`,
    ]);
  });

  test('leaves names alone that differ by their case, and empty ones', () => {
    const environment = [{ name: 'A' }, { name: 'a' }, { name: '' }, { name: '' }, {}];
    expect(said(duplicateName, aSubjectWithContainer({ environment }))).toEqual([]);
  });
});

describe('name-pattern', () => {
  test.each([
    ['a family with a dot', { family: 'api.v2' }, 'error /family', 'Write "api-v2".'],
    [
      'a volume with a space',
      { volumes: [{ name: 'my data' }] },
      'error /volumes/0/name',
      'Write "my-data".',
    ],
    ['a family that is too long', { family: 'a'.repeat(256) }, 'error /family', 'Give it another name.'],
  ])('recognises %s', (_case, members, summary, remedy) => {
    const subject = aSubject(aWrittenDefinition(members));
    expect(said(namePattern, subject)).toEqual([summary]);
    expect(namePattern.check(subject)[0]?.remedy).toBe(remedy);
  });

  test('recognises a container and a port with letters that they may not have', () => {
    const members = {
      name: 'api/web',
      portMappings: [
        { containerPort: 80, name: 'Web' },
        { containerPort: 81, name: '-web' },
      ],
    };
    expect(said(namePattern, aSubjectWithContainer(members))).toEqual([
      `error ${CONTAINER}/name`,
      `error ${CONTAINER}/portMappings/0/name`,
      `error ${CONTAINER}/portMappings/1/name`,
    ]);
  });

  test.each([
    [{ family: 'API_v2-x' }],
    [{ family: `api-\${STAGE}` }],
    [{ family: '' }],
    [{ volumes: [{ name: null }] }],
  ])('leaves %j alone', (members) => {
    expect(said(namePattern, aSubject(aWrittenDefinition(members)))).toEqual([]);
  });
});

describe('number-range', () => {
  test.each([
    [
      'interval',
      { healthCheck: { command: ['CMD', 'true'], interval: 301 } },
      '/healthCheck/interval',
      'Write 300',
    ],
    ['timeout', { healthCheck: { timeout: 1 } }, '/healthCheck/timeout', 'Write 2'],
    ['retries', { healthCheck: { retries: 0 } }, '/healthCheck/retries', 'Write 1'],
    ['startPeriod', { healthCheck: { startPeriod: 600 } }, '/healthCheck/startPeriod', 'Write 300'],
    [
      'restartAttemptPeriod',
      { restartPolicy: { enabled: true, restartAttemptPeriod: 5 } },
      '/restartPolicy/restartAttemptPeriod',
      'Write 60',
    ],
    ['swappiness', { linuxParameters: { swappiness: 101 } }, '/linuxParameters/swappiness', 'Write 100'],
    [
      'a soft limit above the hard one',
      { ulimits: [{ name: 'nofile', softLimit: 9, hardLimit: 8 }] },
      '/ulimits/0/softLimit',
      '"softLimit": 8',
    ],
    [
      'no soft limit beside a hard one',
      { ulimits: [{ name: 'nofile', softLimit: -1, hardLimit: 8 }] },
      '/ulimits/0/softLimit',
      '"softLimit": 8',
    ],
  ])('recognises %s', (_case, members, pointer, remedy) => {
    const subject = aSubjectWithContainer(members);
    expect(said(numberRange, subject)).toEqual([`error ${CONTAINER}${pointer}`]);
    expect(numberRange.check(subject)[0]?.remedy).toContain(remedy);
  });

  test('recognises storage and CPU units of the task', () => {
    expect(said(numberRange, aSubject(aFargateDefinition({ ephemeralStorage: { sizeInGiB: 20 } })))).toEqual([
      'error /ephemeralStorage/sizeInGiB',
    ]);
    expect(said(numberRange, aSubject(aWrittenDefinition({ cpu: '64' })))).toEqual(['error /cpu']);
    expect(said(numberRange, aSubject(aWrittenDefinition({ cpu: '' })))).toEqual(['error /cpu']);
  });

  test('takes a hard limit of 0 for a limit', () => {
    const ulimits = [{ name: 'core', softLimit: 5, hardLimit: 0 }];
    expect(said(numberRange, aSubjectWithContainer({ ulimits }))).toEqual([
      `error ${CONTAINER}/ulimits/0/softLimit`,
    ]);
  });

  test('knows that only Fargate limits the time to stop', () => {
    expect(said(numberRange, aFargateSubjectWithContainer({ stopTimeout: 300 }))).toEqual([
      `error ${CONTAINER}/stopTimeout`,
    ]);
    expect(said(numberRange, aSubjectWithContainer({ stopTimeout: 300 }))).toEqual([]);
  });

  test.each([
    [{ healthCheck: { interval: 5, timeout: 60, retries: 10, startPeriod: 0 } }],
    [{ healthCheck: { interval: null, timeout: '5' } }],
    [
      {
        ulimits: [
          { name: 'nofile', softLimit: 65536, hardLimit: 65536 },
          { name: 'core', softLimit: 0, hardLimit: -1 },
        ],
      },
    ],
  ])('leaves %j alone', (members) => {
    expect(said(numberRange, aSubjectWithContainer(members))).toEqual([]);
  });
});

describe('role-arn', () => {
  test.each([
    ['an account that is none', 'arn:aws:iam::ACCOUNT_ID:role/x', 'has 12 digits'],
    ['eleven digits', 'arn:aws:iam::11111111111:role/x', 'has 12 digits'],
    ['a user', 'arn:aws:iam::111122223333:user/x', 'begins with role/'],
    ['another service', 'arn:aws:ecs:eu-west-1:111122223333:role/x', 'begins with arn:aws:iam::'],
    ['white space', 'arn:aws:iam::111122223333:role/x ', 'white space'],
    ['angle brackets', '<your role>', 'white space'],
    ['a wildcard', 'arn:aws:iam::111122223333:role/api-*', 'role names cannot have'],
  ])('recognises %s', (_case, role, why) => {
    const subject = aSubject(aWrittenDefinition({ taskRoleArn: role }));
    expect(said(roleArn, subject)).toEqual(['error /taskRoleArn']);
    expect(roleArn.check(subject)[0]?.message).toContain(why);
  });

  test('warns of an empty one, which ECS may take or refuse', () => {
    expect(said(roleArn, aSubject(aWrittenDefinition({ taskRoleArn: '', executionRoleArn: '' })))).toEqual([
      'warning /taskRoleArn',
      'warning /executionRoleArn',
    ]);
  });

  test('warns of a word that looks like one to be replaced', () => {
    expect(said(roleArn, aSubject(aWrittenDefinition({ executionRoleArn: 'CHANGEME_ROLE' })))).toEqual([
      'warning /executionRoleArn',
    ]);
  });

  test.each([
    'ecsTaskExecutionRole',
    'arn:aws:iam::111122223333:role/ecsTaskExecutionRole',
    'arn:aws-cn:iam::111122223333:role/service-role/my.role+x=1@y',
    'arn:aws-us-gov:iam::111122223333:role/x',
    `arn:aws:iam::\${AWS_ACCOUNT_ID}:role/x`,
  ])('leaves %j alone', (role) => {
    expect(
      said(roleArn, aSubject(aWrittenDefinition({ executionRoleArn: role, taskRoleArn: null }))),
    ).toEqual([]);
  });
});

describe('tag', () => {
  test.each([
    ['a letter that tags do not have', [{ key: 'team', value: 'a&b' }], 'error /tags/0/value'],
    ['an empty key', [{ key: '' }], 'error /tags/0/key'],
    ['a long value', [{ key: 'a', value: 'x'.repeat(257) }], 'error /tags/0/value'],
    ['a tag of AWS', [{ key: 'AWS:cloudformation:stack-id', value: 'x' }], 'notice /tags/0/key'],
    ['too many', Array.from({ length: 51 }, (_, index) => ({ key: `k${index}` })), 'error /tags'],
  ])('recognises %s', (_case, tags, summary) => {
    expect(said(tag, aSubject(aWrittenDefinition({ tags })))).toEqual([summary]);
  });

  test.each([
    [[]],
    [null],
    [[{ key: 'Größe', value: 'a b_c.d:e/f=g+h-i@j' }]],
    [[{ key: 'empty', value: '' }]],
  ])('leaves %j alone', (tags) => {
    expect(said(tag, aSubject(aWrittenDefinition({ tags })))).toEqual([]);
  });
});

describe('quota', () => {
  test('recognises too many containers, constraints and characters', () => {
    const containerDefinitions = Array.from({ length: 11 }, (_, index) =>
      aWrittenContainer({ name: `c${index}` }),
    );
    expect(said(quota, aSubject(aWrittenDefinition({ containerDefinitions })))).toEqual([
      'error /containerDefinitions',
    ]);
    const placementConstraints = Array.from({ length: 11 }, () => ({ type: 'memberOf', expression: 'x' }));
    expect(said(quota, aSubject(aWrittenDefinition({ placementConstraints })))).toEqual([
      'error /placementConstraints',
    ]);
    const expression = 'x'.repeat(2001);
    expect(said(quota, aSubject(aWrittenDefinition({ placementConstraints: [{ expression }] })))).toEqual([
      'error /placementConstraints/0/expression',
    ]);
    expect(
      said(quota, aSubjectWithContainer({ environment: [{ name: 'A', value: 'x'.repeat(70_000) }] })),
    ).toEqual(['warning']);
  });

  test('is content with ten constraints', () => {
    const placementConstraints = Array.from({ length: 10 }, () => ({
      type: 'memberOf',
      expression: 'x'.repeat(2000),
    }));
    expect(said(quota, aSubject(aWrittenDefinition({ placementConstraints })))).toEqual([]);
  });

  test('is content with ten containers', () => {
    const containerDefinitions = Array.from({ length: 10 }, (_, index) =>
      aWrittenContainer({ name: `c${index}` }),
    );
    expect(said(quota, aSubject(aWrittenDefinition({ containerDefinitions })))).toEqual([]);
  });
});

describe('windows-architecture', () => {
  const platform = (cpuArchitecture: string | undefined, operatingSystemFamily: string) =>
    aSubject(aFargateDefinition({ runtimePlatform: { cpuArchitecture, operatingSystemFamily } }));

  test('recognises Windows on ARM64', () => {
    expect(said(windowsArchitecture, platform('ARM64', 'WINDOWS_SERVER_2022_CORE'))).toEqual([
      'error /runtimePlatform/cpuArchitecture',
    ]);
  });

  test.each([
    ['X86_64', 'WINDOWS_SERVER_2022_CORE'],
    [undefined, 'WINDOWS_SERVER_2022_CORE'],
    ['ARM64', 'LINUX'],
  ])('leaves %s with %s alone', (architecture, system) => {
    expect(said(windowsArchitecture, platform(architecture, system))).toEqual([]);
  });
});
