import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, jest, test } from '@jest/globals';
import { stringify } from 'yaml';
import { CLUSTER, FAMILY, SERVICE } from '../../simulator/scenarios/account.ts';
import { dockerCli } from '../../src/image/docker.ts';
import { dockerPrograms } from '../support/docker-programs.ts';
import { digestIn, imageLabel, type RealParts, realParts } from './real-parts.ts';

jest.setTimeout(180_000);

const base = `FROM scratch\nLABEL ${imageLabel}=1\nCOPY busybox /bin/busybox\n`;

/** Two environments, two different images from one commit. */
const dockerfiles = {
  'Dockerfile-dev': `${base}ENV DEBUG=1\n`,
  'Dockerfile-prod': `${base}ENV DEBUG=0\n`,
  '.dockerignore': 'Dockerfile*\ntask-definition*\n',
};
const dev = { environment: 'dev', dockerfile: 'Dockerfile-dev', 'task-family': FAMILY };
const writes = ['RegisterTaskDefinition', 'UpdateService'];

let parts: RealParts;
afterEach(() => parts.close());

/** What the account says after a deployment. */
function account({ simulator: { simulation } }: RealParts) {
  const answer = simulation.ecs('DescribeServices', { cluster: CLUSTER, services: [SERVICE] });
  const [service] = answer['services'] as [
    { taskDefinition: string; deployments: { status: string; rolloutState: string }[] },
  ];
  const { taskDefinition } = simulation.ecs('DescribeTaskDefinition', {
    taskDefinition: service.taskDefinition,
  });
  const { containerDefinitions } = taskDefinition as { containerDefinitions: { image: string }[] };
  return {
    revision: service.taskDefinition,
    image: containerDefinitions[0]?.image,
    deployments: service.deployments,
  };
}

const writesOf = ({ simulator }: RealParts) =>
  simulator.calls.map(({ operation }) => operation).filter((operation) => writes.includes(operation));

describe.each(dockerPrograms)(
  'the three-line step, with %s and a registry that asks for a password',
  (program) => {
    test('builds, pushes under the SHA, registers that image and sees it serve; then it leaves nothing behind', async () => {
      parts = await realParts(dockerfiles, program);
      const before = await parts.traces();
      const run = await parts.deploy(dev);
      const { outputs, log, summary } = run;
      expect({ exitCode: run.exitCode, verdict: outputs['verdict'], end: log.slice(-1500) }).toMatchObject({
        exitCode: 0,
        verdict: 'succeeded',
      });
      const { repository, project, registry } = parts;
      const reference = `${repository}:${project.commit}`;
      expect(outputs).toMatchObject({
        image: reference,
        'image-tag': project.commit,
        'image-repository': repository,
      });
      expect(outputs['image-digest']).toMatch(/^sha256:[0-9a-f]{64}$/);
      expect(await digestIn(parts, project.commit)).toBe(outputs['image-digest']);
      expect(account(parts)).toMatchObject({
        revision: outputs['task-definition-arn'],
        image: reference,
        deployments: [{ status: 'PRIMARY', rolloutState: 'COMPLETED' }],
      });
      expect(writesOf(parts)).toEqual(writes);
      expect(summary).toContain(project.commit.slice(0, 7));
      expect(summary).toContain(SERVICE);

      expect(await parts.traces()).toEqual(before);
      const calls = parts.dockerCalls().join('\n');
      expect(calls).toContain(`login --username ${registry.username} --password-stdin ${registry.host}`);
      const shown = log.replace(/^::add-mask::.*$/gm, '');
      const encoded = Buffer.from(`${registry.username}:${registry.password}`).toString('base64');
      for (const secret of [registry.password, encoded]) {
        for (const text of [shown, summary, calls, JSON.stringify(run.report)])
          expect(text).not.toContain(secret);
      }
    });
  },
);

describe('one repository', () => {
  test('holds two images of one commit for two environments, and a re-run builds nothing', async () => {
    parts = await realParts(dockerfiles);
    const { project } = parts;
    const first = await parts.deploy(dev);
    const second = await parts.deploy({ ...dev, environment: 'prod', dockerfile: 'Dockerfile-prod' });
    expect([first.outputs['image-tag'], second.outputs['image-tag']]).toEqual([
      project.commit,
      `${project.commit}-prod`,
    ]);
    const digests = [await digestIn(parts, project.commit), await digestIn(parts, `${project.commit}-prod`)];
    expect(digests).toEqual([first.outputs['image-digest'], second.outputs['image-digest']]);
    expect(digests[0]).not.toBe(digests[1]);
    expect(account(parts).image).toBe(second.outputs['image']);

    const builds = () => parts.dockerCalls().filter((call) => /^(?:buildx )?build /.test(call)).length;
    expect(builds()).toBe(2);
    const again = await parts.deploy({ ...dev, environment: 'prod', dockerfile: 'Dockerfile-prod' });
    expect(again.outputs).toMatchObject({ verdict: 'unchanged', image: second.outputs['image'] });
    const back = await parts.deploy(dev);
    expect(back.outputs).toMatchObject({ verdict: 'succeeded', image: first.outputs['image'] });
    expect(builds()).toBe(2);
    expect(digests).toEqual([
      await digestIn(parts, project.commit),
      await digestIn(parts, `${project.commit}-prod`),
    ]);
  });
});

