import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, jest, test } from '@jest/globals';
import type { ImageRequest } from '../../../src/image/ports.ts';
import { produceImage } from '../../../src/image/produce.ts';
import { Hidden } from '../../../src/text/hidden.ts';
import { buildKitProgram, dockerPrograms } from '../../support/docker-programs.ts';
import {
  aBuild,
  anImageProject,
  type ImageProject,
  imagePorts,
  removeImages,
} from '../../support/image-project.ts';
import { recorded } from '../../support/recorded-docker.ts';
import { startRegistry, type TestRegistry } from '../../support/registry.ts';

const dockerfile = 'FROM scratch\nCOPY busybox /bin/busybox\n';

jest.setTimeout(60_000);

let registry: TestRegistry;
let project: ImageProject;

beforeAll(async () => {
  registry = await startRegistry();
});
afterAll(() => registry.stop());

beforeEach(async () => {
  project = await anImageProject({
    Dockerfile: `${dockerfile}ARG STAGE\nENV STAGE=$STAGE\n`,
    'Dockerfile-prod': `${dockerfile}ENV STAGE=prod\n`,
    '.dockerignore': 'scratch-pad\n',
  });
});
afterEach(async () => {
  await removeImages(project.request(registry).repository);
  await project.remove();
});

describe.each(dockerPrograms)('with %s', (program) => {
  const produce = async (overrides: Partial<ImageRequest> = {}) => {
    const ports = await imagePorts(registry, { program });
    const docker = recorded(ports.docker);
    try {
      const image = await produceImage(project.request(registry, overrides), { ...ports, docker });
      const found = await ports.registry.find(image.repository, image.tag ?? '');
      const about = found && (await ports.registry.describe(image.repository, found));
      const commands = docker.calls.map(([command]) => command);
      return {
        image,
        found,
        labels: about?.labels ?? {},
        commands,
        calls: docker.calls,
        lines: ports.log.lines,
      };
    } finally {
      await ports.tools.close();
    }
  };

  test('builds the commit, pushes it under its SHA and reads the digest back', async () => {
    const { image, found, labels } = await produce({
      source: { repository: 'acme/api', sha: project.commit },
      environment: 'dev',
    });
    expect(image).toMatchObject({
      origin: 'built',
      tag: project.commit,
      platform: 'linux/amd64',
      notices: [],
    });
    expect(image.reference).toBe(`${project.request(registry).repository}:${project.commit}`);
    expect(image.digest).toBe(found?.digest);
    expect(labels).toMatchObject({
      'org.opencontainers.image.revision': project.commit,
      'org.opencontainers.image.source': 'https://github.com/acme/api',
      'org.opencontainers.image.created': expect.stringMatching(/^\d{4}-/),
      'ecs-rollout.environment': 'dev',
      'ecs-rollout.dockerfile': 'Dockerfile',
    });
  });

  test('reuses the image of the same commit without a build and without a push', async () => {
    const first = await produce({ environment: 'dev' });
    const again = await produce({ environment: 'prod' });
    expect(again.image).toMatchObject({
      origin: 'reused',
      reference: first.image.reference,
      digest: first.image.digest,
    });
    expect(again.commands).not.toContain('build');
    expect(again.commands).not.toContain('push');
  });

  test('keeps two images of one commit apart, and finds each again', async () => {
    const prod = { environment: 'prod', build: aBuild({ dockerfile: 'Dockerfile-prod' }) };
    const first = await produce({ environment: 'dev' });
    const second = await produce(prod);
    expect(second.image).toMatchObject({ origin: 'built', tag: `${project.commit}-prod` });
    expect(second.image.notices[0]?.message).toContain(
      'another Dockerfile (Dockerfile there, Dockerfile-prod here)',
    );
    expect((await produce({ environment: 'dev' })).image).toMatchObject({
      origin: 'reused',
      digest: first.image.digest,
    });
    expect((await produce(prod)).image).toMatchObject({ origin: 'reused', digest: second.image.digest });
    expect(second.image.digest).not.toBe(first.image.digest);
  });

  test('takes the digest of the build inputs for a tag when there is no environment', async () => {
    await produce();
    const { image } = await produce({
      build: aBuild({ buildArgs: new Map([['STAGE', new Hidden('load-test')]]) }),
    });
    expect(image.tag).toMatch(new RegExp(`^${project.commit}-[0-9a-f]{12}$`));
    expect(image.notices[0]?.message).toContain('other build args');
  });

  test('builds anew when the context holds what is not in the commit, and leaves the SHA tag as it was', async () => {
    const first = await produce();
    await writeFile(join(project.workspace, 'left-over.txt'), 'x');
    const second = await produce();
    const third = await produce();
    expect(second.image).toMatchObject({ origin: 'built' });
    expect(second.image.notices[0]?.message).toContain('left-over.txt');
    expect(new Set([first, second, third].map(({ image }) => image.tag)).size).toBe(3);
    const ports = await imagePorts(registry, { program });
    expect((await ports.registry.find(first.image.repository, project.commit))?.digest).toBe(
      first.image.digest,
    );
    await ports.tools.close();
  });

  test('reuses past files that .dockerignore leaves out', async () => {
    await produce();
    await writeFile(join(project.workspace, 'scratch-pad'), 'x');
    expect((await produce()).image.origin).toBe('reused');
  });

  test('moves the extra tags, for a reused image too', async () => {
    const { image } = await produce({ extraTags: ['latest'] });
    await produce({ extraTags: ['latest', 'stable'] });
    const ports = await imagePorts(registry, { program });
    for (const tag of ['latest', 'stable']) {
      expect((await ports.registry.find(image.repository, tag))?.digest).toBe(image.digest);
    }
    await ports.tools.close();
  });

  test('gives build args to the build and to no argument list', async () => {
    const { calls, lines, image } = await produce({
      build: aBuild({ buildArgs: new Map([['STAGE', new Hidden('very-private')]]) }),
    });
    expect(calls.flat().join(' ')).toContain('--build-arg STAGE');
    expect([...calls.flat(), ...lines.filter((line) => line.startsWith('docker '))].join(' ')).not.toContain(
      'very-private',
    );
    const ports = await imagePorts(registry, { program });
    const { stdout } = await ports.docker.run([
      'image',
      'inspect',
      '--format',
      '{{json .Config.Env}}',
      image.reference,
    ]);
    expect(stdout).toContain('STAGE=very-private');
    await ports.tools.close();
  });

  test('lets a trial stop the push', async () => {
    const failed = produce({
      beforePush: async (reference) => {
        expect(reference).toContain(project.commit);
        throw new Error('the trial failed');
      },
    });
    await expect(failed).rejects.toThrow('the trial failed');
    const ports = await imagePorts(registry, { program });
    expect(await ports.registry.find(project.request(registry).repository, project.commit)).toBeUndefined();
    await ports.tools.close();
  });
});

