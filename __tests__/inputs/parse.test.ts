import { describe, expect, test } from '@jest/globals';
import { inputNames } from '../../src/inputs/definitions.ts';
import type { Inputs } from '../../src/inputs/inputs.ts';
import { inputNotices } from '../../src/inputs/notices.ts';
import { parseInputs } from '../../src/inputs/parse.ts';
import type { RawInputs } from '../../src/inputs/reader.ts';
import { UserError } from '../../src/text/errors.ts';
import { Hidden } from '../../src/text/hidden.ts';
import fc from '../support/properties.ts';

function parse(raw: RawInputs, given: readonly string[] = []): Inputs {
  return parseInputs({ service: 'api', ...raw }, given);
}

/** The edits of variables, with their values to be read. */
function opened(raw: RawInputs) {
  const { environmentVariables, secrets } = parse(raw);
  return [...environmentVariables, ...secrets].map(({ value, ...edit }) =>
    value === undefined ? edit : { ...edit, value: Hidden.open(value) },
  );
}

/** Everything that the error tells. */
function refusal(raw: RawInputs, given: readonly string[] = []): string {
  try {
    parse(raw, given);
  } catch (error) {
    if (error instanceof UserError) return `${error.message} ${error.remedy}`;
    throw error;
  }
  throw new Error('The inputs were taken.');
}

describe('the smallest step', () => {
  test('leaves everything else to be found', () => {
    expect(
      parseInputs({ environment: 'dev', dockerfile: 'Dockerfile-dev', 'task-family': 'api' }, []),
    ).toEqual({
      mode: 'deploy',
      environment: 'dev',
      taskFamily: 'api',
      taskDefinition: { kind: 'running' },
      placeholders: new Map(),
      image: { kind: 'build' },
      containerImages: new Map(),
      build: {
        context: '.',
        dockerfile: 'Dockerfile-dev',
        buildArgs: new Map(),
        buildSecrets: new Map(),
        cacheFrom: [],
        cacheTo: [],
        noCache: false,
      },
      extraTags: [],
      environmentVariables: [],
      secrets: [],
      waitFor: 'completed',
      waitForMinutes: 30,
      stopEarly: true,
      onFailure: 'rollback',
      onCancel: 'keep',
      olderCommit: 'auto',
      tryImage: false,
      requiredEnvironment: [],
      failOn: 'error',
      comment: 'auto',
      githubDeployment: false,
    });
  });
});

describe('words', () => {
  test('are trimmed', () => {
    expect(parse({ cluster: '  dev \n', 'wait-for': ' none ' })).toMatchObject({
      cluster: 'dev',
      waitFor: 'none',
    });
  });

  test.each(['true', 'True', 'TRUE'])('%s is true', (word) => {
    expect(parse({ 'try-image': word }).tryImage).toBe(true);
  });

  test.each(['false', 'False', 'FALSE'])('%s is false', (word) => {
    expect(parse({ 'stop-early': word }).stopEarly).toBe(false);
  });

  test.each(['yes', 'ture', '1', 'on', 'tRUE'])('%s is no truth value', (word) => {
    expect(refusal({ 'stop-early': word })).toContain(
      '`stop-early`: neither true nor false Write true or false.',
    );
  });

  test('that are not known are answered with the allowed ones and the nearest', () => {
    expect(refusal({ 'wait-for': 'complete' })).toContain(
      '`wait-for`: unknown value Write completed, healthy, shifted, paused or none. Did you mean completed?',
    );
  });

  test('continue says itself what is decided', () => {
    expect(refusal({ mode: 'continue' })).toContain('mode continue needs it');
    expect(refusal({ mode: 'continue', decision: 'go' })).toContain('continue or rollback');
    expect(refusal({ decision: 'continue' })).toContain('mode deploy decides no deployment');
  });

  test('redeploy is not a mode, and the way to do it is named', () => {
    expect(refusal({ mode: 'redeploy' })).toContain('image: running with force-new-deployment: true');
  });

  test.each(['build', 'task', 'rollback'])('%s is a mode', (mode) => {
    expect(parse({ mode }).mode).toBe(mode);
  });

  test.each(['SERVICE', 'service', 'Task_Definition'])('%s is a source of tags', (word) => {
    expect(parse({ 'propagate-tags': word }).propagateTags).toBe(word.toUpperCase());
  });

  test('auto and absent are the same', () => {
    expect(parse({ cluster: 'auto', 'container-name': 'auto', platforms: 'auto' })).toEqual(parse({}));
  });

  test('a platform without a system is one of Linux, as Docker takes it', () => {
    const { build } = parse({ platforms: 'arm64, linux/amd64' });
    expect(build.platforms).toEqual(['linux/arm64', 'linux/amd64']);
  });
});

