import type { Aws } from '../aws/aws.ts';
import { AwsError } from '../ecs/aws-error.ts';
import { ecrRegistryOf } from '../image/ecr.ts';
import { readManifest } from '../image/manifest.ts';
import type { EcrAnswer, ImageLookup } from '../image/resolve.ts';

/** Images by ECR's own API, for where the registry itself cannot be read: another host, another right. */
export function ecrLookup(aws: Pick<Aws, 'ecr'>): NonNullable<ImageLookup['askEcr']> {
  return async ({ host, path }, tagOrDigest) => {
    const home = ecrRegistryOf(host);
    if (home === undefined) return undefined;
    try {
      const found = await aws.ecr(home.region).findImage(home.accountId, path, tagOrDigest);
      return found === undefined ? {} : answerOf(found);
    } catch (error) {
      if (error instanceof AwsError) return undefined;
      throw error;
    }
  };
}

type Found = NonNullable<Awaited<ReturnType<ReturnType<Aws['ecr']>['findImage']>>>;

/** The images of an index are only in its manifest: without them a digest of a task proves nothing. */
function answerOf({ digest, manifest, mediaType = '' }: Found): EcrAnswer | undefined {
  if (manifest !== undefined) return { manifest: readManifest(manifest, mediaType, digest) };
  if (/index|list/.test(mediaType)) return undefined;
  return { manifest: { digest, mediaType, body: '', childDigests: [] } };
}
