import { describe, expect, test } from '@jest/globals';
import { firelens } from '../../../src/checks/rules/firelens.ts';
import { healthCheckCommand } from '../../../src/checks/rules/health-check-command.ts';
import { logConfiguration } from '../../../src/checks/rules/log-configuration.ts';
import { missingLog } from '../../../src/checks/rules/missing-log.ts';
import {
  aFargateDefinition,
  aFargateSubjectWithContainer,
  aSubject,
  aSubjectWithContainer,
  aWrittenContainer,
  aWrittenDefinition,
  said,
} from '../../fixtures/subjects.ts';

const OPTIONS = '/containerDefinitions/0/logConfiguration/options';

function awslogs(overrides: Record<string, unknown> = {}) {
  const options = {
    'awslogs-group': '/ecs/api',
    'awslogs-region': 'eu-west-1',
    'awslogs-stream-prefix': 'ecs',
    ...overrides,
  };
  return { logConfiguration: { logDriver: 'awslogs', options } };
}

describe('log-configuration', () => {
  test.each([
    ['no group', { 'awslogs-group': undefined }, 'error', 'awslogs-group', '/ecs/api'],
    [
      'the ARN of a group',
      { 'awslogs-group': 'arn:aws:logs:eu-west-1:111122223333:log-group:x' },
      'error',
      'awslogs-group',
      'not its ARN',
    ],
    ['no Region', { 'awslogs-region': '' }, 'error', 'awslogs-region', 'eu-west-1'],
    [
      'a zone',
      { 'awslogs-region': 'us-east-1c' },
      'error',
      'awslogs-region',
      'Write "awslogs-region": "us-east-1".',
    ],
    ['half a Region', { 'awslogs-region': 'us-east' }, 'error', 'awslogs-region', 'Region'],
    ['no prefix', { 'awslogs-stream-prefix': null }, 'error', 'awslogs-stream-prefix', '"ecs"'],
    [
      'two ways to find a line',
      { 'awslogs-datetime-format': '%Y', 'awslogs-multiline-pattern': '^x' },
      'error',
      'awslogs-multiline-pattern',
      'Remove one',
    ],
    [
      'a slip in an option',
      { 'awslogs-creat-group': 'true' },
      'error',
      'awslogs-creat-group',
      '"awslogs-create-group"',
    ],
    ['an option of another driver', { log_key: 'log' }, 'warning', 'log_key', 'Remove "log_key".'],
    [
      'a creation that is switched off',
      { 'awslogs-create-group': 'false' },
      'error',
      'awslogs-create-group',
      'leave it out',
    ],
  ])('recognises %s on Fargate', (_case, options, severity, option, remedy) => {
    const subject = aFargateSubjectWithContainer(awslogs(options));
    expect(said(logConfiguration, subject)).toEqual([`${severity} ${OPTIONS}/${option}`]);
    expect(logConfiguration.check(subject)[0]?.remedy).toContain(remedy);
  });

  test('asks for less outside Fargate', () => {
    const without = awslogs({ 'awslogs-region': undefined, 'awslogs-stream-prefix': undefined });
    expect(said(logConfiguration, aSubjectWithContainer(without))).toEqual([
      `warning ${OPTIONS}/awslogs-region`,
    ]);
  });

  test('recognises a driver that Fargate does not have', () => {
    const members = { logConfiguration: { logDriver: 'json-file' } };
    expect(said(logConfiguration, aFargateSubjectWithContainer(members))).toEqual([
      'error /containerDefinitions/0/logConfiguration/logDriver',
    ]);
    expect(said(logConfiguration, aSubjectWithContainer(members))).toEqual([]);
  });

  test.each([
    [
      'a good one',
      awslogs({ mode: 'non-blocking', 'max-buffer-size': '25m', 'awslogs-create-group': 'true' }),
    ],
    ['a group in another Region, on purpose', awslogs({ 'awslogs-region': 'us-gov-west-1' })],
    ['placeholders', awslogs({ 'awslogs-region': `\${AWS_REGION}`, 'awslogs-group': `/ecs/\${STAGE}` })],
    ['FireLens', { logConfiguration: { logDriver: 'awsfirelens', options: { Name: 'datadog' } } }],
    ['none', { logConfiguration: null }],
    [
      'options of the wrong type, which is another check’s',
      { logConfiguration: { logDriver: 'awslogs', options: ['x'] } },
    ],
  ])('leaves %s alone', (_case, members) => {
    expect(said(logConfiguration, aFargateSubjectWithContainer(members))).toEqual([]);
  });
});