describe('numbers', () => {
  test.each([
    ['10', 10],
    ['0.5', 0.5],
  ])('%s minutes', (text, minutes) => {
    expect(parse({ 'wait-for-minutes': text }).waitForMinutes).toBe(minutes);
  });

  test.each(['0', '-1', '10m', 'ten', 'Infinity', '1e3', '0x10'])('%s is no number of minutes', (text) => {
    expect(refusal({ 'wait-for-minutes': text })).toContain('not a number of minutes');
  });

  test('a desired count may be 0, but no part of a task', () => {
    expect(parse({ 'desired-count': '0' }).desiredCount).toBe(0);
    expect(refusal({ 'desired-count': '1.5' })).toContain('not a number of tasks');
    expect(refusal({ 'keep-revisions': '0' })).toContain('not a number of revisions');
  });

  test('nothing is sent that was not given', () => {
    expect(Object.keys(parse({}))).not.toEqual(
      expect.arrayContaining([
        expect.stringMatching(/desiredCount|forceNewDeployment|propagateTags|ecsTags/),
      ]),
    );
  });
});

describe('lists and lines', () => {
  test.each(['app, worker', 'app\nworker', ' app,\n\n worker '])('container names %j', (text) => {
    expect(parse({ 'container-name': text }).containerNames).toEqual(['app', 'worker']);
  });

  test('cache lines keep their commas', () => {
    expect(parse({ 'cache-to': 'type=gha,mode=max\ntype=inline' }).build.cacheTo).toEqual([
      'type=gha,mode=max',
      'type=inline',
    ]);
  });

  test('values keep what follows the first equals sign', () => {
    const { buildArgs } = parse({ 'build-args': 'URL=https://a/?b=c\nEMPTY=\n# remark\n' }).build;
    expect([...buildArgs].map(([name, value]) => [name, Hidden.open(value)])).toEqual([
      ['URL', 'https://a/?b=c'],
      ['EMPTY', ''],
    ]);
  });

  test('a heredoc holds a value of several lines, blanks and signs included', () => {
    const text = 'KEY<<END\n-----BEGIN\n  a=b # c\n\nEND\nNEXT=1';
    expect(opened({ 'environment-variables': text })).toEqual([
      { name: 'KEY', value: '-----BEGIN\n  a=b # c\n' },
      { name: 'NEXT', value: '1' },
    ]);
  });

  test('a heredoc reaches another container', () => {
    expect(opened({ 'environment-variables': 'nginx:CONF<<E\nx\nE' })).toEqual([
      { container: 'nginx', name: 'CONF', value: 'x' },
    ]);
  });

  test('a heredoc without its end is refused', () => {
    expect(refusal({ 'environment-variables': 'A=1\nKEY<<END\nhunter2' })).toContain(
      'in line 2 is not closed',
    );
  });

  test('a name that stands twice is refused', () => {
    expect(refusal({ 'build-args': 'A=1\nA=2' })).toContain('`build-args`: A is listed twice');
    expect(refusal({ secrets: 'A=/a\nA=/b' })).toContain('`secrets`: A is listed twice');
  });

  test.each<[string, RawInputs]>([
    ['a build secret that is empty', { 'build-secrets': 'npm=' }],
    ['a container without an image', { 'container-images': 'nginx=' }],
    ['a line without an equals sign', { placeholders: 'NAME', 'task-definition': 'a.json' }],
  ])('%s is refused', (_, raw) => {
    expect(refusal(raw)).toMatch(/line 1 is not \S+=\S+/);
  });

  test('tags may be empty and hold signs', () => {
    expect(parse({ 'ecs-tags': 'cost:center=7\nempty=' }).ecsTags).toEqual([
      { key: 'cost:center', value: '7' },
      { key: 'empty', value: '' },
    ]);
  });
});

