import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { produceImage } from '../../../src/image/produce.ts';
import {
  aBuild,
  anImageProject,
  type ImageProject,
  imagePorts,
  removeImages,
} from '../../support/image-project.ts';
import { startRegistry, type TestRegistry } from '../../support/registry.ts';
import { startProxy } from '../../support/registry-proxy.ts';

jest.setTimeout(60_000);

let registry: TestRegistry;
let slow: TestRegistry;
let project: ImageProject;
let fastHasEnded: () => void;

// The slow job finds the tag free, and its manifest arrives only when the fast job has long finished with it.
beforeEach(async () => {
  registry = await startRegistry();
  const fastEnd = new Promise<void>((resolve) => {
    fastHasEnded = resolve;
  });
  slow = await startProxy(registry, async (method, path) => {
    if (method === 'PUT' && path.endsWith(`/manifests/${project.commit}`)) {
      await fastEnd;
      await new Promise((resolve) => setTimeout(resolve, 1500));
    }
    return undefined;
  });
  const start = 'FROM scratch\nCOPY busybox /bin/busybox\n';
  project = await anImageProject({ Dockerfile: start, 'Dockerfile-prod': `${start}ENV STAGE=prod\n` });
});

afterEach(async () => {
  await slow.stop();
  await registry.stop();
  await project.remove();
});

async function race(slowDockerfile: string) {
  const [fastPorts, slowPorts] = [await imagePorts(registry), await imagePorts(slow)];
  const repository = (place: TestRegistry) => project.request(place).repository;
  const slowRequest = project.request(slow, {
    environment: 'prod',
    build: aBuild({ dockerfile: slowDockerfile }),
  });
  try {
    const second = produceImage(slowRequest, slowPorts);
    const first = await produceImage(project.request(registry, { environment: 'dev' }), fastPorts);
    fastHasEnded();
    const images = { fast: first, slow: await second };
    const digestOf = async (tag = '') => (await fastPorts.registry.find(repository(registry), tag))?.digest;
    return {
      ...images,
      fastDigest: await digestOf(images.fast.tag),
      slowDigest: await digestOf(images.slow.tag),
    };
  } finally {
    await removeImages(repository(registry));
    await removeImages(repository(slow));
    await fastPorts.tools.close();
    await slowPorts.tools.close();
  }
}

describe('two jobs that push to the tag of one commit at the same time', () => {
  test('end up with two tags, each with its own image, when the images differ', async () => {
    const { fast, slow: late, fastDigest, slowDigest } = await race('Dockerfile-prod');
    expect([fast.tag, late.tag]).toEqual([project.commit, `${project.commit}-prod`]);
    expect(fastDigest).toBe(fast.digest);
    expect(slowDigest).toBe(late.digest);
    expect(late.digest).not.toBe(fast.digest);
    expect(late.notices[0]?.message).toContain('another Dockerfile');
  });

  test('end up with the image of the first when both built the same', async () => {
    const { fast, slow: late, fastDigest } = await race('Dockerfile');
    expect(late).toMatchObject({ origin: 'reused', tag: project.commit, digest: fast.digest });
    expect(fastDigest).toBe(fast.digest);
  });
});
