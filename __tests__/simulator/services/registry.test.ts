import { createHash } from 'node:crypto';
import {
  BatchGetImageCommand,
  DescribeImagesCommand,
  ECRClient,
  GetAuthorizationTokenCommand,
} from '@aws-sdk/client-ecr';
import { afterEach, describe, expect, test } from '@jest/globals';
import { type Listener, listen } from '../../../simulator/http/listen.ts';
import { createWorld } from '../../../simulator/model/world.ts';
import { registryImages } from '../../../simulator/services/ecr/registry-images.ts';
import { connectRegistry } from '../../../simulator/services/ecr/registry-lookup.ts';
import { openDoor, startAt } from '../a-door.ts';

const manifest = JSON.stringify({
  schemaVersion: 2,
  config: { digest: 'sha256:c', size: 100 },
  layers: [{ digest: 'sha256:l', size: 900 }],
});
const digest = `sha256:${createHash('sha256').update(manifest).digest('hex')}`;
const mediaType = 'application/vnd.docker.distribution.manifest.v2+json';
const credentials = { username: 'deployer', password: 'not-a-secret' };

let registry: Listener;
afterEach(() => registry.close());

/** A registry with one image, `api:v1`, for the one user that it knows. */
async function openRegistry() {
  const content: Record<string, string> = {
    '/v2/api/tags/list': JSON.stringify({ name: 'api', tags: ['v1', 'latest'] }),
    '/v2/api/manifests/latest': manifest,
    '/v2/api/manifests/v1': manifest,
    [`/v2/api/manifests/${digest}`]: manifest,
  };
  const user = `Basic ${Buffer.from('deployer:not-a-secret').toString('base64')}`;
  registry = await listen(0, async ({ path, headers }) => {
    const body = headers['authorization'] === user ? content[path] : undefined;
    return { status: body ? 200 : 404, headers: { 'content-type': mediaType }, body: body ?? '' };
  });
  return { source: registryImages({ url: registry.url, ...credentials }), host: new URL(registry.url).host };
}

const repository = {
  name: 'api',
  arn: 'arn:aws:ecr:eu-central-1:111122223333:repository/api',
  uri: 'api',
  createdAt: startAt.getTime(),
  tagMutability: 'MUTABLE',
  images: [],
};

describe('a simulator with a real registry', () => {
  test('sends Docker there, with its user and password', async () => {
    const { source } = await openRegistry();
    const { client } = await openDoor(undefined, { images: source });
    const { authorizationData } = await new ECRClient(client).send(new GetAuthorizationTokenCommand({}));
    const [data] = authorizationData ?? [];
    expect(data?.proxyEndpoint).toBe(registry.url);
    expect(Buffer.from(data?.authorizationToken ?? '', 'base64').toString()).toBe('deployer:not-a-secret');
  });

  test('tells digest, size and manifest of what was pushed there', async () => {
    const { source } = await openRegistry();
    const { client } = await openDoor(({ repositories }) => repositories.set('api', repository), {
      images: source,
    });
    const ecr = new ECRClient(client);
    const imageIds = [{ imageTag: 'v1' }];
    const described = await ecr.send(new DescribeImagesCommand({ repositoryName: 'api', imageIds }));
    const got = await ecr.send(new BatchGetImageCommand({ repositoryName: 'api', imageIds }));
    expect(described.imageDetails?.[0]).toMatchObject({ imageDigest: digest, imageSizeInBytes: 1000 });
    expect(got.images?.[0]).toMatchObject({ imageManifest: manifest, imageManifestMediaType: mediaType });
    await expect(
      ecr.send(new DescribeImagesCommand({ repositoryName: 'api', imageIds: [{ imageTag: 'v2' }] })),
    ).rejects.toMatchObject({ name: 'ImageNotFoundException' });
  });

  test('lists an image once, with all its tags', async () => {
    const { source } = await openRegistry();
    const { client } = await openDoor(({ repositories }) => repositories.set('api', repository), {
      images: source,
    });
    const answer = await new ECRClient(client).send(new DescribeImagesCommand({ repositoryName: 'api' }));
    expect(answer.imageDetails?.map(({ imageTags }) => imageTags)).toEqual([['v1', 'latest']]);
  });

  test('lets tasks pull what is there and nothing else', async () => {
    const { source, host } = await openRegistry();
    const world = createWorld({ startAt });
    world.repositories.set('api', repository);
    const images = [`${host}/api:v1`, `${host}/api@${digest}`, `${host}/api:v2`, 'docker.io/library/nginx:1'];
    await connectRegistry(world, source).refresh({
      containerDefinitions: images.map((image) => ({ image })),
    });
    const found = images.map((image) => world.lookUpImage?.(image));
    expect(found).toMatchObject([{ digest }, { digest }, 'missing', undefined]);
    expect(found[3]).toBeUndefined();
  });
});
