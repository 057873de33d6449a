import type { TrialHealthCheck } from './trial.ts';

/** What came of one request: a code, silence for the whole time, or no connection that lasts. */
export type Answer =
  | { readonly kind: 'status'; readonly status: number }
  | { readonly kind: 'silence' }
  | { readonly kind: 'nobody' };

/** Elastic Load Balancing's default (API shape CreateTargetGroupInput). */
const DEFAULT_TIMEOUT_SECONDS = 5;
const DEFAULT_MATCHER = '200';

/** Asks as a load balancer does: one GET, no redirect followed. */
export async function knock(
  hostPort: number,
  healthCheck: TrialHealthCheck | undefined,
  fetchPage: typeof fetch,
  cancelled?: AbortSignal,
): Promise<Answer> {
  const seconds = healthCheck?.timeoutSeconds ?? DEFAULT_TIMEOUT_SECONDS;
  const { signal, isOver, end } = limitOf(seconds * 1000, cancelled);
  const path = healthCheck?.path?.startsWith('/') ? healthCheck.path : '/';
  try {
    const response = await fetchPage(`http://127.0.0.1:${hostPort}${path}`, {
      redirect: 'manual',
      headers: { 'user-agent': 'ELB-HealthChecker/2.0' },
      signal,
    });
    await response.body?.cancel();
    return { kind: 'status', status: response.status };
  } catch (error) {
    if (isOver()) return { kind: 'silence' };
    // What answers in another protocol than HTTP listens all the same.
    return isAnswer(error) ? { kind: 'silence' } : { kind: 'nobody' };
  } finally {
    end();
  }
}

/** A timer that keeps the process alive: with `AbortSignal.timeout` Node would end it in the middle of the wait. */
function limitOf(ms: number, cancelled?: AbortSignal) {
  const controller = new AbortController();
  const abort = () => controller.abort();
  let isOver = false;
  const timer = setTimeout(() => {
    isOver = true;
    abort();
  }, ms);
  if (cancelled?.aborted) abort();
  cancelled?.addEventListener('abort', abort);
  return {
    signal: controller.signal,
    isOver: () => isOver,
    end: () => {
      clearTimeout(timer);
      cancelled?.removeEventListener('abort', abort);
    },
  };
}

function isAnswer(error: unknown): boolean {
  const { cause } = error instanceof Error ? error : {};
  return cause instanceof Error && 'code' in cause && String(cause.code).startsWith('HPE_');
}

/** Does the code count as healthy? A matcher reads `200`, `200-299` or `200,301-302`. */
export function matches(matcher: string | undefined, status: number): boolean {
  return (matcher ?? DEFAULT_MATCHER).split(',').some((part) => {
    const [from = Number.NaN, to = from] = part.split('-').map(Number);
    return status >= from && status <= to;
  });
}
