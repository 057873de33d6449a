import { describe, expect, test } from '@jest/globals';
import { answerRegistry } from '../../../simulator/http/registry.ts';
import { createWorld, type Image } from '../../../simulator/model/world.ts';
import { worldImages } from '../../../simulator/services/ecr/world-images.ts';
import { startAt } from '../a-door.ts';

const image: Image = {
  digest: `sha256:${'a'.repeat(64)}`,
  tags: ['v1'],
  pushedAt: startAt.getTime(),
  mediaType: 'application/vnd.oci.image.manifest.v1+json',
  sizeBytes: 1234,
  platforms: ['linux/arm64'],
};

async function get(path: string, { images = [image], method = 'GET', password = 'simulated' } = {}) {
  const world = createWorld({ startAt, registryHost: '127.0.0.1:5000' });
  const named = { name: 'team/api', arn: 'arn', uri: '127.0.0.1:5000/team/api', tagMutability: 'MUTABLE' };
  world.repositories.set('team/api', { ...named, createdAt: startAt.getTime(), images });
  const authorization = `Basic ${Buffer.from(`AWS:${password}`).toString('base64')}`;
  const request = { method, path, headers: { authorization }, body: '' };
  const { status, headers, body } = await answerRegistry(request, world, worldImages(world));
  return { status, headers, body: JSON.parse(body) };
}

describe('the registry to look at', () => {
  test('shows a manifest under its tag and its digest', async () => {
    for (const reference of ['v1', image.digest]) {
      const { status, headers } = await get(`/v2/team/api/manifests/${reference}`);
      expect(status).toBe(200);
      expect(headers).toMatchObject({
        'content-type': image.mediaType,
        'docker-content-digest': image.digest,
      });
    }
  });

  test('leads from the manifest to the platform', async () => {
    const { body: manifest } = await get('/v2/team/api/manifests/v1');
    const { body: config } = await get(`/v2/team/api/blobs/${manifest.config.digest}`);
    expect(config).toMatchObject({ os: 'linux', architecture: 'arm64' });
  });

  test('leads from an index to the image of each platform', async () => {
    const mediaType = 'application/vnd.oci.image.index.v1+json';
    const images = [{ ...image, mediaType, platforms: ['linux/amd64', 'linux/arm64'] }];
    const { body: index } = await get('/v2/team/api/manifests/v1', { images });
    const { body: child } = await get(`/v2/team/api/manifests/${index.manifests[1].digest}`, { images });
    const { body: config } = await get(`/v2/team/api/blobs/${child.config.digest}`, { images });
    expect(config.architecture).toBe('arm64');
  });

  test('says what is unknown', async () => {
    const codes = await Promise.all(
      ['/v2/team/api/manifests/v2', '/v2/web/manifests/v1', '/v2/team/api/blobs/sha256:0'].map((path) =>
        get(path),
      ),
    );
    expect(codes.map(({ status, body }) => [status, body.errors[0].code])).toEqual([
      [404, 'MANIFEST_UNKNOWN'],
      [404, 'NAME_UNKNOWN'],
      [404, 'BLOB_UNKNOWN'],
    ]);
  });

  test('wants the login of the authorization token, and takes nothing in', async () => {
    const stranger = await get('/v2/', { password: 'wrong' });
    expect(stranger).toMatchObject({
      status: 401,
      headers: { 'www-authenticate': 'Basic realm="simulator"' },
    });
    expect((await get('/v2/team/api/manifests/v3', { method: 'PUT' })).status).toBe(405);
  });
});
