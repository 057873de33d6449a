import { afterAll, afterEach, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { dockerCli } from '../../src/image/docker.ts';
import type { Docker } from '../../src/image/ports.ts';
import { runnerClock } from '../../src/runner/clock.ts';
import type { ContainerDefinition } from '../../src/task-definition/task-definition.ts';
import { judgeTrial } from '../../src/try-image/judge.ts';
import { trialLabel } from '../../src/try-image/run-command.ts';
import type { Trial, TrialHealthCheck } from '../../src/try-image/trial.ts';
import { tryImage } from '../../src/try-image/try-image.ts';
import { aTargetGroup } from '../fixtures/evidence.ts';
import { anImageProject, type ImageProject } from '../support/image-project.ts';
import { recorded } from '../support/recorded-docker.ts';
import { aLog } from '../support/silent-log.ts';

jest.setTimeout(60_000);

const image = 'ecs-rollout-trial-test:latest';
const docker = dockerCli();
let project: ImageProject;
let names: string[] = [];

/** A web server and a shell, without anything else. */
const dockerfile = [
  'FROM scratch',
  'COPY busybox /bin/busybox',
  'COPY busybox /bin/sh',
  'COPY busybox /bin/cat',
  'COPY ok /www/api/health',
  'CMD ["/bin/busybox", "httpd", "-f", "-p", "8000", "-h", "/www"]',
].join('\n');

beforeAll(async () => {
  project = await anImageProject({ Dockerfile: dockerfile, ok: 'ok\n' });
  const { exitCode, lines } = await docker.run(['build', '--tag', image, project.workspace], {
    env: { DOCKER_BUILDKIT: '0' },
  });
  expect({ exitCode, lines: exitCode === 0 ? [] : lines }).toEqual({ exitCode: 0, lines: [] });
});
afterAll(async () => {
  await docker.run(['image', 'rm', '--force', image]);
  await project.remove();
});
/** Whatever came of the trial, nothing of it is left. */
afterEach(async () => {
  const { stdout } = await docker.run([
    'ps',
    '--all',
    '--filter',
    `label=${trialLabel}`,
    '--format',
    '{{.Names}}',
  ]);
  expect(stdout.split('\n').filter((name) => names.includes(name))).toEqual([]);
  names = [];
});

const shell = (script: string) => ({ command: ['/bin/sh', '-c', script] });
const serve = (port = 8000) => `exec /bin/busybox httpd -f -p ${port} -h /www`;

const aHealthCheck = (overrides: Partial<TrialHealthCheck> = {}): TrialHealthCheck => ({
  protocol: 'HTTP',
  port: 8000,
  path: '/api/health',
  matcher: '200',
  timeoutSeconds: 2,
  targetGroup: aTargetGroup(),
  ...overrides,
});

async function tried(
  container: ContainerDefinition,
  trial: Partial<Trial> = {},
  options: { docker?: Docker; cancelled?: AbortSignal } = {},
) {
  const whole: Trial = {
    image,
    container: { name: 'app', portMappings: [{ containerPort: 8000 }], ...container },
    healthCheck: aHealthCheck(),
    timeoutMs: 20_000,
    mostMemoryMiB: 2048,
    ...trial,
  };
  const result = await tryImage(whole, {
    docker,
    fetch,
    clock: runnerClock(),
    log: aLog(),
    temporaryDirectory: project.workspace,
    onContainer: (name) => names.push(name),
    ...options,
  });
  const judgement = judgeTrial(whole, result, {
    taskDefinition: { family: 'api', containerDefinitions: [whole.container] },
    familyArn: 'arn:aws:ecs:eu-central-1:111122223333:task-definition/api',
  });
  return { result, judgement };
}

describe('an image that is tried', () => {
  test('passes when it answers on the health-check path', async () => {
    const { result, judgement } = await tried({});
    expect(result.outcome).toEqual({ kind: 'passed', status: 200 });
    expect(judgement.verdict).toBe('passed');
    expect(judgement.message).toMatch(
      /^Container app answered 200 on port 8000, path \/api\/health after \d+ s\.$/,
    );
  });

  test('fails with the name of the variable that it misses', async () => {
    const { result, judgement } = await tried(shell(`echo "KeyError: 'AWS_SECRET_NAME_PROD'" >&2; exit 1`));
    expect(result.outcome).toMatchObject({ kind: 'exited', exitCode: 1 });
    expect(judgement).toMatchObject({
      verdict: 'failed',
      message: expect.stringContaining('AWS_SECRET_NAME_PROD'),
      remedy: expect.stringContaining('environment-variables'),
      log: ["KeyError: 'AWS_SECRET_NAME_PROD'"],
    });
  });

  test('fails when it lacks the program that a one-off task starts', async () => {
    const programs = [
      { purpose: 'run-before', name: 'cat' },
      { purpose: 'run-after', name: './smoke-test' },
    ] as const;
    const { result, judgement } = await tried({}, { programs });
    expect(result.outcome).toEqual({ kind: 'program-missing', program: programs[1] });
    expect(judgement).toMatchObject({
      verdict: 'failed',
      message: 'Container app has no program `./smoke-test`, which `run-after` starts.',
      remedy: expect.stringContaining('Install it in the image'),
    });
  });

  test.each([
    [
      'an entry point takes the words of the command',
      { entryPoint: ['/bin/busybox', 'httpd'], command: ['-f', '-p', '8000', '-h', '/www'] },
      'migrate',
    ],
    ['it has the program', {}, '/bin/busybox'],
  ])('passes where %s', async (_why, container, name) => {
    const { result } = await tried(container, { programs: [{ purpose: 'run-before', name }] });
    expect(result.outcome).toEqual({ kind: 'passed', status: 200 });
  });

  test('fails when the health-check path answers 404, with path, code and matcher', async () => {
    const { result, judgement } = await tried(
      {},
      {
        healthCheck: aHealthCheck({
          path: '/health',
          targetGroup: aTargetGroup({ healthCheck: { ...aTargetGroup().healthCheck, path: '/health' } }),
        }),
      },
    );
    expect(result.outcome).toEqual({ kind: 'wrong-answer', status: 404 });
    expect(judgement.verdict).toBe('failed');
    expect(judgement.message).toBe(
      'The health check of target group api-dev requests /health, and container app answers 404, but only 200 counts as healthy.',
    );
  });

  test('fails when it listens on another port, and names it', async () => {
    const { judgement } = await tried(shell(serve(9000)), { timeoutMs: 2_000 });
    expect(judgement).toMatchObject({
      verdict: 'failed',
      message: 'Container app listens on port 9000, not on port 8000, where requests go.',
      remedy: expect.stringContaining('"containerPort": 9000'),
    });
  });

  test('fails when only the container itself can reach the port', async () => {
    const { judgement } = await tried(
      shell(
        '/bin/busybox ip link set lo up 2>/dev/null; exec /bin/busybox httpd -f -p 127.0.0.1:8000 -h /www',
      ),
      { timeoutMs: 2_000 },
    );
    expect(judgement.message).toContain('loopback address only');
  });

  test('fails when it needs longer than it is given', async () => {
    const { result, judgement } = await tried(shell(`/bin/busybox sleep 30; ${serve()}`), {
      timeoutMs: 1_500,
    });
    expect(result.outcome).toEqual({ kind: 'not-listening', ports: [] });
    expect(judgement.message).toMatch(/did not listen on port 8000 within \d+ s/);
    expect(judgement.remedy).toContain('healthCheckGracePeriodSeconds');
  });

  test('passes when it needs a while, and not longer', async () => {
    const { judgement } = await tried(shell(`/bin/busybox sleep 2; ${serve()}`));
    expect(judgement.verdict).toBe('passed');
  });

  test('fails when a program is not there', async () => {
    const { judgement } = await tried({ entryPoint: ['/app/start'], command: ['now'] });
    expect(judgement.verdict).toBe('failed');
    expect(judgement.message).toContain('cannot run /app/start');
  });

  test('fails when it uses more memory than it may', async () => {
    const { judgement } = await tried({
      ...shell('x=$(/bin/busybox yes | /bin/busybox head -c 200000000); exit 3'),
      memory: 16,
    });
    expect(judgement.message).toMatch(/memory|137/);
  });

  test('fails when the health check of the definition fails', async () => {
    const { judgement } = await tried(
      { healthCheck: { command: ['CMD-SHELL', 'echo no such page; exit 1'] } },
      { timeoutMs: 1_500 },
    );
    expect(judgement.message).toBe('The health check of container app fails with exit code 1: no such page.');
  });

  test('is not blamed for a secret that a trial does not fetch', async () => {
    const { judgement } = await tried({
      ...shell(`echo "KeyError: 'DATABASE_PASSWORD'"; exit 1`),
      secrets: [{ name: 'DATABASE_PASSWORD', valueFrom: '/api/database' }],
    });
    expect(judgement.verdict).toBe('undecided');
    expect(judgement.message).toContain('DATABASE_PASSWORD');
  });
});

describe('the container of a trial', () => {
  test('gets the variables of the definition and none of the runner, by no argument', async () => {
    const recording = recorded(docker);
    process.env['AWS_SESSION_TOKEN'] = 'token-of-the-runner';
    try {
      const { judgement } = await tried(
        {
          ...shell('/bin/busybox env; exit 1'),
          environment: [
            { name: 'GREETING', value: 'good morning' },
            { name: 'LINES', value: 'one\ntwo' },
            { name: 'ODD', value: ' "x" #$HOME %d ' },
          ],
        },
        {},
        { docker: recording },
      );
      expect(judgement.log).toEqual(expect.arrayContaining(['GREETING=good morning', 'ODD= "x" #$HOME %d ']));
      expect(judgement.log.join('\n')).not.toContain('LINES');
      expect(judgement.verdict).toBe('undecided');
      expect(judgement.log.filter((line) => line.startsWith('AWS_'))).toEqual([
        'AWS_EC2_METADATA_DISABLED=true',
      ]);
      expect(JSON.stringify(recording.calls)).not.toMatch(/good morning|token-of-the-runner/);
    } finally {
      delete process.env['AWS_SESSION_TOKEN'];
    }
  });

  test('runs as the user, in the folder and with the read-only file system of the definition', async () => {
    const { judgement } = await tried({
      ...shell('/bin/busybox id -u; /bin/busybox pwd; /bin/busybox touch /new; exit 1'),
      user: '1234:1234',
      workingDirectory: '/www',
      readonlyRootFilesystem: true,
    });
    // Two streams, of which Docker reads either first.
    expect(judgement.log).toHaveLength(3);
    expect(judgement.log).toEqual(
      expect.arrayContaining(['1234', '/www', expect.stringContaining('Read-only file system')]),
    );
  });

  test('goes away when the job is cancelled', async () => {
    const cancellation = new AbortController();
    setTimeout(() => cancellation.abort(), 1_000);
    const { result } = await tried(shell('/bin/busybox sleep 60'), {}, { cancelled: cancellation.signal });
    expect(result.outcome).toEqual({ kind: 'cancelled' });
  });
});