describe('a task definition from a file', () => {
  test.each([
    [
      'plain JSON',
      'task-definition.json',
      ({ taskDefinition }: Dump) => JSON.stringify(withoutIdentity(taskDefinition), null, 2),
    ],
    [
      'what describe-task-definition prints',
      'task-definition.json',
      (dump: Dump) => JSON.stringify(dump, null, 4),
    ],
    [
      'YAML',
      'task-definition.yaml',
      ({ taskDefinition }: Dump) => stringify(withoutIdentity(taskDefinition)),
    ],
  ])('is deployed: %s', async (_, file, write) => {
    parts = await realParts(dockerfiles);
    const { project, simulator, repository } = parts;
    const dump = simulator.simulation.ecs('DescribeTaskDefinition', {
      taskDefinition: FAMILY,
      include: ['TAGS'],
    }) as Dump;
    writeFileSync(join(project.workspace, file), write(changed(dump)));
    const run = await parts.deploy({ ...dev, 'task-definition': file });
    expect({ verdict: run.outputs['verdict'], end: run.log.slice(-1500) }).toMatchObject({
      verdict: 'succeeded',
    });
    expect(account(parts).image).toBe(`${repository}:${project.commit}`);
    expect(await digestIn(parts, project.commit)).toBe(run.outputs['image-digest']);
    const registered = simulator.simulation.ecs('DescribeTaskDefinition', { taskDefinition: FAMILY })[
      'taskDefinition'
    ];
    expect(registered).toMatchObject({ memory: '1024', family: FAMILY });
  });
});

interface Dump {
  readonly [member: string]: unknown;
  readonly taskDefinition: Readonly<Record<string, unknown>>;
}

const changed = (dump: Dump): Dump => ({
  ...dump,
  taskDefinition: { ...dump.taskDefinition, memory: '1024' },
});

function withoutIdentity(document: Readonly<Record<string, unknown>>) {
  const {
    taskDefinitionArn: _arn,
    revision: _revision,
    status: _status,
    registeredAt: _at,
    registeredBy: _by,
    compatibilities: _all,
    requiresAttributes: _needs,
    ...own
  } = document;
  return own;
}

describe('what ends before any write in AWS', () => {
  test('a build that fails', async () => {
    parts = await realParts({
      ...dockerfiles,
      'Dockerfile-dev': `${dockerfiles['Dockerfile-dev']}RUN ["/bin/busybox", "false"]\n`,
    });
    const before = await parts.traces();
    const run = await parts.deploy(dev);
    expect(run.exitCode).toBe(1);
    expect(run.outputs).toMatchObject({ verdict: 'failed', 'deployment-id': '' });
    expect(run.summary).toContain('Dockerfile-dev');
    expect(writesOf(parts)).toEqual([]);
    expect(await parts.traces()).toEqual(before);
  });

  test('a Dockerfile that is not there: the near ones are named', async () => {
    parts = await realParts(dockerfiles);
    const run = await parts.deploy({ ...dev, dockerfile: 'Dockerfile-test' });
    expect(run.exitCode).toBe(1);
    expect(run.log).toContain('Dockerfile-dev');
    expect(writesOf(parts)).toEqual([]);
    expect(await digestIn(parts, parts.project.commit)).toBeUndefined();
  });

  test('an image that does not pass its trial: it is not even pushed', async () => {
    parts = await realParts({
      ...dockerfiles,
      'Dockerfile-dev': `${base}COPY busybox /bin/sh\nCMD ["/bin/sh", "-c", "echo \\"KeyError: 'STRIPE_PLAN_NAME'\\"; exit 1"]\n`,
    });
    const before = await parts.traces();
    const run = await parts.deploy({ ...dev, 'try-image': 'true' });
    expect(run.exitCode).toBe(1);
    expect(run.outputs).toMatchObject({ verdict: 'failed', 'deployment-id': '' });
    expect(run.log).toContain('STRIPE_PLAN_NAME');
    expect(run.summary).toContain('STRIPE_PLAN_NAME');
    expect(writesOf(parts)).toEqual([]);
    expect(await digestIn(parts, parts.project.commit)).toBeUndefined();
    expect(await parts.traces()).toEqual(before);
  });
});

