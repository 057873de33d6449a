import {
  BatchGetImageCommand,
  CreateRepositoryCommand,
  DescribeImagesCommand,
  DescribeRepositoriesCommand,
  ECRClient,
  GetAuthorizationTokenCommand,
} from '@aws-sdk/client-ecr';
import {
  ECRPUBLICClient,
  GetAuthorizationTokenCommand as GetPublicTokenCommand,
} from '@aws-sdk/client-ecr-public';
import { describe, expect, test } from '@jest/globals';
import type { Image } from '../../../simulator/model/world.ts';
import { openDoor, startAt } from '../a-door.ts';

const digest = `sha256:${'a'.repeat(64)}`;

async function openEcr(overrides: Partial<Image> = {}) {
  const door = await openDoor((world) => {
    const image: Image = {
      digest,
      tags: ['v1', 'latest'],
      pushedAt: startAt.getTime(),
      mediaType: 'application/vnd.oci.image.manifest.v1+json',
      sizeBytes: 1234,
      platforms: ['linux/amd64'],
      ...overrides,
    };
    world.repositories.set('api', {
      name: 'api',
      arn: 'arn:aws:ecr:eu-central-1:111122223333:repository/api',
      uri: '111122223333.dkr.ecr.eu-central-1.amazonaws.com/api',
      createdAt: startAt.getTime(),
      tagMutability: 'IMMUTABLE',
      images: [image],
    });
  });
  return { ...door, ecr: new ECRClient(door.client) };
}

describe('Amazon ECR', () => {
  test('gives a token of user and password, the address to use it at and twelve hours', async () => {
    const { ecr } = await openEcr();
    const { authorizationData } = await ecr.send(new GetAuthorizationTokenCommand({}));
    const [data] = authorizationData ?? [];
    expect(Buffer.from(data?.authorizationToken ?? '', 'base64').toString()).toMatch(/^AWS:/);
    expect(data?.proxyEndpoint).toBe('https://111122223333.dkr.ecr.eu-central-1.amazonaws.com');
    expect(data?.expiresAt).toEqual(new Date('2026-03-02T22:00:00Z'));
  });

  test('finds an image by tag and by digest', async () => {
    const { ecr } = await openEcr();
    for (const id of [{ imageTag: 'v1' }, { imageDigest: digest }]) {
      const answer = await ecr.send(new DescribeImagesCommand({ repositoryName: 'api', imageIds: [id] }));
      expect(answer.imageDetails).toEqual([
        expect.objectContaining({ imageDigest: digest, imageTags: ['v1', 'latest'], imagePushedAt: startAt }),
      ]);
    }
  });

  test('lists an image once, whatever number of tags it has', async () => {
    const { ecr } = await openEcr();
    const answer = await ecr.send(new DescribeImagesCommand({ repositoryName: 'api' }));
    expect(answer.imageDetails?.map(({ imageDigest }) => imageDigest)).toEqual([digest]);
  });

  test('says in its own words that an image or a repository does not exist', async () => {
    const { ecr } = await openEcr();
    const ask = (repositoryName: string, imageTag: string) =>
      ecr.send(new DescribeImagesCommand({ repositoryName, imageIds: [{ imageTag }] }));
    await expect(ask('api', 'v2')).rejects.toMatchObject({
      name: 'ImageNotFoundException',
      message:
        "The image with imageId {imageDigest:null, imageTag:'v2'} does not exist within the repository with name 'api' in the registry with id '111122223333'",
    });
    await expect(ask('web', 'v1')).rejects.toMatchObject({ name: 'RepositoryNotFoundException' });
  });

  test('names an absent image among the failures of BatchGetImage', async () => {
    const { ecr } = await openEcr();
    const answer = await ecr.send(
      new BatchGetImageCommand({
        repositoryName: 'api',
        imageIds: [{ imageTag: 'v1' }, { imageTag: 'v2' }],
      }),
    );
    expect(answer.images?.map(({ imageId }) => imageId)).toEqual([{ imageDigest: digest, imageTag: 'v1' }]);
    expect(answer.failures).toEqual([
      {
        imageId: { imageTag: 'v2' },
        failureCode: 'ImageNotFound',
        failureReason: 'Requested image not found',
      },
    ]);
  });

  test('lists the platforms of an index in its manifest', async () => {
    const { ecr } = await openEcr({
      mediaType: 'application/vnd.oci.image.index.v1+json',
      platforms: ['linux/amd64', 'linux/arm64'],
    });
    const answer = await ecr.send(
      new BatchGetImageCommand({ repositoryName: 'api', imageIds: [{ imageTag: 'v1' }] }),
    );
    const manifest = JSON.parse(answer.images?.[0]?.imageManifest ?? '{}');
    expect(manifest.manifests.map((child: { platform: object }) => child.platform)).toEqual([
      { os: 'linux', architecture: 'amd64' },
      { os: 'linux', architecture: 'arm64' },
    ]);
  });

  test('creates a repository once', async () => {
    const { ecr } = await openEcr();
    const create = new CreateRepositoryCommand({ repositoryName: 'web' });
    const { repository } = await ecr.send(create);
    expect(repository?.repositoryUri).toBe('111122223333.dkr.ecr.eu-central-1.amazonaws.com/web');
    await expect(ecr.send(create)).rejects.toMatchObject({ name: 'RepositoryAlreadyExistsException' });
    const { repositories } = await ecr.send(new DescribeRepositoriesCommand({}));
    expect(repositories?.map(({ repositoryName }) => repositoryName)).toEqual(['api', 'web']);
  });
});

test('Amazon ECR Public gives one token', async () => {
  const { client } = await openEcr();
  const { authorizationData } = await new ECRPUBLICClient(client).send(new GetPublicTokenCommand({}));
  expect(authorizationData?.authorizationToken).toBe(Buffer.from('AWS:simulated').toString('base64'));
});
