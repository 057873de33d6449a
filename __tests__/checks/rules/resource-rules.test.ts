import { describe, expect, test } from '@jest/globals';
import { imageMissing } from '../../../src/checks/rules/image-missing.ts';
import { logGroupMissing } from '../../../src/checks/rules/log-group-missing.ts';
import { repositoryMissing } from '../../../src/checks/rules/repository-missing.ts';
import { roleMissing } from '../../../src/checks/rules/role-missing.ts';
import { secretMissing } from '../../../src/checks/rules/secret-missing.ts';
import {
  aFargateDefinition,
  aSubject,
  aSubjectIn,
  aWrittenContainer,
  aWrittenDefinition,
  said,
  someSurroundings,
} from '../../fixtures/subjects.ts';

const CONTAINER = '/containerDefinitions/0';

function withContainer(members: Record<string, unknown>) {
  return aWrittenDefinition({ containerDefinitions: [aWrittenContainer(members)] });
}

describe('role-missing', () => {
  const arn = 'arn:aws:iam::111122223333:role/team/api';
  const definition = aWrittenDefinition({ taskRoleArn: arn });
  const trusting = (...trusts: string[]) =>
    aSubjectIn({ roles: { [arn]: { exists: true, trusts } } }, definition);

  test('recognises a role that does not exist', () => {
    const subject = aSubjectIn({ roles: { [arn]: { exists: false, trusts: [] } } }, definition);
    expect(said(roleMissing, subject)).toEqual(['error /taskRoleArn']);
    expect(roleMissing.check(subject)[0]?.message).toBe('The task role "api" does not exist.');
  });

  test('recognises a role that trusts somebody else', () => {
    expect(said(roleMissing, trusting('ec2.amazonaws.com'))).toEqual(['error /taskRoleArn']);
    expect(roleMissing.check(trusting('ec2.amazonaws.com'))[0]?.remedy).toContain(
      '"Service": "ecs-tasks.amazonaws.com"',
    );
  });

  test('is content with one that trusts ECS among others, and with one that was not read', () => {
    expect(said(roleMissing, trusting('ec2.amazonaws.com', 'ecs-tasks.amazonaws.com'))).toEqual([]);
    expect(said(roleMissing, trusting('*'))).toEqual([]);
    expect(said(roleMissing, aSubjectIn({ roles: {} }, definition))).toEqual([]);
    expect(said(roleMissing, aSubject(definition))).toEqual([]);
  });

  test('does not take an inherited name for a role', () => {
    expect(
      said(roleMissing, aSubjectIn({ roles: {} }, aWrittenDefinition({ taskRoleArn: 'constructor' }))),
    ).toEqual([]);
  });
});

describe('secret-missing', () => {
  const arn = 'arn:aws:secretsmanager:eu-west-1:111122223333:secret:prod/db-AbC123';
  const definition = withContainer({
    secrets: [
      { name: 'A', valueFrom: `${arn}:password::` },
      { name: 'B', valueFrom: '/prod/b' },
    ],
  });

  test('recognises secrets and parameters that do not exist', () => {
    const subject = aSubjectIn({ secrets: { [arn]: false, '/prod/b': false } }, definition);
    expect(said(secretMissing, subject)).toEqual([
      `error ${CONTAINER}/secrets/0/valueFrom`,
      `error ${CONTAINER}/secrets/1/valueFrom`,
    ]);
    expect(secretMissing.check(subject)[1]?.message).toContain('The parameter "/prod/b" of container "app"');
  });

  test('leaves those alone that exist or were not read', () => {
    expect(said(secretMissing, aSubjectIn({ secrets: { [arn]: true } }, definition))).toEqual([]);
    expect(said(secretMissing, aSubjectIn({}, definition))).toEqual([]);
  });
});