describe('variables', () => {
  test.each([
    ['A=1', { name: 'A', value: '1' }],
    ['A=', { name: 'A', value: '' }],
    ['A = 1', { name: 'A', value: '1' }],
    ['worker:A=b:c=d', { container: 'worker', name: 'A', value: 'b:c=d' }],
    ['-A', { name: 'A' }],
    ['worker:-A', { container: 'worker', name: 'A' }],
    ['-worker:A', { container: 'worker', name: 'A' }],
    ['spring.datasource.url=x', { name: 'spring.datasource.url', value: 'x' }],
  ])('%s', (line, edit) => {
    expect(opened({ 'environment-variables': line })).toEqual([edit]);
  });

  test.each(['A', 'A: 1', '-A=1', '=1', 'export A=1', 'a b=1', ':A=1', '{"A": "1"}', '- name: A', 'a:b:C=1'])(
    '%s is refused by its line',
    (line) => {
      expect(refusal({ 'environment-variables': `X=1\n${line}` })).toContain('line 2 is not NAME=value');
    },
  );

  test.each([
    'arn:aws:secretsmanager:eu-central-1:111122223333:secret:db-AbCdEf',
    'arn:aws:secretsmanager:eu-central-1:111122223333:secret:db-AbCdEf:password::',
    'arn:aws-cn:ssm:cn-north-1:111122223333:parameter/api/db',
    '/api/dev/db-password',
  ])('a secret may be %s', (value) => {
    expect(opened({ secrets: `A=${value}` })).toEqual([{ name: 'A', value }]);
  });

  test.each([
    'hunter2',
    'db-password',
    'arn:aws:s3:::hunter2',
    '',
    '/',
    'postgres://u:hunter2@db',
    '/a hunter2',
  ])('a secret may not be %s, and is not echoed', (value) => {
    const told = refusal({ secrets: `A=${value}` });
    expect(told).toContain('line 1 (A) is neither an ARN');
    expect(told).toContain('build-secrets');
    expect(told).not.toContain('hunter2');
  });
});

describe('names that are no inputs of ours', () => {
  test.each([
    ['container', 'container-name'],
    ['file', 'dockerfile'],
    ['tags', 'image-tag'],
    ['task-definition-family', 'task-family'],
    ['wait-for-service-stability', 'wait-for'],
    ['cluster-name', 'cluster'],
    ['cluster_name', 'cluster'],
    ['TASK_FAMILY', 'task-family'],
    ['envrionment', 'environment'],
    ['enviroment-variables', 'environment-variables'],
    ['docker_file', 'dockerfile'],
    ['codedeploy-appspec', 'not supported yet'],
  ])('%s is answered with %s', (name, meant) => {
    expect(refusal({}, [name])).toContain(`\`${name.toLowerCase()}\`: no such input`);
    expect(refusal({}, [name])).toContain(meant);
  });

  test.each(['my-own-thing', 'debug', 'registry-username', 'x'])('%s is left alone', (name) => {
    expect(() => parse({}, [name])).not.toThrow();
  });

  test.each(inputNames)('%s is known', (name) => {
    expect(() => parse({}, [name.toUpperCase()])).not.toThrow();
  });
});

