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
  const { manifests = [] } = JSON.parse(body) as { manifests?: readonly Descriptor[] };
  return {
    digest: toldDigest ?? `sha256:${createHash('sha256').update(body).digest('hex')}`,
    mediaType,
    body,
    childDigests: manifests.filter((child) => !isAttestation(child)).map((child) => child.digest),
  };
}

/** The digest of the config blob of a single manifest; `undefined` for an index. */
export function configDigestOf(manifest: RemoteManifest): string | undefined {
  return (JSON.parse(manifest.body) as { config?: Descriptor }).config?.digest;
}

// BuildKit stores provenance beside the images of an index, for a platform that does not exist.
function isAttestation(child: Descriptor): boolean {
  return (
    child.annotations?.['vnd.docker.reference.type'] === 'attestation-manifest' ||
    child.platform?.os === 'unknown'
  );
}
