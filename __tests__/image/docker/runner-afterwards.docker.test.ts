import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { dockerCli } from '../../../src/image/docker.ts';
import { removeDockerConfig } from '../../../src/image/docker-config.ts';
import { produceImage } from '../../../src/image/produce.ts';
import { dockerPrograms } from '../../support/docker-programs.ts';
import { anImageProject, type ImageProject, imagePorts, removeImages } from '../../support/image-project.ts';
import { startRegistry, type TestRegistry } from '../../support/registry.ts';

jest.setTimeout(60_000);

const label = 'test.runner-afterwards';
const sound = `FROM scratch\nLABEL ${label}=1\nCOPY busybox /bin/busybox\n`;
const broken = `${sound}RUN ["/bin/busybox", "true"]\nRUN ["/bin/busybox", "false"]\n`;

let registry: TestRegistry;
let project: ImageProject;
let home: string;

beforeEach(async () => {
  registry = await startRegistry();
  home = await mkdtemp(join(tmpdir(), 'runner-home-'));
  await mkdir(join(home, 'docker', 'contexts'), { recursive: true });
  await mkdir(join(home, 'temp'));
  const config = { auths: { 'ghcr.io': { auth: 'b2xkOmxvZ2lu' } }, credsStore: 'ecs-rollout-none' };
  await writeFile(join(home, 'docker', 'config.json'), JSON.stringify(config));
});
afterEach(async () => {
  await project.remove();
  await registry.stop();
  await rm(home, { recursive: true });
});

/** What a step could leave behind, of which only what is ours is looked at: other tests run beside this one. */
async function traces() {
  const docker = dockerCli();
  const list = async (...args: string[]) => (await docker.run(args)).stdout;
  const processes = await Promise.all(
    (await readdir('/proc'))
      .filter((name) => /^\d+$/.test(name))
      .map((pid) => readFile(join('/proc', pid, 'cmdline'), 'utf8').catch(() => '')),
  );
  return {
    containers: (await list('ps', '--all', '--filter', `label=${label}`, '--format', '{{.ID}}')).split('\n'),
    nameless: await list('images', '--filter', 'dangling=true', '--filter', `label=${label}`, '--quiet'),
    configuration: await readFile(join(home, 'docker', 'config.json'), 'utf8'),
    configurationFiles: await readdir(join(home, 'docker')),
    temporary: await readdir(join(home, 'temp')),
    processes: processes.filter((line) => line.includes(project.workspace)),
  };
}

describe.each(dockerPrograms)('with %s', (program) => {
  test.each([
    ['a build that went well', sound],
    ['a build that failed', broken],
  ])('after %s the runner is as it was, the image aside', async (_, dockerfile) => {
    project = await anImageProject({ Dockerfile: dockerfile });
    const before = await traces();
    const ports = await imagePorts(registry, {
      program,
      source: join(home, 'docker'),
      temporaryDirectory: join(home, 'temp'),
    });
    expect(await readdir(join(home, 'temp'))).toHaveLength(1);
    const outcome = await produceImage(project.request(registry), ports).catch(() => 'failed');
    expect(outcome === 'failed').toBe(dockerfile === broken);
    await ports.tools.close();
    // The post step may come after that and finds nothing to do.
    await removeDockerConfig(ports.tools.configDirectory);
    expect(await traces()).toEqual(before);
    await removeImages(project.request(registry).repository);
  });
});

test('the password is in no file but the temporary configuration, past the credential store of the runner', async () => {
  project = await anImageProject({ Dockerfile: sound });
  const ports = await imagePorts(registry, {
    source: join(home, 'docker'),
    temporaryDirectory: join(home, 'temp'),
  });
  const temporary = JSON.parse(await readFile(join(ports.tools.configDirectory, 'config.json'), 'utf8'));
  expect(Object.keys(temporary.auths)).toEqual(expect.arrayContaining([registry.host, 'ghcr.io']));
  expect(await readFile(join(home, 'docker', 'config.json'), 'utf8')).not.toContain(registry.host);
  await ports.tools.close();
});
