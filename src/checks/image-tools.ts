import { parseReference } from '../image/reference.ts';
import { isLike } from '../text/match.ts';
import type { DockerfileFacts } from './dockerfile.ts';

/** Programs that health checks call. */
export type Tool = 'curl' | 'wget';

interface KnownBase {
  /** Path of the image, without `library/`. */
  readonly path: RegExp;
  readonly tag?: RegExp;
  readonly lacks: readonly Tool[];
}

/**
 * Bases that are known to lack a program; the first that matches counts, and every other base is unknown.
 * Busybox, and so Alpine, has a wget of its own. Source: the Dockerfiles of these images.
 */
const BASES: readonly KnownBase[] = [
  { path: /^(?:nginx|php|httpd|composer|caddy|docker)$/, lacks: [] },
  { path: /^alpine$/, lacks: ['curl'] },
  { path: /^(?:node|python|ruby|golang|openjdk|amazoncorretto|rust)$/, tag: /alpine/, lacks: ['curl'] },
  { path: /^(?:node|python|ruby|openjdk)$/, tag: /slim/, lacks: ['curl', 'wget'] },
  { path: /^(?:debian|ubuntu)$/, lacks: ['curl', 'wget'] },
  { path: /^busybox$/, lacks: ['curl'] },
  { path: /^scratch$/, lacks: ['curl', 'wget'] },
  { path: /^distroless\//, tag: /debug/, lacks: ['curl'] },
  { path: /^distroless\//, lacks: ['curl', 'wget'] },
  { path: /^dotnet\/(?:aspnet|runtime|runtime-deps)$/, tag: /alpine/, lacks: ['curl'] },
  { path: /^dotnet\/(?:aspnet|runtime|runtime-deps)$/, lacks: ['curl', 'wget'] },
];

/** Steps of which nobody can tell what they install: scripts, tools, lists in variables, whole file systems. */
const OPAQUE =
  /\.sh\b|\bmake\b|\bansible|\bnix\b|\b(?:add|install)\b[^\n]*\$|--from=\S{1,300}\s+\/\s|\.(?:tar|tgz|apk|deb)\b|^[ \t]*(?:COPY|ADD)\s(?:--\S+\s+)*\S+\s+\/\s*$/im;

/** Whether the image certainly lacks the program: a known base without it, and no step that may bring it. */
export function certainlyLacks({ base, steps }: DockerfileFacts, tool: Tool): boolean {
  if (base === undefined || new RegExp(`\\b${tool}\\b`).test(steps) || OPAQUE.test(steps)) return false;
  return knownBase(base)?.lacks.includes(tool) ?? false;
}

/** Whether the image certainly has no shell: nothing that a shell has to read runs in it. */
export function hasNoShell({ base, steps }: DockerfileFacts): boolean {
  if (base === undefined || /\b(?:ba|da|a)?sh\b|busybox/.test(steps) || OPAQUE.test(steps)) return false;
  const reference = parseReference(base);
  const isDebug = isLike(reference?.tag, /debug|dev|shell/);
  if (base === 'scratch') return !/^[ \t]*(?:COPY|ADD)/im.test(steps) || !/rootfs|\/bin\b/.test(steps);
  return (
    !isDebug &&
    (/(?:^|\/)distroless\//.test(base) ||
      /^cgr\.dev\/chainguard\//.test(base) ||
      isLike(reference?.tag, /-chiseled|noble-chiseled|-distroless/))
  );
}

/** Whether the image has the small wget of Busybox. */
export function isBusybox({ base }: DockerfileFacts): boolean {
  return base !== undefined && /alpine|busybox/.test(base);
}

function knownBase(image: string): KnownBase | undefined {
  const reference = parseReference(image);
  if (reference === undefined) return undefined;
  const path = officialPath(reference.host, reference.path);
  return BASES.find((base) => base.path.test(path) && (base.tag?.test(reference.tag ?? 'latest') ?? true));
}

/** Docker's official images by their short name, also from the copy of them in Amazon ECR Public. */
function officialPath(host: string, path: string): string {
  if (host === 'registry-1.docker.io') return path.replace(/^library\//, '');
  if (host === 'public.ecr.aws') return path.replace(/^docker\/library\//, '');
  if (host === 'gcr.io' || host === 'mcr.microsoft.com') return path;
  return `${host}/${path}`;
}
