import { describe, expect, test } from '@jest/globals';
import { enumValue } from '../../../src/checks/rules/enum-value.ts';
import { missingMember } from '../../../src/checks/rules/missing-member.ts';
import { readOnlyMember } from '../../../src/checks/rules/read-only-member.ts';
import { unknownKey } from '../../../src/checks/rules/unknown-key.ts';
import { wrongType } from '../../../src/checks/rules/wrong-type.ts';
import {
  aFargateDefinition,
  aSubject,
  aSubjectWithContainer,
  aWrittenDefinition,
  said,
} from '../../fixtures/subjects.ts';

const CONTAINER = '/containerDefinitions/0';

describe('unknown-key', () => {
  test.each([
    ['a slip in a container', { enviroment: [] }, `error ${CONTAINER}/enviroment`, '"environment"'],
    ['the wrong case', { portmappings: [] }, `error ${CONTAINER}/portmappings`, '"portMappings"'],
    [
      'a slip far down',
      { logConfiguration: { logDriver: 'awslogs', option: {} } },
      `error ${CONTAINER}/logConfiguration/option`,
      '"options"',
    ],
    [
      'a member of another shape',
      { linuxParameters: { privileged: true } },
      `warning ${CONTAINER}/linuxParameters/privileged`,
      'ContainerDefinition',
    ],
    [
      'a name that nobody knows',
      { ConnectionString: 'x' },
      `warning ${CONTAINER}/ConnectionString`,
      'API reference',
    ],
    ['a comment', { _comment: 'keep' }, `warning ${CONTAINER}/_comment`, 'Remove'],
    ['a comment that is close to a name', { _image: 'keep' }, `warning ${CONTAINER}/_image`, 'Remove'],
  ])('recognises %s', (_case, members, summary, hint) => {
    const subject = aSubjectWithContainer(members);
    expect(said(unknownKey, subject)).toEqual([summary]);
    expect(JSON.stringify(unknownKey.check(subject))).toContain(hint.replaceAll('"', '\\"'));
  });

  test('recognises keys at the top of the definition', () => {
    expect(said(unknownKey, aSubject(aWrittenDefinition({ Family: 'x', urn: 'y' })))).toEqual([
      'error /Family',
      'warning /urn',
    ]);
  });

  test.each([
    [
      'names of options, labels and drivers',
      { dockerLabels: { enviroment: 'x' }, logConfiguration: { options: { 'awslogs-grup': 'x' } } },
    ],
    ['every member that the API has', { restartPolicy: { enabled: true }, versionConsistency: 'enabled' }],
  ])('leaves %s alone', (_case, members) => {
    expect(said(unknownKey, aSubjectWithContainer(members))).toEqual([]);
  });

  test('leaves what DescribeTaskDefinition adds to read-only-member', () => {
    const subject = aSubject(
      aWrittenDefinition({ revision: 3, status: 'ACTIVE', registeredBy: 'arn:aws:iam::111122223333:root' }),
    );
    expect(said(unknownKey, subject)).toEqual([]);
    expect(said(readOnlyMember, subject)).toEqual(['notice /revision']);
    expect(readOnlyMember.check(subject)[0]?.remedy).toContain("jq 'del(.revision, .status, .registeredBy)'");
  });
});

test('read-only-member is silent where there is none, or only null', () => {
  expect(said(readOnlyMember, aSubject(aWrittenDefinition()))).toEqual([]);
  expect(said(readOnlyMember, aSubject(aWrittenDefinition({ deregisteredAt: null })))).toEqual([]);
});

describe('wrong-type', () => {
  test.each([
    [
      'a port as a string',
      { portMappings: [{ containerPort: '8080' }] },
      '/portMappings/0/containerPort',
      'Write "containerPort": 8080, without quotation marks.',
    ],
    [
      'a boolean as a string',
      { essential: 'True' },
      '/essential',
      'Write "essential": true, without quotation marks.',
    ],
    ['nothing in a list', { environment: [null] }, '/environment/0', 'Remove it from the list'],
    ['nothing in a list of words', { command: [null] }, '/command/0', 'Remove it from the list'],
    ['a command as a string', { command: 'npm start' }, '/command', 'one string for each word'],
    ['variables as an object', { environment: { A: 'b' } }, '/environment', '{"name": "…", "value": "…"}'],
    [
      'a number as the value of a variable',
      { environment: [{ name: 'PORT', value: 8080 }] },
      '/environment/0/value',
      'quotation marks',
    ],
    [
      'a list as an object',
      { logConfiguration: [] },
      '/logConfiguration',
      'Give "logConfiguration" an object.',
    ],
    ['an object as a list', { dependsOn: { containerName: 'db' } }, '/dependsOn', 'square brackets'],
    ['a number among the words of a command', { command: ['sleep', 5] }, '/command/1', 'quotation marks'],
    [
      'an option that is a boolean',
      { logConfiguration: { options: { 'awslogs-create-group': true } } },
      '/logConfiguration/options/awslogs-create-group',
      'quotation marks',
    ],
  ])('recognises %s', (_case, members, pointer, remedy) => {
    const subject = aSubjectWithContainer(members);
    expect(said(wrongType, subject)).toEqual([`error ${CONTAINER}${pointer}`]);
    expect(wrongType.check(subject)[0]?.remedy).toContain(remedy);
  });

  test('recognises memory as a number and tags as an object', () => {
    expect(said(wrongType, aSubject(aFargateDefinition({ memory: 512, tags: { team: 'a' } })))).toEqual([
      'error /memory',
      'error /tags',
    ]);
  });

  test('warns of a fraction', () => {
    expect(said(wrongType, aSubjectWithContainer({ cpu: 0.5 }))).toEqual([`warning ${CONTAINER}/cpu`]);
  });

  test('does not repeat the value of a variable', () => {
    const findings = wrongType.check(aSubjectWithContainer({ environment: [{ name: 'PIN', value: 73519 }] }));
    expect(JSON.stringify(findings)).not.toContain('73519');
  });

  test.each([
    ['null', { portMappings: null, environment: [{ name: 'A', value: null }] }],
    ['a placeholder where a number will stand', { memory: `\${MEMORY}` }],
    ['empty lists', { environment: [], mountPoints: [], volumesFrom: [] }],
    ['zero', { cpu: 0 }],
    ['what it does not know', { somethingNew: 5 }],
  ])('leaves %s alone', (_case, members) => {
    expect(said(wrongType, aSubjectWithContainer(members))).toEqual([]);
  });
});

