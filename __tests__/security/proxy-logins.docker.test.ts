import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, jest, test } from '@jest/globals';
import { type ImageTools, openImageTools } from '../../src/image/tools.ts';
import { newContainer } from '../../src/try-image/container.ts';
import { anImageProject, type ImageProject } from '../support/image-project.ts';

jest.setTimeout(90_000);

const image = 'ecs-rollout-proxy-logins-test:latest';
let home: string;
let project: ImageProject;
let tools: ImageTools;

beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'security-proxy-logins-'));
  const login = 'http://user:canary-4b7d@127.0.0.1:9';
  const proxies = { default: { httpProxy: login, httpsProxy: login, noProxy: '127.0.0.1' } };
  await mkdir(join(home, 'user'));
  await writeFile(join(home, 'user', 'config.json'), JSON.stringify({ proxies }));
  tools = await openImageTools({ logins: [], temporaryDirectory: home, source: join(home, 'user') });
  project = await anImageProject({ Dockerfile: 'FROM scratch\nCOPY busybox /bin/busybox\n' });
  const { exitCode } = await tools.docker.run(['build', '--tag', image, project.workspace], {
    env: { DOCKER_BUILDKIT: '0' },
  });
  expect(exitCode).toBe(0);
});
afterEach(async () => {
  await tools.docker.run(['image', 'rm', '--force', image]);
  await tools.close();
  await project.remove();
  await rm(home, { recursive: true, force: true });
});

test("a trial's container gets no proxy of the runner's Docker configuration, with its login", async () => {
  const container = newContainer(tools.docker, home);
  try {
    const started = await container.start({
      image,
      mostMemoryMiB: 64,
      timeoutMs: 10_000,
      container: {
        name: 'app',
        command: ['/bin/busybox', 'env'],
        environment: [{ name: 'HTTP_PROXY', value: 'http://of-the-definition:1' }],
      },
    });
    expect(started).toEqual({ exitCode: 0, words: [] });
    const { stdout } = await tools.docker.run([
      'inspect',
      '--format',
      '{{json .Config.Env}}',
      container.name,
    ]);
    expect(stdout).toContain('HTTP_PROXY=http://of-the-definition:1');
    expect(stdout).not.toContain('canary-4b7d');
  } finally {
    await container.remove();
  }
});