test('an image that passes its trial is deployed', async () => {
  parts = await realParts({
    ...dockerfiles,
    ok: 'ok\n',
    'Dockerfile-dev': `${base}COPY ok /www/api/health\nCMD ["/bin/busybox", "httpd", "-f", "-p", "8000", "-h", "/www"]\n`,
  });
  const before = await parts.traces();
  const run = await parts.deploy({ ...dev, 'try-image': 'true' });
  expect({ verdict: run.outputs['verdict'], end: run.log.slice(-1500) }).toMatchObject({
    verdict: 'succeeded',
  });
  expect(run.log).toContain('answered 200 on port 8000, path /api/health');
  expect(await parts.traces()).toEqual(before);
});

test('an existing image is fetched, tried and taken away again: this one would not start', async () => {
  parts = await realParts(dockerfiles);
  const image = `${parts.repository}:1f0c9a7`;
  const run = await parts.deploy({ 'task-family': FAMILY, image, 'try-image': 'true' });
  expect(run.outputs).toMatchObject({ verdict: 'failed' });
  expect(run.log).toMatch(/Container app could not be started: .*[Nn]o command specified/);
  expect(writesOf(parts)).toEqual([]);
  expect((await dockerCli().run(['image', 'inspect', image])).exitCode).toBe(1);
});

test('a job that is cancelled during the trial pushes nothing, and leaves neither container nor login', async () => {
  parts = await realParts({
    ...dockerfiles,
    'Dockerfile-dev': `${base}CMD ["/bin/busybox", "sleep", "600"]\n`,
  });
  const before = await parts.traces();
  let isCancelled = false;
  const run = await parts.deploy(
    { ...dev, 'try-image': 'true' },
    {
      onOutput: (log, child) => {
        if (isCancelled || !log.includes('Trying the image')) return;
        isCancelled = true;
        setTimeout(() => child.kill('SIGINT'), 1_000);
      },
    },
  );
  expect(run.outputs).toMatchObject({ verdict: 'cancelled' });
  expect(run.exitCode).toBe(1);
  expect(await digestIn(parts, parts.project.commit)).toBeUndefined();
  expect(writesOf(parts)).toEqual([]);
  // A cancelled step has seconds: what it cannot do in them the post phase does.
  expect((await parts.deploy(dev, { state: run.state })).exitCode).toBe(0);
  expect(await parts.traces()).toEqual(before);
});

test('code of somebody else is neither built nor tried beside the rights of the base branch', async () => {
  parts = await realParts(dockerfiles);
  const env = { GITHUB_EVENT_NAME: 'pull_request_target', GITHUB_SHA: '0'.repeat(40) };
  const run = await parts.deploy({ ...dev, 'try-image': 'true' }, { env });
  expect(run.outputs).toMatchObject({ verdict: 'failed' });
  expect(run.log).toContain('Foreign code is not used in a job that has credentials');
  expect(parts.dockerCalls().filter((call) => /^(?:build|run|pull|login) /.test(call))).toEqual([]);
});

test('the post phase removes a login and a trial that the step could not remove itself', async () => {
  parts = await realParts(dockerfiles);
  const folder = mkdtempSync(join(tmpdir(), 'ecs-rollout-docker-'));
  mkdirSync(join(folder, 'contexts'));
  writeFileSync(join(folder, 'config.json'), '{"auths":{}}');
  const name = `ecs-rollout-trial-${parts.project.commit.slice(0, 12)}`;
  const docker = dockerCli();
  const image = `${parts.repository}:post`;
  await docker.run([
    'build',
    '--tag',
    image,
    '--file',
    join(parts.project.workspace, 'Dockerfile-dev'),
    parts.project.workspace,
  ]);
  await docker.run(['create', '--name', name, image, '/none']);
  const before = await docker.run(['ps', '--all', '--filter', `name=${name}`, '--quiet']);
  const run = await parts.deploy(dev, {
    state: { phase: 'main', 'docker-config': folder, trial: name, reported: 'succeeded' },
  });
  expect(before.stdout).not.toBe('');
  const left = await docker.run(['ps', '--all', '--filter', `name=${name}`, '--quiet']);
  expect({ exitCode: run.exitCode, folder: existsSync(folder), left: left.stdout }).toEqual({
    exitCode: 0,
    folder: false,
    left: '',
  });
  rmSync(folder, { recursive: true, force: true });
});
