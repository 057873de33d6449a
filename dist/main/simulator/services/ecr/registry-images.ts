import { createHash } from 'node:crypto';
import type { ImageSource, StoredImage } from './image-source.ts';

/** A registry that speaks the OCI distribution API, on this machine. */
export interface Registry {
  /** For example `http://127.0.0.1:5000`. */
  readonly url: string;
  readonly username: string;
  readonly password: string;
}

/**
 * Images of a real registry, looked up over its HTTP API.
 * Source: https://github.com/opencontainers/distribution-spec/blob/main/spec.md
 */
export function registryImages({ url, username, password }: Registry): ImageSource {
  const credentials = `${username}:${password}`;
  const base = new URL(url);
  const get = (path: string) =>
    fetch(new URL(path, base), {
      headers: {
        authorization: `Basic ${Buffer.from(credentials).toString('base64')}`,
        accept: manifestTypes.join(', '),
      },
    });
  return {
    host: base.host,
    proxyEndpoint: base.origin,
    credentials,
    listTags: async ({ name }) => {
      const response = await get(`/v2/${name}/tags/list`);
      if (!response.ok) return [];
      const { tags } = (await response.json()) as { tags?: string[] | null };
      return tags ?? [];
    },
    find: async ({ name }, reference) => {
      const response = await get(`/v2/${name}/manifests/${reference}`);
      return response.ok ? readImage(response, reference) : undefined;
    },
  };
}

async function readImage(response: Response, reference: string): Promise<StoredImage> {
  const manifest = await response.text();
  const { config, layers = [] } = JSON.parse(manifest) as Manifest;
  return {
    digest: `sha256:${createHash('sha256').update(manifest).digest('hex')}`,
    tags: reference.startsWith('sha256:') ? [] : [reference],
    pushedAt: Date.parse(response.headers.get('last-modified') ?? '') || Date.now(),
    mediaType: response.headers.get('content-type') ?? 'application/vnd.oci.image.manifest.v1+json',
    sizeBytes: [config, ...layers].reduce((sum, part) => sum + (part?.size ?? 0), 0),
    platforms: [],
    manifest,
  };
}

interface Manifest {
  readonly config?: { readonly size: number };
  readonly layers?: readonly { readonly size: number }[];
}

const manifestTypes = [
  'application/vnd.oci.image.index.v1+json',
  'application/vnd.oci.image.manifest.v1+json',
  'application/vnd.docker.distribution.manifest.list.v2+json',
  'application/vnd.docker.distribution.manifest.v2+json',
];