describe('missing-member', () => {
  test.each([
    ['a secret without its source', { secrets: [{ name: 'A' }] }, `error ${CONTAINER}/secrets/0`],
    ['a health check without a command', { healthCheck: { interval: 5 } }, `error ${CONTAINER}/healthCheck`],
    [
      'a log configuration without a driver',
      { logConfiguration: { options: {} } },
      `error ${CONTAINER}/logConfiguration`,
    ],
    ['a container without a name', { name: '' }, `error ${CONTAINER}/name`],
    ['a container without memory outside Fargate', { memory: null }, `error ${CONTAINER}`],
  ])('recognises %s', (_case, members, summary) => {
    expect(said(missingMember, aSubjectWithContainer(members))).toEqual([summary]);
  });

  test('recognises a definition without a family and without containers', () => {
    expect(said(missingMember, aSubject({}))).toEqual(['error', 'error /containerDefinitions']);
    expect(said(missingMember, aSubject({ family: 'api', containerDefinitions: [] }))).toEqual([
      'error /containerDefinitions',
    ]);
  });

  test.each([
    ['memory of the task', aWrittenDefinition({ memory: '512', containerDefinitions: [{ name: 'app' }] })],
    ['a reservation', aWrittenDefinition({ containerDefinitions: [{ name: 'app', memoryReservation: 64 }] })],
    ['Fargate', aFargateDefinition({ containerDefinitions: [{ name: 'app' }] })],
    [
      'variables without a value',
      aWrittenDefinition({
        memory: '1GB',
        containerDefinitions: [{ name: 'app', environment: [{ name: 'A' }] }],
      }),
    ],
  ])('is content with %s', (_case, definition) => {
    expect(said(missingMember, aSubject(definition))).toEqual([]);
  });
});

describe('enum-value', () => {
  test.each([
    [
      'the wrong case',
      { runtimePlatform: { cpuArchitecture: 'x86_64' } },
      'error /runtimePlatform/cpuArchitecture',
      'Write "cpuArchitecture": "X86_64".',
    ],
    ['another word', { networkMode: 'awsvcp' }, 'error /networkMode', 'Write "networkMode": "awsvpc".'],
    [
      'a word in a list',
      { requiresCompatibilities: ['fargate'] },
      'error /requiresCompatibilities/0',
      'Write "requiresCompatibilities": "FARGATE".',
    ],
    [
      'a word that may be newer than the list',
      { runtimePlatform: { operatingSystemFamily: 'WINDOWS_SERVER_2031_NANO' } },
      'warning /runtimePlatform/operatingSystemFamily',
      'Write one of',
    ],
    ['an empty word', { networkMode: '' }, 'warning /networkMode', 'Leave "networkMode" out'],
    ['an empty word that ECS refuses', { pidMode: '' }, 'error /pidMode', 'Leave "pidMode" out'],
  ])('recognises %s', (_case, members, summary, remedy) => {
    const subject = aSubject(aWrittenDefinition(members));
    expect(said(enumValue, subject)).toEqual([summary]);
    expect(enumValue.check(subject)[0]?.remedy).toContain(remedy);
  });

  test('refuses a slip in a log driver, and only warns of one that may be new', () => {
    const driver = (logDriver: string) => aSubjectWithContainer({ logConfiguration: { logDriver } });
    expect(said(enumValue, driver('awslog'))).toEqual([`error ${CONTAINER}/logConfiguration/logDriver`]);
    expect(said(enumValue, driver('none'))).toEqual([`warning ${CONTAINER}/logConfiguration/logDriver`]);
  });

  test('warns of a protocol that ECS takes for tcp', () => {
    expect(
      said(enumValue, aSubjectWithContainer({ portMappings: [{ containerPort: 80, protocol: 'TCP' }] })),
    ).toEqual([`warning ${CONTAINER}/portMappings/0/protocol`]);
  });

  test.each([
    ['null', { ipcMode: null }],
    ['the default network of Windows', { networkMode: 'default' }],
    ['a placeholder', { runtimePlatform: { cpuArchitecture: `\${ARCH}` } }],
  ])('leaves %s alone', (_case, members) => {
    expect(said(enumValue, aSubject(aWrittenDefinition(members)))).toEqual([]);
  });
});
