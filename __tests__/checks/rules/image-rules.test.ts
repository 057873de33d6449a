import { describe, expect, test } from '@jest/globals';
import { imageReference } from '../../../src/checks/rules/image-reference.ts';
import { imageTag } from '../../../src/checks/rules/image-tag.ts';
import { placeholderLeftOver } from '../../../src/checks/rules/placeholder-left-over.ts';
import {
  aSubject,
  aSubjectWithContainer,
  aWrittenContainer,
  aWrittenDefinition,
  said,
} from '../../fixtures/subjects.ts';

const IMAGE = '/containerDefinitions/0/image';
const REGISTRY = '111122223333.dkr.ecr.eu-west-1.amazonaws.com';

describe('image-reference', () => {
  test.each([
    ['no image', undefined],
    ['an empty one', ''],
    ['capitals in the path', `${REGISTRY}/Api:1`],
    ['a scheme', 'https://nginx'],
    ['white space', 'nginx: 1'],
    ['half a digest', 'nginx@sha256:abc'],
    ['two tags', 'nginx:1:2'],
    ['a word to replace', 'PLACEHOLDER'],
  ])('recognises %s', (_case, image) => {
    expect(said(imageReference, aSubjectWithContainer({ image }))).toEqual([`error ${IMAGE}`]);
  });

  test.each([
    'nginx',
    'library/nginx:1.29',
    `${REGISTRY}/team/api:v1.2.3`,
    `localhost:5000/api@sha256:${'a'.repeat(64)}`,
    `\${IMAGE}`,
    '<IMAGE1_NAME>',
  ])('leaves %s alone', (image) => {
    expect(said(imageReference, aSubjectWithContainer({ image }))).toEqual([]);
  });

  test('leaves the container alone that gets the deployed image', () => {
    expect(
      said(imageReference, aSubjectWithContainer({ image: 'PLACEHOLDER' }, { deployedContainers: ['app'] })),
    ).toEqual([]);
  });
});

describe('image-tag', () => {
  test.each(['nginx', 'nginx:latest', `${REGISTRY}/api`, 'localhost:5000/api'])('recognises %s', (image) => {
    expect(said(imageTag, aSubjectWithContainer({ image }))).toEqual([`warning ${IMAGE}`]);
  });

  test.each([
    'nginx:1.29',
    'nginx:stable',
    `nginx@sha256:${'0'.repeat(64)}`,
    `nginx:latest@sha256:${'0'.repeat(64)}`,
    `\${IMAGE}:latest`,
    '',
  ])('leaves %j alone', (image) => {
    expect(said(imageTag, aSubjectWithContainer({ image }))).toEqual([]);
  });

  test('leaves the container alone that gets the deployed image', () => {
    expect(
      said(imageTag, aSubjectWithContainer({ image: 'api:latest' }, { deployedContainers: ['app'] })),
    ).toEqual([]);
  });
});

describe('placeholder-left-over', () => {
  test.each([
    [
      'in a role',
      { taskRoleArn: `arn:aws:iam::111122223333:role/api-\${STAGE}` },
      'error /taskRoleArn',
      'STAGE=…',
    ],
    ['in braces', { family: '{{ FAMILY }}' }, 'error /family', 'FAMILY=…'],
    ['in angle brackets', { memory: '<MEMORY>' }, 'error /memory', 'MEMORY=…'],
    ['in lower case', { family: `api-\${stage}` }, 'error /family', 'stage=…'],
  ])('recognises one %s', (_case, members, summary, remedy) => {
    const subject = aSubject(aWrittenDefinition(members));
    expect(said(placeholderLeftOver, subject)).toEqual([summary]);
    expect(placeholderLeftOver.check(subject)[0]?.remedy).toContain(remedy);
  });

  test('tells places together that lack the same value', () => {
    const environment = ['A', 'B', 'C'].map((name) => ({ name, value: `\${STAGE}` }));
    const subject = aSubjectWithContainer({
      environment: [...environment, { name: 'D', value: `\${OTHER}` }],
    });
    expect(said(placeholderLeftOver, subject)).toEqual([
      'error /containerDefinitions/0/environment/0/value',
      'error /containerDefinitions/0/environment/3/value',
    ]);
    expect(placeholderLeftOver.check(subject)[0]?.message).toContain('; so does line 6.');
  });

  test('counts the lines that lack the same value', () => {
    const subject = aSubject(
      aWrittenDefinition({
        family: `\${STAGE}`,
        tags: [{ key: 'stage', value: `\${STAGE}` }],
        volumes: [{ name: 'data', host: { sourcePath: `/data/\${STAGE}` } }],
      }),
    );
    const messages = placeholderLeftOver.check(subject).map(({ message }) => message);
    expect(messages).toEqual([expect.stringContaining('; so do lines 4 and 5.')]);
  });

  test('leaves what Fluent Bit fills in by itself to it, and nothing beside it', () => {
    const options = { Name: 'cloudwatch', log_stream_prefix: `\${ECS_TASK_ID}` };
    const logging = (logDriver: string) => ({ logConfiguration: { logDriver, options } });
    expect(said(placeholderLeftOver, aSubjectWithContainer(logging('awsfirelens')))).toEqual([]);
    expect(said(placeholderLeftOver, aSubjectWithContainer(logging('awslogs')))).toEqual([
      'error /containerDefinitions/0/logConfiguration/options/log_stream_prefix',
    ]);
    expect(
      said(placeholderLeftOver, aSubjectWithContainer({ ...logging('awsfirelens'), user: `\${USER_ID}` })),
    ).toEqual(['error /containerDefinitions/0/user']);
  });

  test('recognises one in the image of a container that is not deployed', () => {
    const containers = [
      aWrittenContainer({ image: '<NAME>' }),
      aWrittenContainer({ name: 'db', image: `\${DB_IMAGE}` }),
    ];
    const subject = aSubject(aWrittenDefinition({ containerDefinitions: containers }), {
      deployedContainers: ['app'],
    });
    expect(said(placeholderLeftOver, subject)).toEqual(['error /containerDefinitions/1/image']);
  });

  test.each([
    ['what the action fills in', { executionRoleArn: `arn:aws:iam::\${AWS_ACCOUNT_ID}:role/x` }],
    ['text in angle brackets', { tags: [{ key: 'owner', value: 'A <a@example.org>' }] }],
    ['a template of Docker', { tags: [{ key: 'format', value: '{{.Name}}' }] }],
  ])('leaves %s alone', (_case, members) => {
    expect(said(placeholderLeftOver, aSubject(aWrittenDefinition(members)))).toEqual([]);
  });

  test('leaves to Fluent Bit what FireLens hands to it, and nothing else', () => {
    const options = { log_group_name: `/ecs/\${ECS_CLUSTER}` };
    const withDriver = (logDriver: string) =>
      aSubjectWithContainer({ logConfiguration: { logDriver, options } });
    expect(said(placeholderLeftOver, withDriver('awsfirelens'))).toEqual([]);
    expect(said(placeholderLeftOver, withDriver('fluentd'))).toHaveLength(1);
  });

  test('leaves to the shell what is the shell’s', () => {
    const members = {
      command: ['sh', '-c', `echo \${HOME}`],
      entryPoint: [`\${SHELL}`],
      healthCheck: { command: ['CMD-SHELL', `curl -f localhost:\${PORT}`] },
    };
    expect(said(placeholderLeftOver, aSubjectWithContainer(members))).toEqual([]);
  });
});