describe('contradictions', () => {
  test.each<[string, RawInputs, string]>([
    [
      'a Dockerfile for an image that runs',
      { image: 'running', dockerfile: 'Dockerfile' },
      '`dockerfile`: has no effect',
    ],
    [
      'tags for an existing image',
      { image: 'repo:1', 'extra-tags': 'latest', 'image-tag': 'x' },
      '`image-tag`, `extra-tags`: has no effect',
    ],
    [
      'a container with two images',
      { 'container-name': 'app', 'container-images': 'app=repo:1' },
      'it would get two images',
    ],
    ['a name in both lists', { 'environment-variables': 'A=1', secrets: 'A=/a' }, 'A is set in both'],
    ['placeholders without a file', { placeholders: 'A=1' }, 'task-definition does not name one'],
    [
      'a URL that nobody waits for',
      { 'wait-for': 'none', 'verify-url': 'https://a.example.com' },
      '`verify-url`',
    ],
    [
      'a smoke test of a rollout that nobody waits for',
      { 'wait-for': 'none', 'run-after': 'smoke' },
      '`run-after`: wait-for is "none"',
    ],
    ['a command outside of mode task', { command: 'migrate' }, '`command`: mode deploy runs no command'],
    ...(['build', 'rollback', 'task'] as const).map((mode): [string, RawInputs, string] => [
      `a task before the rollout of mode ${mode}`,
      { mode, 'run-before': 'migrate' },
      `\`run-before\`: mode ${mode} runs no task before a rollout`,
    ]),
    [
      'an image for a task',
      { mode: 'task', image: 'repo:1' },
      '`image`: mode task uses the image in the task definition',
    ],
    [
      'a build for a task',
      { mode: 'task', dockerfile: 'Dockerfile', sbom: 'true' },
      '`dockerfile`, `sbom`: mode task builds no image',
    ],
    [
      'a URL for a task',
      { mode: 'task', 'verify-url': 'https://a.example.com' },
      '`verify-url`: mode task follows no rollout',
    ],
    [
      'an existing image to build',
      { mode: 'build', image: 'repo:1' },
      '`image`: mode build builds the image',
    ],
    [
      'variables for a rollback',
      { mode: 'rollback', 'environment-variables': 'A=1' },
      '`environment-variables`: mode rollback deploys an existing revision unchanged',
    ],
  ])('%s', (_, raw, message) => {
    expect(refusal(raw)).toContain(message);
  });

  test.each<[string, RawInputs]>([
    ['a command for a task', { mode: 'task', command: 'migrate', 'environment-variables': 'A=1' }],
    ['the check of a deployment with a migration', { mode: 'validate', 'run-before': 'migrate' }],
    ['a migration that nobody waits after', { 'run-before': 'migrate', 'wait-for': 'none' }],
    ['attestations of a build', { mode: 'build', provenance: 'mode=max', sbom: 'true' }],
    ['a rollback to a revision', { mode: 'rollback', 'task-definition': 'web:6', 'desired-count': '2' }],
  ])('none in %s', (_, raw) => {
    expect(() => parse(raw)).not.toThrow();
  });

  test('service and task family that are found by each other', () => {
    for (const mode of ['deploy', 'task', 'rollback'])
      expect(() => parseInputs({ mode }, [])).toThrow('`service`, `task-family`: at least one must be set');
    expect(() => parseInputs({ mode: 'validate', 'task-definition': 'taskdef.json' }, [])).not.toThrow();
  });

  test('a name may move from one list to the other', () => {
    expect(() => parse({ 'environment-variables': '-A', secrets: 'A=/a' })).not.toThrow();
    expect(() => parse({ 'environment-variables': 'nginx:A=1', secrets: 'A=/a' })).not.toThrow();
  });

  test('are not told of an input that could not be read', () => {
    const told = refusal({ service: '' });
    expect(told).toContain('`service`: set, but empty');
    expect(told).not.toContain('both are auto');
  });
});

describe('problems', () => {
  test('are told all together', () => {
    const told = refusal({ 'stop-early': 'yep', 'wait-for-minutes': 'x', cluster: '' }, ['container']);
    expect(told).toContain('(4 problems)');
    for (const name of ['stop-early', 'wait-for-minutes', 'cluster', 'container']) {
      expect(told).toContain(`- \`${name}\`: `);
    }
  });

  test('never echo a value', () => {
    fc.assert(
      fc.property(fc.constantFrom(...inputNames), fc.stringMatching(/^[A-Z0-9]{12}$/), (name, value) => {
        for (const text of [
          value,
          `A B=${value}`,
          `A=${value}`,
          `A=x\nA=${value}`,
          `A<<${value}\n${value}`,
        ]) {
          try {
            parse({ [name]: text });
          } catch (error) {
            expect(error).toBeInstanceOf(UserError);
            const { message, remedy } = error as UserError;
            expect(`${message} ${remedy}`).not.toContain(value);
          }
        }
      }),
    );
  });
});

describe('inputNotices', () => {
  test('warn about build arguments that look like secrets, without their values', () => {
    const [notice, ...others] = inputNotices(parse({ 'build-args': 'NPM_TOKEN=hunter2\nVERSION=1' }));
    expect(others).toEqual([]);
    expect(notice).toMatchObject({ severity: 'warning' });
    expect(notice?.message).toContain('NPM_TOKEN');
    expect(JSON.stringify(notice)).toContain('--mount=type=secret,id=npm_token');
    expect(JSON.stringify(notice)).not.toContain('hunter2');
  });

  test.each(['VERSION=1', 'NEXT_PUBLIC_API_KEY=x', 'SECRET_NAME=x', 'TOKEN_TTL=x'])(
    'are silent about %s',
    (line) => {
      expect(inputNotices(parse({ 'build-args': line }))).toEqual([]);
    },
  );
});
