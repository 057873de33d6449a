import { createHash } from 'node:crypto';
import type { Image, World } from '../../model/world.ts';
import type { ImageSource } from './image-source.ts';

/** The images that a scenario put into the world; nothing can be pulled from here. */
export function worldImages(world: World): ImageSource {
  const host = `${world.accountId}.dkr.ecr.${world.region}.amazonaws.com`;
  return {
    host,
    proxyEndpoint: `https://${host}`,
    credentials: 'AWS:simulated',
    listTags: async ({ images }) => images.flatMap(({ tags }) => tags),
    find: async ({ images }, reference) => {
      const image = images.find(({ digest, tags }) => digest === reference || tags.includes(reference));
      return image && { ...image, manifest: image.manifest ?? writeManifest(image) };
    },
  };
}

function writeManifest({ digest, mediaType, platforms, sizeBytes }: Image): string {
  const isIndex = /index|manifest\.list/.test(mediaType);
  return JSON.stringify({
    schemaVersion: 2,
    mediaType,
    ...(isIndex
      ? { manifests: platforms.map((platform) => describeChild(digest, platform)) }
      : { config: { mediaType: configType, digest: derive(digest, 'config'), size: sizeBytes }, layers: [] }),
  });
}

function describeChild(digest: string, platform: string): object {
  const [os, architecture] = platform.split('/');
  return {
    mediaType: 'application/vnd.oci.image.manifest.v1+json',
    digest: derive(digest, platform),
    size: 1024,
    platform: { os, architecture },
  };
}

const configType = 'application/vnd.oci.image.config.v1+json';

const derive = (digest: string, part: string): string =>
  `sha256:${createHash('sha256').update(`${digest} ${part}`).digest('hex')}`;