describe('log-group-missing', () => {
  const log = (options: Record<string, string> = {}) =>
    withContainer({
      logConfiguration: {
        logDriver: 'awslogs',
        options: { 'awslogs-group': '/ecs/api', 'awslogs-region': 'eu-west-1', ...options },
      },
    });
  const absent = { logGroups: { 'eu-west-1 /ecs/api': false } };

  test('recognises a group that does not exist', () => {
    expect(said(logGroupMissing, aSubjectIn(absent, log()))).toEqual([
      `error ${CONTAINER}/logConfiguration/options/awslogs-group`,
    ]);
    expect(logGroupMissing.check(aSubjectIn(absent, log()))[0]?.remedy).toBe(
      'aws logs create-log-group --region eu-west-1 --log-group-name /ecs/api',
    );
  });

  test('puts a name that a shell would run into quotation marks', () => {
    const group = "x; rm -rf ~ #'";
    const subject = aSubjectIn(
      { logGroups: { [`eu-west-1 ${group}`]: false } },
      log({ 'awslogs-group': group }),
    );
    expect(logGroupMissing.check(subject)[0]?.remedy).toContain(`--log-group-name 'x; rm -rf ~ #'\\'''`);
  });

  test('leaves a group alone that ECS creates, that exists, or that lies elsewhere', () => {
    expect(said(logGroupMissing, aSubjectIn(absent, log({ 'awslogs-create-group': 'true' })))).toEqual([]);
    expect(said(logGroupMissing, aSubjectIn({ logGroups: { 'eu-west-1 /ecs/api': true } }, log()))).toEqual(
      [],
    );
    expect(said(logGroupMissing, aSubjectIn(absent, log({ 'awslogs-region': 'us-east-1' })))).toEqual([]);
  });
});

describe('image-missing', () => {
  const image = 'public.ecr.aws/nginx/nginx:1.29.3';
  const on = (definition: object, found: { exists: boolean; platforms: string[] }) =>
    aSubjectIn({ images: { [image]: found } }, definition);

  test('recognises an image that does not exist', () => {
    expect(said(imageMissing, on(aWrittenDefinition(), { exists: false, platforms: [] }))).toEqual([
      `error ${CONTAINER}/image`,
    ]);
  });

  test('recognises an image of another platform', () => {
    const arm = aFargateDefinition({ runtimePlatform: { cpuArchitecture: 'ARM64' } });
    const subject = on(arm, { exists: true, platforms: ['linux/amd64', 'windows/amd64'] });
    expect(said(imageMissing, subject)).toEqual([`error ${CONTAINER}/image`]);
    expect(imageMissing.check(subject)[0]?.message).toContain('the task runs on linux/arm64');
  });

  test('leaves the platform alone where nothing decides on it', () => {
    const arm = { exists: true, platforms: ['linux/arm64'] };
    expect(said(imageMissing, on(aWrittenDefinition(), arm))).toEqual([]);
    expect(said(imageMissing, on(aFargateDefinition(), arm))).toEqual([`error ${CONTAINER}/image`]);
    expect(said(imageMissing, on(aFargateDefinition(), { exists: true, platforms: [] }))).toEqual([]);
    const windows = aFargateDefinition({
      runtimePlatform: { operatingSystemFamily: 'WINDOWS_SERVER_2022_CORE' },
    });
    expect(said(imageMissing, on(windows, { exists: true, platforms: ['windows/amd64'] }))).toEqual([]);
  });

  test('leaves an image alone that was not looked up, since it is still to be built', () => {
    const surroundings = someSurroundings({ images: {} });
    expect(
      said(imageMissing, aSubject(aWrittenDefinition(), { surroundings, deployedContainers: ['app'] })),
    ).toEqual([]);
  });
});

describe('repository-missing', () => {
  const repository = '111122223333.dkr.ecr.eu-west-1.amazonaws.com/api';

  test('recognises one that does not exist, with the command that creates it', () => {
    const subject = aSubjectIn({ repositories: { [repository]: false } });
    expect(said(repositoryMissing, subject)).toEqual(['error']);
    expect(repositoryMissing.check(subject)[0]?.remedy).toContain(
      'aws ecr create-repository --region eu-west-1',
    );
  });

  test('is content with one that exists', () => {
    expect(said(repositoryMissing, aSubjectIn({ repositories: { [repository]: true } }))).toEqual([]);
  });
});
