import { proxiedFetch } from '../runner/proxied-fetch.ts';
import { describeError } from '../text/errors.ts';
import type { StoryPorts } from '../wiring/story-ports.ts';

const limitMs = 60_000;
const requestLimitMs = 10_000;
const pauseMs = 3_000;

/** Asks a URL until it answers below 400, for up to a minute. What is wrong with it, or `undefined`. */
export async function verifyUrl(
  url: string,
  { clock, log, cancelled }: StoryPorts,
): Promise<string | undefined> {
  const end = clock.now().getTime() + limitMs;
  for (;;) {
    const answer = await ask(url);
    if (answer === undefined) {
      log.info(`${url} answers`);
      return undefined;
    }
    if (clock.now().getTime() >= end || cancelled.aborted) {
      return `The rollout completed, but ${url} did not answer as it should within a minute: ${answer}.`;
    }
    await clock.sleep(pauseMs, cancelled);
  }
}

async function ask(url: string): Promise<string | undefined> {
  try {
    const response = await proxiedFetch(url, {
      redirect: 'manual',
      signal: AbortSignal.timeout(requestLimitMs),
    });
    await response.body?.cancel();
    return response.status < 400 ? undefined : `it answered ${response.status}`;
  } catch (error) {
    const cause = error instanceof Error && error.cause !== undefined ? error.cause : error;
    return describeError(cause);
  }
}
