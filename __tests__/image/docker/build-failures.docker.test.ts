import { afterAll, afterEach, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { dockerCli } from '../../../src/image/docker.ts';
import type { ImageRequest } from '../../../src/image/ports.ts';
import { checkImageRequest, produceImage } from '../../../src/image/produce.ts';
import type { UserError } from '../../../src/text/errors.ts';
import { dockerPrograms } from '../../support/docker-programs.ts';
import { aBuild, anImageProject, type ImageProject, imagePorts } from '../../support/image-project.ts';
import { recorded } from '../../support/recorded-docker.ts';
import { startRegistry, type TestRegistry } from '../../support/registry.ts';

const start = 'FROM scratch\nCOPY busybox /bin/busybox\n';

jest.setTimeout(60_000);

let registry: TestRegistry;
let project: ImageProject | undefined;

beforeAll(async () => {
  registry = await startRegistry();
});
afterAll(() => registry.stop());
afterEach(() => project?.remove());

async function failureOf(
  program: string,
  files: Readonly<Record<string, string>>,
  overrides: Partial<ImageRequest> = {},
): Promise<UserError & { lines: readonly string[] }> {
  project = await anImageProject(files);
  const ports = await imagePorts(registry, { program });
  try {
    await produceImage(project.request(registry, overrides), ports);
  } catch (error) {
    return Object.assign(error as UserError, { lines: ports.log.lines });
  } finally {
    await ports.tools.close();
  }
  throw new Error('the build went well');
}

describe.each(dockerPrograms)('with %s', (program) => {
  test('names the step that failed, its exit code and its line, and shows what it said', async () => {
    const error = await failureOf(program, {
      Dockerfile: `${start}\n# a comment\nRUN ["/bin/busybox", "sh", "-c", "echo no such module; exit 3"]\nCMD ["x"]\n`,
    });
    expect(error.message).toContain(
      'ended with exit code 3: no such module (Dockerfile, line 5: RUN ["/bin/busybox"',
    );
    expect(error.place).toEqual({ file: 'Dockerfile', line: 5 });
    expect(error.lines.slice(-20).join('\n')).toContain('no such module');
  });

  test('names the file that the context lacks', async () => {
    const error = await failureOf(program, { Dockerfile: `${start}COPY requirements.txt /app/\n` });
    expect(error.message).toContain(
      'requirements.txt is not in the build context (.) (Dockerfile, line 3: COPY',
    );
    expect(error.remedy).toContain('.dockerignore');
  });

  test('tells a full disk from a step that fails by itself', async () => {
    const fill = '["/bin/busybox", "dd", "if=/dev/zero", "of=/dev/shm/x", "bs=1M", "count=200"]';
    const error = await failureOf(program, { Dockerfile: `${start}RUN ${fill}\n` });
    expect(error.message).toBe('The image could not be built: the disk is full.');
    expect(error.remedy).toContain('docker system prune');
  });

  test('names the line of a Dockerfile that is not valid', async () => {
    const error = await failureOf(program, { Dockerfile: `${start}CPOY x /x\n` });
    expect(error.message).toContain('unknown instruction: CPOY');
    expect(error.place).toEqual({ file: 'Dockerfile', line: 3 });
  });

  test('names a stage that is not there', async () => {
    const error = await failureOf(program, { Dockerfile: start }, { build: aBuild({ target: 'prod' }) });
    expect(error.message).toContain('Dockerfile has no stage prod');
  });

  test('names a base image that is not there', async () => {
    const error = await failureOf(program, {
      Dockerfile: `FROM ${registry.host}/team/none:1\nCOPY busybox /x\n`,
    });
    expect(error.message).toContain(`the base image ${registry.host}/team/none:1 was not found`);
    expect(error.place).toEqual({ file: 'Dockerfile', line: 1 });
  });

  test('names the registry of a base image that cannot be reached', async () => {
    const error = await failureOf(program, { Dockerfile: 'FROM 127.0.0.1:1/team/base:1\n' });
    expect(error.message).toContain('a connection failed (connection refused)');
    expect(error.place).toEqual({ file: 'Dockerfile', line: 1 });
  });

  test('refuses a platform that this machine cannot build, before the build', async () => {
    const foreign = process.arch === 'arm64' ? 'linux/amd64' : 'linux/arm64';
    const error = await failureOf(
      program,
      { Dockerfile: `${start}RUN ["/bin/busybox", "true"]\n` },
      { platforms: [foreign] },
    );
    expect(error.message).toContain(`The image cannot be built for ${foreign}`);
    expect(error.remedy).toContain('docker/setup-qemu-action');
    expect(error.lines).toEqual([]);
  });
});

describe('before anything is built', () => {
  const checkWith = async (program: string, daemon?: string) => {
    project = await anImageProject({ Dockerfile: start });
    const ports = await imagePorts(registry);
    const engine = dockerCli({ program });
    const env = daemon === undefined ? {} : { DOCKER_HOST: daemon };
    const docker = recorded({ run: (args, options) => engine.run(args, { ...options, env }) });
    try {
      await checkImageRequest(project.request(registry), { ...ports, docker });
    } catch (error) {
      return { error: error as UserError, calls: docker.calls };
    } finally {
      await ports.tools.close();
    }
    return { error: undefined, calls: docker.calls };
  };

  test('lets a sound request pass, and neither builds nor pushes', async () => {
    const { error, calls } = await checkWith('docker');
    expect(error).toBeUndefined();
    expect(calls.flat()).not.toContain('build');
    expect(calls.flat()).not.toContain('push');
  });

  test('says that there is no Docker', async () => {
    const { error } = await checkWith('docker-that-is-not-there');
    expect(error?.message).toBe('The image cannot be built: there is no Docker on this runner.');
  });

  test('says that the daemon does not answer, and where', async () => {
    const { error } = await checkWith('docker', 'unix:///run/no-docker-here.sock');
    expect(error?.message).toBe(
      'The image cannot be built: the Docker daemon does not answer at unix:///run/no-docker-here.sock.',
    );
  });
});
