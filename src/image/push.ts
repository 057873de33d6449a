import pRetry from 'p-retry';
import type { RunResult } from '../runner/program.ts';
import { pushFailure } from './failures.ts';
import type { ImagePorts } from './ports.ts';
import { parseReference } from './reference.ts';
import { isDroppedConnection, isImmutableTag } from './registry-failures.ts';

const attempts = 3;
const retryAfterMs = 1000;

export type Pushed =
  /** `digests`: under which this machine knows the image that it pushed. */
  | { readonly kind: 'pushed'; readonly digests: readonly string[] }
  /** The registry keeps what is there already under this tag. */
  | { readonly kind: 'tag-taken' };

/**
 * Pushes a local image, again when the connection drops: layers that have arrived are not sent twice.
 * Throws `UserError` when the registry refuses.
 */
export async function push(
  reference: string,
  { docker, log }: Pick<ImagePorts, 'docker' | 'log'>,
): Promise<Pushed> {
  const { exitCode, lines } = await log.group(`Push ${reference}`, () =>
    pushPatiently(reference, { docker, log }),
  );
  if (exitCode === 0) return { kind: 'pushed', digests: await localDigests(reference, docker) };
  if (isImmutableTag(lines)) return { kind: 'tag-taken' };
  throw pushFailure(
    'The image could not be pushed',
    lines,
    parseReference(reference)?.repository ?? reference,
  );
}

class DroppedConnection extends Error {
  readonly result: RunResult;
  constructor(result: RunResult) {
    super(result.lines.at(-1));
    this.result = result;
  }
}

async function pushPatiently(
  reference: string,
  { docker, log }: Pick<ImagePorts, 'docker' | 'log'>,
): Promise<RunResult> {
  const attempt = async () => {
    const result = await docker.run(['push', reference], { onLine: (line) => log.info(line) });
    if (result.exitCode !== 0 && isDroppedConnection(result.lines)) throw new DroppedConnection(result);
    return result;
  };
  try {
    return await pRetry(attempt, {
      retries: attempts - 1,
      minTimeout: retryAfterMs,
      onFailedAttempt: ({ retriesLeft }) => {
        if (retriesLeft > 0) log.info('The connection to the registry dropped; the push starts again.');
      },
    });
  } catch (error) {
    if (error instanceof DroppedConnection) return error.result;
    throw error;
  }
}

async function localDigests(reference: string, docker: ImagePorts['docker']): Promise<readonly string[]> {
  const { stdout } = await docker.run(['image', 'inspect', '--format', '{{json .RepoDigests}}', reference]);
  const pushed = parseReference(reference);
  return ((JSON.parse(stdout || '[]') as readonly string[] | null) ?? []).flatMap((known) => {
    const local = parseReference(known);
    return local?.digest && local.host === pushed?.host && local.path === pushed.path ? [local.digest] : [];
  });
}
