import type { Clock } from '../runner/clock.ts';
import type { RemoteManifest } from './ports.ts';

/** Between two looks at a tag during a push; a registry takes longer to receive an image than to answer. */
export const lookEveryMs = 500;

/**
 * Does some work and looks at a tag all the while.
 * `seen` is what stood there first: another job may have pushed to it before this work did.
 */
export async function watchTag<T>(
  work: () => Promise<T>,
  look: () => Promise<RemoteManifest | undefined>,
  clock: Clock,
): Promise<{ result: T; seen?: RemoteManifest }> {
  const ended = new AbortController();
  const watching = (async () => {
    for (;;) {
      await clock.sleep(lookEveryMs, ended.signal);
      if (ended.signal.aborted) return undefined;
      // A look that fails proves nothing; the tag is read again after the work.
      const seen = await look().catch(() => undefined);
      if (seen) return seen;
    }
  })();
  try {
    const result = await work();
    ended.abort();
    const seen = await watching;
    return { result, ...(seen && { seen }) };
  } finally {
    ended.abort();
  }
}