describe('missing-log', () => {
  test('recognises a container that nobody listens to', () => {
    expect(said(missingLog, aSubjectWithContainer({ logConfiguration: null }))).toEqual([
      'notice /containerDefinitions/0/logConfiguration',
    ]);
  });

  test('is content with any driver', () => {
    expect(said(missingLog, aSubjectWithContainer({ logConfiguration: { logDriver: 'gelf' } }))).toEqual([]);
  });
});

describe('firelens', () => {
  const sender = aWrittenContainer({ logConfiguration: { logDriver: 'awsfirelens' } });
  const router = (options: object = {}) =>
    aWrittenContainer({ name: 'log', firelensConfiguration: { type: 'fluentbit', options } });
  const withContainers = (...containerDefinitions: object[]) =>
    aSubject(aWrittenDefinition({ containerDefinitions }));

  test('recognises a driver without a router, and a router without a driver', () => {
    expect(said(firelens, withContainers(sender))).toEqual([
      'error /containerDefinitions/0/logConfiguration/logDriver',
    ]);
    expect(said(firelens, withContainers(router()))).toEqual([
      'error /containerDefinitions/0/firelensConfiguration',
    ]);
  });

  test('recognises a configuration in S3 on Fargate', () => {
    const containerDefinitions = [sender, router({ 'config-file-type': 's3' })];
    expect(said(firelens, aSubject(aFargateDefinition({ containerDefinitions })))).toEqual([
      'error /containerDefinitions/1/firelensConfiguration/options/config-file-type',
    ]);
    expect(said(firelens, withContainers(...containerDefinitions))).toEqual([]);
  });

  test('is content with both, and with neither', () => {
    expect(said(firelens, withContainers(sender, router({ 'config-file-type': 'file' })))).toEqual([]);
    expect(said(firelens, withContainers(aWrittenContainer()))).toEqual([]);
  });
});

describe('health-check-command', () => {
  const pointer = '/containerDefinitions/0/healthCheck/command';

  test.each([
    [
      'a command without its kind',
      ['curl -f http://localhost/ || exit 1'],
      `warning ${pointer}/0`,
      '["CMD-SHELL", "curl -f http://localhost/ || exit 1"]',
    ],
    [
      'everything in one string',
      ['CMD-SHELL, curl -f localhost'],
      `warning ${pointer}/0`,
      '["CMD-SHELL", "curl -f localhost"]',
    ],
    ['the wrong case', ['cmd-shell', 'true'], `warning ${pointer}/0`, '["CMD-SHELL", "true"]'],
    ['no command', ['CMD-SHELL'], `warning ${pointer}`, 'CMD-SHELL'],
    [
      'words after the command of the shell',
      ['CMD-SHELL', 'curl', '-f', 'x'],
      `warning ${pointer}/1`,
      '["CMD-SHELL", "curl -f x"]',
    ],
    [
      'a line as the name of a program',
      ['CMD', 'curl -f x'],
      `warning ${pointer}/1`,
      '["CMD-SHELL", "curl -f x"]',
    ],
    ['none', ['NONE'], `warning ${pointer}`, 'Leave "healthCheck" out.'],
  ])('recognises %s', (_case, command, summary, remedy) => {
    const subject = aSubjectWithContainer({ healthCheck: { command } });
    expect(said(healthCheckCommand, subject)).toEqual([summary]);
    expect(healthCheckCommand.check(subject)[0]?.remedy).toContain(remedy);
  });

  test.each([
    [{ healthCheck: { command: ['CMD-SHELL', 'curl -f http://localhost/ || exit 1'] } }],
    [{ healthCheck: { command: ['CMD', 'curl', '-f', 'http://localhost/'] } }],
    [{ healthCheck: { command: ['CMD', '/bin/check'] } }],
    [{ healthCheck: null }],
    [{ healthCheck: { command: 'CMD true' } }],
  ])('leaves %j alone', (members) => {
    expect(said(healthCheckCommand, aSubjectWithContainer(members))).toEqual([]);
  });
});
