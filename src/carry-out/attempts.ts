import { AwsError, isPassing } from '../ecs/aws-error.ts';
import { Cancelled } from '../runner/cancelled.ts';
import type { ApplyPorts } from './ports.ts';

/** RegisterTaskDefinition refills at one call a second for a whole account, so that several jobs may have to wait in line. */
const maximumAttempts = 8;
const firstDelayMs = 1_000;
const longestDelayMs = 15_000;

/**
 * Sends a write until its outcome is known. AWS's writes have no client token: after throttling nothing has happened and
 * it is sent again; after a lost answer `find` looks whether it took effect, and only then it is sent again. A job that
 * is cancelled sends nothing more, but what it has sent is looked for. Rejects with `Cancelled` when there is nothing.
 */
export async function writeOnce<T>(
  write: () => Promise<T>,
  find: () => Promise<T | undefined>,
  ports: Pick<ApplyPorts, 'sleep' | 'random' | 'cancelled'>,
): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    if (ports.cancelled?.aborted) throw new Cancelled();
    try {
      return await write();
    } catch (error) {
      if (!(error instanceof AwsError) || attempt === maximumAttempts || !mayBeSentAgain(error)) throw error;
      const delayMs = Math.min(firstDelayMs * 2 ** (attempt - 1), longestDelayMs);
      await ports.sleep(delayMs * (0.5 + ports.random()), ports.cancelled);
      const found = error.kind === 'lost' ? await look(find, ports) : undefined;
      if (found !== undefined) return found;
    }
  }
}

/** A read may be some seconds behind a write, so that one empty look proves nothing. */
const emptyLooks = 3;
const maximumLooks = 8;
const betweenLooksMs = 2_000;

/** What the write left, `undefined` when it left nothing. Rejects when that could not be seen: then nothing may be sent again. */
async function look<T>(
  find: () => Promise<T | undefined>,
  ports: Pick<ApplyPorts, 'sleep'>,
): Promise<T | undefined> {
  let empty = 0;
  for (let taken = 1; ; taken += 1) {
    try {
      const found = await find();
      empty += 1;
      if (found !== undefined || empty === emptyLooks) return found;
    } catch (error) {
      if (taken >= maximumLooks || !isPassing(error)) throw error;
    }
    await ports.sleep(betweenLooksMs);
  }
}

function mayBeSentAgain(error: AwsError): boolean {
  // RegisterTaskDefinition says this of jobs that register the same family at the same moment.
  return isPassing(error) || /too many concurrent attempts/i.test(error.message);
}
