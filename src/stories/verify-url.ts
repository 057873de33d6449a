import { proxiedFetch } from '../runner/proxied-fetch.ts';
import { type Resolve, resolvesToMetadata } from '../runner/resolved-host.ts';
import { UserError } from '../text/errors.ts';
import type { StoryPorts } from '../wiring/story-ports.ts';

const limitMs = 60_000;
const requestLimitMs = 10_000;
const pauseMs = 3_000;

/**
 * `unresolved`: the runner does not know the name, or only as that of an address that is not to be asked. `unreached`: no
 * connection, or no answer on it.
 */
type Answer =
  | { readonly kind: 'answered'; readonly status: number }
  | { readonly kind: 'unresolved' | 'unreached'; readonly why: string };

interface Ports extends StoryPorts {
  /** Absent: by this machine. */
  readonly addressesOf?: Resolve;
}

/** What the URL says of the new version. `unknown` is no evidence against it. */
export type Verified =
  | { readonly kind: 'holds' }
  | { readonly kind: 'fails' | 'unknown'; readonly message: string };

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
    if (clock.now().getTime() >= end || cancelled.aborted) return judged(url, answer, reached);
    await clock.sleep(pauseMs, cancelled);
  }
}

function judged(url: string, answer: Answer, reached: string): Verified {
  if (answer.kind === 'unresolved') {
    const message = `${url} was not verified: this runner no longer resolves its name (${answer.why}).`;
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
    if (await resolvesToMetadata(new URL(url), signal, addressesOf)) return forbidden;
    const response = await proxiedFetch(url, { redirect: 'manual', signal });
    await response.body?.cancel();
    return { kind: 'answered', status: response.status };
  } catch (error) {
    if (limit.aborted) return { kind: 'unreached', why: `no answer within ${requestLimitMs / 1_000} s` };
    const { code, message } = ((error as Thrown).cause ?? error) as Thrown;
    const isUnresolved = code === 'ENOTFOUND' || code === 'EAI_AGAIN';
    return { kind: isUnresolved ? 'unresolved' : 'unreached', why: message || String(code) };
  }
}

const forbidden: Answer = {
  kind: 'unresolved',
  why: 'its name leads to an address at which clouds hand out credentials',
};

/** What `fetch` throws; the system's own error is its cause. */
interface Thrown {
  readonly cause?: unknown;
  readonly code?: string;
  readonly message?: string;
}
