import { describe, expect, test } from '@jest/globals';
import { AwsError } from '../../src/ecs/aws-error.ts';
import { parseReference } from '../../src/image/reference.ts';
import { ecrLookup } from '../../src/wiring/ecr-lookup.ts';

const digest = `sha256:${'a'.repeat(64)}`;
const child = `sha256:${'b'.repeat(64)}`;
const uri = '111122223333.dkr.ecr.eu-central-1.amazonaws.com/team/shop:1';

type Found = { digest: string; manifest?: string; mediaType?: string };

/** ECR answers this; whoever asks is written down. */
function lookup(answer: () => Promise<Found | undefined>, text = uri) {
  const asked: unknown[] = [];
  const ecr = (region: string) => ({
    findImage: async (...words: readonly string[]) => {
      asked.push([region, ...words]);
      return answer();
    },
  });
  const reference = parseReference(text);
  if (reference === undefined) throw new Error(text);
  const ask = ecrLookup({ ecr } as unknown as Parameters<typeof ecrLookup>[0]);
  return { asked, found: ask(reference, '1') };
}

describe("an image by ECR's own API", () => {
  test('is asked for in its Region and account', async () => {
    const { asked, found } = lookup(async () => ({ digest, manifest: '{}', mediaType: 'm' }));
    expect(await found).toMatchObject({ manifest: { digest, childDigests: [] } });
    expect(asked).toEqual([['eu-central-1', '111122223333', 'team/shop', '1']]);
  });

  test('has the images of an index from its manifest', async () => {
    const manifest = JSON.stringify({ manifests: [{ digest: child, platform: { os: 'linux' } }] });
    expect(await lookup(async () => ({ digest, manifest })).found).toMatchObject({
      manifest: { digest, childDigests: [child] },
    });
  });

  test('without its manifest is known by its digest, but for an index, which proves nothing', async () => {
    const of = (mediaType: string) => lookup(async () => ({ digest, mediaType })).found;
    expect(await of('application/vnd.oci.image.manifest.v1+json')).toMatchObject({ manifest: { digest } });
    expect(await of('application/vnd.oci.image.index.v1+json')).toBeUndefined();
    expect(await of('application/vnd.docker.distribution.manifest.list.v2+json')).toBeUndefined();
  });

  test('that is missing is told apart from one that nobody may see', async () => {
    expect(await lookup(async () => undefined).found).toEqual({});
    const denied = new AwsError('denied', { code: 'x', action: 'ecr:DescribeImages', message: 'no' });
    expect(await lookup(async () => Promise.reject(denied)).found).toBeUndefined();
  });

  test('of another registry is not asked for', async () => {
    const { asked, found } = lookup(async () => undefined, 'ghcr.io/octo-org/shop:1');
    expect([await found, asked]).toEqual([undefined, []]);
  });
});
