import { describe, expect, test } from '@jest/globals';
import type { Registry, RemoteManifest } from '../../src/image/ports.ts';
import { RegistryError } from '../../src/image/registry-error.ts';
import { resolveImage } from '../../src/image/resolve.ts';

const digest = `sha256:${'a'.repeat(64)}`;
const manifest: RemoteManifest = { digest, mediaType: 'm', body: '{}', childDigests: [] };

const registry = (find: Registry['find']): { registry: Registry } => ({
  registry: { find, describe: async () => ({ labels: {}, platform: 'linux/arm64' }), tag: async () => {} },
});
const holding = registry(async () => manifest);
const failing = (options: { status?: number; code?: string }) =>
  registry(async () => {
    throw new RegistryError('words', { host: 'ghcr.io', ...options });
  });

describe('resolveImage', () => {
  const revision = '5e'.repeat(20);
  const labelled = (source: string) => ({
    source: { repository: 'acme/api' },
    registry: {
      ...holding.registry,
      describe: async () => ({
        labels: { 'org.opencontainers.image.revision': revision, 'org.opencontainers.image.source': source },
      }),
    },
  });

  test('takes the commit from the label of an image of this repository', async () => {
    const image = await resolveImage('ghcr.io/acme/api:v1', labelled('https://github.com/Acme/api.git'));
    expect(image.commit).toBe(revision);
  });

  test('takes no commit that the image inherited from its base', async () => {
    const image = await resolveImage(
      'ghcr.io/acme/api:v1',
      labelled('https://github.com/nodejs/docker-node'),
    );
    expect(image).not.toHaveProperty('commit');
  });

  test.each(['ghcr.io/acme/api:latest', 'ghcr.io/acme/api', 'ghcr.io/acme/api:dev'])(
    '%s moves, and is given by its digest',
    async (reference) => {
      expect(await resolveImage(reference, holding)).toMatchObject({
        reference: `ghcr.io/acme/api@${digest}`,
        repository: 'ghcr.io/acme/api',
        digest,
        origin: 'given',
        platform: 'linux/arm64',
        notices: [],
      });
    },
  );

  test.each(['ghcr.io/acme/api:1.4.2', `ghcr.io/acme/api:${'0a'.repeat(20)}`, `ghcr.io/acme/api@${digest}`])(
    '%s stays as it is written',
    async (reference) => {
      expect(await resolveImage(reference, holding)).toMatchObject({ reference, digest });
    },
  );

  test('knows the images of an index, and no single platform', async () => {
    const childDigests = [`sha256:${'b'.repeat(64)}`];
    const image = await resolveImage(
      'ghcr.io/acme/api:1.0.0',
      registry(async () => ({ ...manifest, childDigests })),
    );
    expect(image.childDigests).toEqual(childDigests);
    expect(image).not.toHaveProperty('platform');
  });

  test('refuses an image that is not there', async () => {
    const nothing = registry(async () => undefined);
    await expect(resolveImage('ghcr.io/acme/api:v9', nothing)).rejects.toThrow(
      'The image cannot be deployed: ghcr.io/acme/api has no image v9.',
    );
    await expect(
      resolveImage('ghcr.io/acme/api:v9', failing({ status: 404, code: 'NAME_UNKNOWN' })),
    ).rejects.toThrow('there is no repository ghcr.io/acme/api');
  });

  test.each([{ status: 401 }, { status: 403 }, { status: 500 }, {}])(
    'goes on with a warning when the registry cannot be read: %j',
    async (answer) => {
      const image = await resolveImage('ghcr.io/acme/api:latest', failing(answer));
      expect(image.reference).toBe('ghcr.io/acme/api:latest');
      expect(image).not.toHaveProperty('digest');
      expect(image.notices).toEqual([expect.objectContaining({ severity: 'warning' })]);
    },
  );

  test('refuses what is no reference', async () => {
    await expect(resolveImage('acme/api:a b', holding)).rejects.toThrow(
      'acme/api:a b is not an image reference',
    );
  });

  test("is answered by ECR's own API where the registry cannot be read", async () => {
    const askEcr = async () => ({ manifest });
    expect(await resolveImage('ghcr.io/acme/api:dev', { ...failing({ status: 401 }), askEcr })).toMatchObject(
      { reference: `ghcr.io/acme/api@${digest}`, digest, notices: [] },
    );
    await expect(
      resolveImage('ghcr.io/acme/api:dev', { ...failing({}), askEcr: async () => ({}) }),
    ).rejects.toThrow('has no image dev');
  });

  test('says that the digest is not verified where neither can tell', async () => {
    const image = await resolveImage('ghcr.io/acme/api:dev', {
      ...failing({ status: 401 }),
      askEcr: async () => undefined,
    });
    expect(image).not.toHaveProperty('digest');
    expect(image.notices[0]?.message).toMatch(/its digest is not verified\.$/);
  });
});