test('mounts build secrets with BuildKit, and leaves them in no layer and no argument list', async () => {
  const mounted = await anImageProject({
    Dockerfile: `${dockerfile}RUN --mount=type=secret,id=TOKEN ["/bin/busybox", "sha256sum", "/run/secrets/TOKEN"]\n`,
  });
  const ports = await imagePorts(registry, { program: await buildKitProgram() });
  const docker = recorded(ports.docker);
  const build = aBuild({ noCache: true, buildSecrets: new Map([['TOKEN', new Hidden('hush-hush')]]) });
  await produceImage(mounted.request(registry, { build }), { ...ports, docker });
  // sha256 of the secret: the step has read it.
  expect(ports.log.lines.join('\n')).toContain(
    'fbdc077454d782ba39d400e06e741b56c14b0a8cf122348c98fe1e91634c5a81',
  );
  expect(docker.calls.flat().join(' ')).not.toContain('hush-hush');
  await ports.tools.close();
  await removeImages(mounted.request(registry).repository);
  await mounted.remove();
});

test('builds for a foreign platform when nothing has to run on it', async () => {
  const foreign = process.arch === 'arm64' ? 'linux/amd64' : 'linux/arm64';
  const copied = await anImageProject({ Dockerfile: dockerfile });
  const ports = await imagePorts(registry, { program: await buildKitProgram() });
  const image = await produceImage(copied.request(registry, { platforms: [foreign] }), ports);
  const found = await ports.registry.find(image.repository, image.digest ?? '');
  expect(found && (await ports.registry.describe(image.repository, found))).toMatchObject({
    platform: foreign,
  });
  await ports.tools.close();
  await removeImages(copied.request(registry).repository);
  await copied.remove();
});
