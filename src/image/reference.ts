/** The parts of an image reference: `host/path:tag@digest`. */
export interface Reference {
  /** As it was written, without tag and digest. */
  readonly repository: string;
  /** The host that the registry API is asked on: `registry-1.docker.io` for Docker Hub. */
  readonly host: string;
  /** The name inside the registry: `library/nginx` for `nginx`. */
  readonly path: string;
  readonly tag?: string;
  /** `sha256:…` */
  readonly digest?: string;
}

const dockerHubHosts = new Set(['docker.io', 'index.docker.io', 'registry-1.docker.io']);

// The grammar of https://github.com/distribution/reference, with its limits of 128 and 255 characters.
const component = /^[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*$/;
const host =
  /^(?:\[[0-9a-fA-F:]+\]|[a-zA-Z0-9](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?)*)(?::\d{1,5})?$/;
const tagPattern = /^[A-Za-z0-9_][A-Za-z0-9_.-]{0,127}$/;
const digestPattern = /^sha256:[0-9a-f]{64}$/;

/** Takes a reference apart, or answers `undefined` when Docker would refuse it. */
export function parseReference(text: string): Reference | undefined {
  const [name = '', digest, ...more] = text.split('@');
  if (more.length > 0 || (digest !== undefined && !digestPattern.test(digest))) return undefined;
  const colon = name.lastIndexOf(':');
  const hasTag = colon > name.lastIndexOf('/');
  const tag = hasTag ? name.slice(colon + 1) : undefined;
  if (tag !== undefined && !tagPattern.test(tag)) return undefined;
  const place = placeOf(hasTag ? name.slice(0, colon) : name);
  if (!place) return undefined;
  return { ...place, ...(tag !== undefined && { tag }), ...(digest !== undefined && { digest }) };
}

/** Whether a value is a digest as registries write it: `sha256:…`, or `sha512:…`. */
export function isDigest(value: unknown): value is string {
  return typeof value === 'string' && /^(?:sha256:[0-9a-f]{64}|sha512:[0-9a-f]{128})$/.test(value);
}

export function isTag(text: string): boolean {
  return tagPattern.test(text);
}

/** A full Git SHA: 40 hexadecimal digits, or 64 in a SHA-256 repository. */
export function isCommitSha(text: string): boolean {
  return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(text);
}

/** Whether a tag is one that people move: not a version such as `1.4.2`, and without a commit in its name. */
export function isMovingTag(tag: string): boolean {
  return !/^v?\d+\.\d+\.\d+/.test(tag) && !/(?:^|[-_.])(?=[a-f]*\d)[0-9a-f]{7,64}(?:$|[-_.])/.test(tag);
}

/** A host of this machine: reached over plain HTTP, as Docker itself does. */
export function isLoopbackHost(hostName: string): boolean {
  return /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])(?::\d+)?$/.test(hostName);
}

function placeOf(repository: string): Pick<Reference, 'repository' | 'host' | 'path'> | undefined {
  const slash = repository.indexOf('/');
  const first = repository.slice(0, Math.max(slash, 0));
  const named = /[.:[A-Z]/.test(first) || first === 'localhost';
  const rest = named ? repository.slice(slash + 1) : repository;
  const isHub = !named || dockerHubHosts.has(first);
  const path = isHub && !rest.includes('/') ? `library/${rest}` : rest;
  if (repository.length > 255 || !path.split('/').every((part) => component.test(part))) return undefined;
  if (named && !host.test(first)) return undefined;
  return { repository, host: isHub ? 'registry-1.docker.io' : first, path };
}
