import { causeOf, ofOwnNetwork } from '../runner/own-network.ts';
import { proxiedFetch } from '../runner/proxied-fetch.ts';
import { type Resolve, whereItLeads } from '../runner/resolved-host.ts';
import { UserError } from '../text/errors.ts';
import type { StoryPorts } from '../wiring/story-ports.ts';

const limitMs = 60_000;
const requestLimitMs = 10_000;
const pauseMs = 3_000;

/**
 * `unasked`: the runner does not know the name, or only as that of an address that is not to be asked, or its own network or
 * proxy is at fault. `unreached`: no connection, or no answer on it.
 */
type Answer =
  | { readonly kind: 'answered'; readonly status: number }
  | { readonly kind: 'unasked' | 'unreached'; readonly why: string };

interface Ports extends StoryPorts {
  /** Absent: by this machine. */
  readonly addressesOf?: Resolve;
}

/** What the URL says of the new version. `unknown` is no evidence against it. */
export type Verified =
  | { readonly kind: 'holds' }
  /** `cancelled`: the job, before the URL had answered. */
  | { readonly kind: 'fails' | 'unknown' | 'cancelled'; readonly message: string };

/**
 * Asks the URL once before anything is built or deployed: what this runner cannot reach now would fail a good rollout
 * at its end. Any answer will do, since the version that is to be replaced may be broken. Throws `UserError`.
 */
export async function requireReachable(url: string | undefined, ports: Ports): Promise<void> {
  if (url === undefined) return;
  const { cancelled } = ports;
  const answer = await ask(url, ports);
  if (answer.kind === 'answered' || cancelled.aborted) return;
  throw new UserError(
    `verify-url cannot be verified: this runner does not reach ${url} (${answer.why}). Nothing was deployed.`,
    {
      kind: 'verify-url-unreachable',
      remedy:
        'Set `verify-url` to an address that this runner reaches, use a runner inside the network, or leave `verify-url` out.',
      docs: 'docs/troubleshooting.md#verify-url',
    },
  );
}

/** Asks a URL until it answers below 400, for up to a minute. `reached`: what the rollout has reached by then. */
export async function verifyUrl(
  url: string,
  ports: Ports,
  reached = 'The rollout completed',
): Promise<Verified> {
  const { clock, log, cancelled } = ports;
  const end = clock.now().getTime() + limitMs;
  for (;;) {
    const answer = await ask(url, ports);
    if (answer.kind === 'answered' && answer.status < 400) {
      log.info(`${url} answers`);
      return { kind: 'holds' };
    }
    if (cancelled.aborted) {
      return { kind: 'cancelled', message: `${reached}, but the job was cancelled before ${url} answered.` };
    }
    if (clock.now().getTime() >= end) return judged(url, answer, reached);
    await clock.sleep(pauseMs, cancelled);
  }
}

function judged(url: string, answer: Answer, reached: string): Verified {
  if (answer.kind === 'unasked') {
    const message = `${url} was not verified: this runner no longer reaches it (${answer.why}).`;
    return { kind: 'unknown', message };
  }
  const said = answer.kind === 'answered' ? `it answered ${answer.status}` : answer.why;
  return {
    kind: 'fails',
    message: `${reached}, but ${url} did not answer with a status below 400 within a minute: ${said}.`,
  };
}

/** One request. No redirect is followed: it is an answer, and it may lead to where nobody wants this runner to ask. */
async function ask(url: string, { cancelled, addressesOf }: Ports): Promise<Answer> {
  const limit = AbortSignal.timeout(requestLimitMs);
  const signal = AbortSignal.any([limit, cancelled]);
  try {
    const led = await whereItLeads(new URL(url), signal, addressesOf);
    if (led !== 'elsewhere') return led === 'metadata' ? forbidden : unresolved;
    const response = await proxiedFetch(url, { redirect: 'manual', signal });
    await response.body?.cancel();
    return { kind: 'answered', status: response.status };
  } catch (error) {
    if (limit.aborted) return { kind: 'unreached', why: `no answer within ${requestLimitMs / 1_000} s` };
    const { code, message } = causeOf(error);
    return {
      kind: ofOwnNetwork(error, new URL(url)) ? 'unasked' : 'unreached',
      why: message || String(code),
    };
  }
}

const forbidden: Answer = {
  kind: 'unasked',
  why: 'its name leads to an address at which clouds hand out credentials',
};
const unresolved: Answer = {
  kind: 'unasked',
  why: `its name was not resolved within ${requestLimitMs / 1_000} s`,
};
