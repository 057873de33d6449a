import { createHash } from 'node:crypto';
import type { RemoteManifest } from './ports.ts';

/** Media types of https://github.com/opencontainers/image-spec and their Docker counterparts. */
export const manifestMediaTypes = [
  'application/vnd.oci.image.index.v1+json',
  'application/vnd.docker.distribution.manifest.list.v2+json',
  'application/vnd.oci.image.manifest.v1+json',
  'application/vnd.docker.distribution.manifest.v2+json',
] as const;

interface Descriptor {
  readonly digest: string;
  readonly platform?: { readonly os?: string; readonly architecture?: string };
  readonly annotations?: Readonly<Record<string, string>>;
}

/** Reads a manifest as a registry sends it. `body` is kept byte for byte, since the digest is made of it. */
export function readManifest(body: string, mediaType: string, toldDigest: string | null): RemoteManifest {
  return {
    digest: toldDigest ?? `sha256:${createHash('sha256').update(body).digest('hex')}`,
    mediaType,
    body,
    childDigests: childrenOf(body).map(({ digest }) => digest),
  };
}

/** The digest of the config blob of a single manifest; `undefined` for an index. */
export function configDigestOf(manifest: RemoteManifest): string | undefined {
  return (JSON.parse(manifest.body) as { config?: Descriptor }).config?.digest;
}

/** `linux/amd64` and the like for every image of an index; empty where one of them does not tell. */
export function indexPlatforms({ body }: RemoteManifest): readonly string[] {
  const platforms = childrenOf(body).map(({ platform: { os, architecture } = {} }) =>
    os === undefined || architecture === undefined ? undefined : `${os}/${architecture}`,
  );
  const told = platforms.filter((platform) => platform !== undefined);
  return told.length === platforms.length ? told : [];
}

function childrenOf(body: string): readonly Descriptor[] {
  const { manifests = [] } = JSON.parse(body) as { manifests?: readonly Descriptor[] };
  return manifests.filter((child) => !isAttestation(child));
}

// BuildKit stores provenance beside the images of an index, for a platform that does not exist.
function isAttestation(child: Descriptor): boolean {
  return (
    child.annotations?.['vnd.docker.reference.type'] === 'attestation-manifest' ||
    child.platform?.os === 'unknown'
  );
}
