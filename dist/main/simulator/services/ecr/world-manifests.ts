import { createHash } from 'node:crypto';
import type { Image } from '../../model/world.ts';

/** Manifests and configs of images that exist in name only. Source: https://github.com/opencontainers/image-spec. */

export function manifestOf(image: Image): string {
  if (image.manifest !== undefined) return image.manifest;
  return JSON.stringify({
    schemaVersion: 2,
    mediaType: image.mediaType,
    ...(isIndex(image)
      ? { manifests: image.platforms.map((platform) => describeChild(image, platform)) }
      : { config: describeConfig(image), layers: [] }),
  });
}

/** The image of one platform inside an index, under a digest of its own. */
export function childrenOf(image: Image): readonly Image[] {
  if (!isIndex(image)) return [];
  return image.platforms.map((platform) => ({
    ...image,
    digest: derive(image, platform),
    tags: [],
    mediaType: 'application/vnd.oci.image.manifest.v1+json',
    platforms: [platform],
  }));
}

/** The config blob, by which a client learns the platform. */
export function configOf(image: Image): { readonly digest: string; readonly body: string } {
  const [os, architecture] = (image.platforms[0] ?? 'linux/amd64').split('/');
  return { digest: derive(image, 'config'), body: JSON.stringify({ os, architecture, config: {} }) };
}

function describeConfig(image: Image): object {
  const { digest, body } = configOf(image);
  return { mediaType: 'application/vnd.oci.image.config.v1+json', digest, size: body.length };
}

function describeChild(image: Image, platform: string): object {
  const [os, architecture] = platform.split('/');
  return {
    mediaType: 'application/vnd.oci.image.manifest.v1+json',
    digest: derive(image, platform),
    size: 1024,
    platform: { os, architecture },
  };
}

const isIndex = ({ mediaType }: Image): boolean => /index|manifest\.list/.test(mediaType);

const derive = ({ digest }: Image, part: string): string =>
  `sha256:${createHash('sha256').update(`${digest} ${part}`).digest('hex')}`;
