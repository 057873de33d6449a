import type { Guard } from '../iam/guard.ts';
import type { Repository, World } from '../model/world.ts';
import type { ImageSource } from '../services/ecr/image-source.ts';
import { childrenOf, configOf } from '../services/ecr/world-manifests.ts';
import type { WireRequest, WireResponse } from '../wire/wire.ts';

export const registryPath = '/v2/';

/**
 * The account's images as a registry shows them to a client that looks things up: manifests and configs, nothing to
 * pull, nothing can be pushed. Source: https://github.com/opencontainers/distribution-spec/blob/main/spec.md.
 */
export async function answerRegistry(
  request: WireRequest,
  world: World,
  images: ImageSource,
  guard?: Guard,
): Promise<WireResponse> {
  if (!isLoggedIn(request, images)) return unauthorized;
  const refused = guard?.refuseRegistry(request.path);
  if (refused !== undefined) return failure(403, 'DENIED', refused);
  if (request.method !== 'GET' && request.method !== 'HEAD') return unsupported;
  const path = request.path.slice(registryPath.length);
  if (path === '') return ok({}, '{}');
  const [, name = '', kind, reference = ''] = /^(.+)\/(manifests|blobs)\/([^/]+)$/.exec(path) ?? [];
  const repository = world.repositories.get(name);
  if (repository === undefined) return notFound('NAME_UNKNOWN', 'repository name not known to registry');
  return kind === 'blobs'
    ? answerConfig(repository, reference)
    : answerManifest(repository, reference, images);
}

async function answerManifest(
  repository: Repository,
  reference: string,
  images: ImageSource,
): Promise<WireResponse> {
  const image = await images.find(repository, reference);
  if (image === undefined) return notFound('MANIFEST_UNKNOWN', 'Requested image not found');
  return ok({ 'content-type': image.mediaType, 'docker-content-digest': image.digest }, image.manifest);
}

function answerConfig({ images }: Repository, digest: string): WireResponse {
  const configs = [...images, ...images.flatMap(childrenOf)].map(configOf);
  const config = configs.find((candidate) => candidate.digest === digest);
  if (config === undefined) return notFound('BLOB_UNKNOWN', 'blob unknown to registry');
  return ok({ 'content-type': 'application/octet-stream' }, config.body);
}

function isLoggedIn({ headers }: WireRequest, { credentials }: ImageSource): boolean {
  return headers['authorization'] === `Basic ${Buffer.from(credentials).toString('base64')}`;
}

const unauthorized = failure(401, 'UNAUTHORIZED', 'authentication required', {
  'www-authenticate': 'Basic realm="simulator"',
});
const unsupported = failure(405, 'UNSUPPORTED', 'The operation is unsupported.');

const notFound = (code: string, message: string): WireResponse => failure(404, code, message);

function failure(
  status: number,
  code: string,
  message: string,
  headers: Readonly<Record<string, string>> = {},
): WireResponse {
  return {
    status,
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ errors: [{ code, message }] }),
  };
}

function ok(headers: Readonly<Record<string, string>>, body: string): WireResponse {
  return { status: 200, headers, body };
}
