import { mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, jest, test } from '@jest/globals';
import { aContainer, aTaskDefinition } from '../fixtures/task-definitions/a-task-definition.ts';
import { annotationsIn, type CheckOptions, runCheck, written } from '../support/pull-request-check.ts';

// Each run is a process of its own, on a machine that may be busy.
jest.setTimeout(60_000);

/** The check of one definition without any credentials. */
function check(taskDefinition: unknown, options: Omit<CheckOptions, 'files'> & Partial<CheckOptions> = {}) {
  return runCheck({
    ...options,
    files: { 'task-definition.json': written(taskDefinition), ...options.files },
  });
}

const withImage = (image: string) => aTaskDefinition({ containerDefinitions: [aContainer({ image })] });

describe('a definition that can be deployed', () => {
  test('passes, and the summary, the log and the outputs say so', async () => {
    const run = await check(aTaskDefinition());
    expect(run).toMatchObject({ exitCode: 0, verdict: 'valid' });
    expect(run.summary).toMatch(/^## ✅ Valid: task-definition\.json has no errors and no warnings\./);
    expect(run.log).toContain('without AWS credentials');
    expect(annotationsIn(run)).toEqual([]);
    expect(run.outputs).toMatchObject({ cause: '', 'task-definition-arn': '', 'deployment-id': '' });
    expect(run.report).toMatchObject({ mode: 'validate', verdict: 'valid', findings: [] });
  });

  test.each([
    ['a describe dump', { taskDefinition: aTaskDefinition(), tags: [] }],
    ['a describe dump without its wrapper', { ...aTaskDefinition(), revision: 28, status: 'ACTIVE' }],
  ])('passes as %s', async (_, definition) => {
    expect(await check(definition)).toMatchObject({ exitCode: 0, verdict: 'valid' });
  });

  test('passes as YAML', async () => {
    const run = await runCheck({
      files: {
        '.aws/dev.yml':
          'family: api-dev\ncontainerDefinitions:\n  - name: app\n    image: api:1.2\n    memory: 256\n',
      },
      inputs: { 'task-definition': '.aws/dev.yml' },
    });
    expect(run).toMatchObject({ exitCode: 0, verdict: 'valid' });
  });
});

describe('a definition that ECS would refuse', () => {
  const broken = aTaskDefinition({
    cpu: '300',
    containerDefinitions: [
      aContainer({ essential: 'yes' } as never),
      aContainer({ name: 'side', image: 'side' }),
    ],
  });

  test('fails, with each finding on its line, errors first', async () => {
    const run = await check(broken);
    const lines = written(broken).split('\n');
    const lineOf = (text: string) => String(lines.findIndex((line) => line.includes(text)) + 1);
    expect(run).toMatchObject({ exitCode: 1, verdict: 'invalid' });
    const annotations = annotationsIn(run).filter(({ level }) => level !== 'notice');
    expect(annotations).toEqual(
      expect.arrayContaining([
        expect.objectContaining({
          level: 'error',
          properties: expect.objectContaining({ file: 'task-definition.json', line: lineOf('"cpu"') }),
        }),
        expect.objectContaining({
          level: 'error',
          properties: expect.objectContaining({ title: 'wrong-type', line: lineOf('"yes"') }),
        }),
        expect.objectContaining({
          level: 'warning',
          properties: expect.objectContaining({ title: 'image-tag', line: lineOf('"image": "side"') }),
        }),
      ]),
    );
    expect(annotations.map(({ level }) => level)).toEqual(annotations.map(({ level }) => level).sort());
    expect(run.summary).toMatch(/^## ❌ Not valid: task-definition\.json has \d errors? and \d warnings?/);
  });

  test('thirty errors of one cause are one annotation with the lines, and the summary has them all', async () => {
    const environment = Array.from({ length: 30 }, (_, i) => ({ name: `NAME_${i}`, value: i }));
    const run = await check(
      aTaskDefinition({ containerDefinitions: [aContainer({ environment } as never)] }),
    );
    const errors = annotationsIn(run).filter(({ level }) => level === 'error');
    expect(errors).toHaveLength(1);
    expect(errors[0]?.message).toMatch(/NAME_0|environment\[0\]/);
    expect(errors[0]?.message.match(/Line \d+:/g)?.length).toBeGreaterThan(9);
    expect(run.summary.match(/\| \[?Error/g)).toHaveLength(30);
  });
});

describe('fail-on', () => {
  const warned = aTaskDefinition({
    containerDefinitions: [
      aContainer(),
      aContainer({ name: 'side', image: 'side:latest', essential: false }),
    ],
  });

  test('passes over warnings by default', async () => {
    const run = await check(warned);
    expect(run).toMatchObject({ exitCode: 0, verdict: 'valid' });
    expect(annotationsIn(run).map(({ level }) => level)).toContain('warning');
  });

  test('fails at the first warning when it is set to `warning`', async () => {
    const run = await check(warned, { inputs: { 'fail-on': 'warning' } });
    expect(run).toMatchObject({ exitCode: 1, verdict: 'invalid' });
  });
});

describe('a file that does not parse', () => {
  test.each([
    ['a missing comma', '{\n  "family": "api"\n  "cpu": "256"\n}\n', '3', '3'],
    ['a trailing comma', '{\n  "family": "api",\n}\n', '2', '18'],
    [
      'merge markers',
      '{\n<<<<<<< HEAD\n  "family": "api"\n=======\n  "family": "web"\n>>>>>>> web\n}\n',
      '2',
      '1',
    ],
    ['nothing in it', '', '1', undefined],
    ['the rest of a heredoc', '{\n  "family": "api"\n}\nEOF < /dev/null\n', '4', '1'],
  ])('is one error with its line and column: %s', async (_, text, line, column) => {
    const run = await runCheck({ files: { 'task-definition.json': text } });
    expect(run).toMatchObject({ exitCode: 1, verdict: 'invalid' });
    const [error, ...others] = annotationsIn(run).filter(({ level }) => level === 'error');
    expect(others).toEqual([]);
    expect(error?.properties).toMatchObject({
      file: 'task-definition.json',
      line,
      ...(column !== undefined && { col: column }),
    });
    expect(run.summary).toContain('Not valid');
  });
});

describe('a path at which nothing lies', () => {
  const files = { '.aws/task-definition.json': written(aTaskDefinition()) };
  const errorOf = async (path: string) => {
    const run = await runCheck({ files, inputs: { 'task-definition': path } });
    expect(run).toMatchObject({ exitCode: 1, verdict: 'invalid' });
    return annotationsIn(run).find(({ level }) => level === 'error')?.message;
  };

  test('is answered with the near files', async () => {
    expect(await errorOf('aws/task-definition.json')).toContain('.aws/task-definition.json');
  });

  test.each([
    ['the name of a family', 'api-task'],
    ['the ARN of something else', 'arn:aws:iam::111122223333:role/ecsTaskExecutionRole'],
    ['a URL', 'https://gist.github.com/octocat/task-definition.json'],
    ["the starter workflow's words", 'MY_ECS_TASK_DEFINITION'],
    ['a variable of a shell', '$ECS_TASK_DEFINITION'],
  ])('is answered with what to write instead of %s', async (_, path) => {
    const message = await errorOf(path);
    expect(message).toContain('There is no file');
    expect(message).not.toContain('nothing exists at this path');
  });

  test('is refused where it leads out of the workspace', async () => {
    expect(await errorOf('../task-definition.json')).toContain('leads out of the workspace');
  });

  test('is refused where a link leads out of the workspace, and what lies there is not read', async () => {
    const outside = await mkdtemp(join(tmpdir(), 'ecs-rollout-outside-'));
    try {
      await writeFile(join(outside, 'pwn.js'), 'throw new Error("not to be seen");');
      const run = await runCheck({
        files: {},
        prepare: (workspace) => symlink(join(outside, 'pwn.js'), join(workspace, 'task-definition.json')),
      });
      expect(run).toMatchObject({ exitCode: 1, verdict: 'invalid' });
      expect(run.log).toContain('symbolic link');
      expect(run.log + run.summary).not.toContain('not to be seen');
    } finally {
      await rm(outside, { recursive: true });
    }
  });

  test('an empty path is an error of its own', async () => {
    const run = await runCheck({ files, inputs: { 'task-definition': '' } });
    expect(run.exitCode).toBe(1);
    expect(annotationsIn(run)[0]?.message).toContain('`task-definition`');
  });
});

describe('what the workflow says beside the file', () => {
  test('required names come from the input and from `.env.example`; only those that nobody gives are told', async () => {
    const run = await check(aTaskDefinition(), {
      files: {
        '.env.example': '# what the service reads\nLOG_LEVEL=info\nexport SENTRY_DSN=\nDB_PASSWORD=\n',
      },
      inputs: { 'required-environment': '.env.example\nAWS_SECRET_NAME_PROD' },
    });
    expect(run.verdict).toBe('invalid');
    const told = annotationsIn(run).filter(
      ({ properties }) => properties['title'] === 'required-environment',
    );
    expect(told.map(({ message }) => message).join('\n')).toMatch(/AWS_SECRET_NAME_PROD/);
    expect(told.map(({ message }) => message).join('\n')).toMatch(/SENTRY_DSN/);
    expect(told.map(({ message }) => message).join('\n')).not.toMatch(/LOG_LEVEL|DB_PASSWORD/);
  });

  test('variables and secrets of the step count as given', async () => {
    const run = await check(aTaskDefinition(), {
      inputs: {
        'required-environment': 'SENTRY_DSN, AWS_SECRET_NAME_PROD',
        'environment-variables': 'AWS_SECRET_NAME_PROD=onestep/prod',
        secrets: 'SENTRY_DSN=/api/dev/sentry',
      },
    });
    expect(run).toMatchObject({ exitCode: 0, verdict: 'valid' });
  });

  test('a variable that the step removes counts as missing', async () => {
    const run = await check(aTaskDefinition(), {
      inputs: { 'required-environment': 'LOG_LEVEL', 'environment-variables': '-LOG_LEVEL' },
    });
    expect(run.verdict).toBe('invalid');
  });

  test('placeholders that the step fills are none; one that is left over is an error on its line', async () => {
    const definition = aTaskDefinition({
      family: 'api-<STAGE>',
      executionRoleArn: 'arn:aws:iam::{{ACCOUNT}}:role/ecsTaskExecutionRole',
    });
    const inputs = { placeholders: 'STAGE=dev\nACCOUNT=111122223333' };
    expect(await check(definition, { inputs })).toMatchObject({ verdict: 'valid' });
    const run = await check(definition, { inputs: { placeholders: 'STAGE=dev' } });
    expect(run.verdict).toBe('invalid');
    expect(annotationsIn(run)).toEqual([
      expect.objectContaining({
        level: 'error',
        properties: expect.objectContaining({ title: 'placeholder-left-over', line: '9' }),
      }),
    ]);
  });

  test('placeholders that only the deployment knows are not held against the file', async () => {
    const definition = aTaskDefinition({
      executionRoleArn: 'arn:aws:iam::{{AWS_ACCOUNT_ID}}:role/ecsTaskExecutionRole',
      containerDefinitions: [aContainer({ image: '<IMAGE>' })],
    });
    expect(await check(definition)).toMatchObject({ exitCode: 0, verdict: 'valid' });
  });

  test('a container that is not in the file is an error beside the others, with the names that are', async () => {
    const run = await check({ ...aTaskDefinition(), cpu: '300' }, { inputs: { 'container-name': 'App' } });
    expect(run.verdict).toBe('invalid');
    const messages = annotationsIn(run).map(({ message }) => message);
    expect(messages).toEqual(
      expect.arrayContaining([expect.stringMatching(/App[\s\S]*app/), expect.stringMatching(/Fargate/)]),
    );
  });

  test('a family that is not the one of the step is an error', async () => {
    const run = await check(aTaskDefinition(), { inputs: { 'task-family': 'api-prod' } });
    expect(run.verdict).toBe('invalid');
    expect(run.log).toMatch(/api-dev[\s\S]*api-prod/);
  });
});

describe('the Dockerfile beside it', () => {
  const checked = aTaskDefinition({
    containerDefinitions: [
      aContainer({
        healthCheck: { command: ['CMD-SHELL', 'curl -f http://localhost:8000/ || exit 1'] },
      } as never),
    ],
  });

  test('a health check that its image cannot run is told', async () => {
    const Dockerfile = 'FROM node:24-alpine\nEXPOSE 8000\nCMD ["node", "server.js"]\n';
    const run = await check(checked, { files: { Dockerfile } });
    expect(annotationsIn(run).map(({ properties }) => properties['title'])).toContain('health-check-tool');
  });

  test('one that installs the tool is not', async () => {
    const Dockerfile =
      'FROM node:24-alpine\nRUN apk add --no-cache curl\nEXPOSE 8000\nCMD ["node", "server.js"]\n';
    expect(annotationsIn(await check(checked, { files: { Dockerfile } }))).toEqual([]);
  });

  test('a port that it does not expose is told', async () => {
    const Dockerfile = 'FROM node:24\nEXPOSE 3000\nCMD ["node", "server.js"]\n';
    const run = await check(aTaskDefinition(), { files: { Dockerfile } });
    expect(annotationsIn(run).map(({ properties }) => properties['title'])).toContain('exposed-port');
  });

  test('it is read where the step says it is, and one that is not there is an error', async () => {
    const inputs = { dockerfile: 'docker/Dockerfile-dev' };
    const there = { 'docker/Dockerfile-dev': 'FROM node:24\nEXPOSE 3000\n' };
    const run = await check(aTaskDefinition(), { files: there, inputs });
    expect(annotationsIn(run).map(({ properties }) => properties['title'])).toContain('exposed-port');
    const missing = await check(aTaskDefinition(), { files: { 'docker/Dockerfile-prod': '' }, inputs });
    expect(missing.verdict).toBe('invalid');
    expect(missing.log).toContain('docker/Dockerfile-prod');
  });
});

test('without credentials a revision cannot be checked, and the error says what to set', async () => {
  const run = await runCheck({ files: {}, inputs: { 'task-definition': 'running' } });
  expect(run).toMatchObject({ exitCode: 1, verdict: 'invalid' });
  expect(annotationsIn(run)[0]?.message).toContain('Set `task-definition` to the path');
});

test('an image without a tag is nothing to warn of where the step sets the image', async () => {
  expect(annotationsIn(await check(withImage('api')))).toEqual([]);
});

describe('a one-off task that the deployment would refuse', () => {
  test('is an error: the container that runs its command is not there', async () => {
    const inputs = { 'run-before': 'python manage.py migrate', 'run-before-container': 'wroker' };
    const run = await check(aTaskDefinition(), { inputs });
    expect(run).toMatchObject({ exitCode: 1, verdict: 'invalid' });
    expect(JSON.stringify(run.report)).toContain(
      'The task definition has no container \\"wroker\\": it has app',
    );
  });

  test('is none while nobody knows which container gets the image', async () => {
    const two = aTaskDefinition({ containerDefinitions: [aContainer(), aContainer({ name: 'worker' })] });
    const run = await check(two, { inputs: { 'run-after': 'python smoke_test.py' } });
    expect(run).toMatchObject({ exitCode: 0, verdict: 'valid' });
  });
});
