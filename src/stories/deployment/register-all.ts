import type { Clock } from '../../runner/clock.ts';
import type { RegisteredPart } from './carry-out-part.ts';
import type { ReadyPart } from './provide-images.ts';

/** RegisterTaskDefinition refills at one call a second for a whole account (ECS API reference, Request throttling). */
const apartMs = 1_000;

/** Registers one after another: no service is updated before all of them have their revision. */
export async function registerAll(
  parts: readonly ReadyPart[],
  register: (part: ReadyPart) => Promise<RegisteredPart>,
  clock: Clock,
): Promise<readonly RegisteredPart[]> {
  const done: RegisteredPart[] = [];
  for (const part of parts) {
    if (done.at(-1)?.registered.isNew === true) await clock.sleep(apartMs, part.ports.cancelled);
    done.push(await register(part));
  }
  return done;
}
