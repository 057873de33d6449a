import { isRollbackWanted } from '../../rollout/rollback.ts';
import type { RolloutTarget } from '../../rollout/target.ts';
import type { FailureReason } from '../../rollout/verdict.ts';
import type { Watched } from '../../rollout/watch.ts';
import { list } from '../../text/words.ts';
import type { Objection } from '../one-off-steps.ts';
import type { Retreat } from '../rollout.ts';

/** How a service stands for the others. */
type State = 'open' | 'proved' | 'failed';

export interface Member {
  readonly name: string;
  /** Those that must be proved before it is updated. */
  readonly after: readonly string[];
}

/** Why a service is not updated. */
export type Hindrance = { readonly kind: 'cancelled' } | { readonly kind: 'failed'; readonly name: string };

export interface TogetherOptions {
  readonly onFailure: 'rollback' | 'keep';
  readonly onCancel: 'rollback' | 'keep';
  readonly cancelled: AbortSignal;
  /** Runs once, when all are proved; answers what went wrong. */
  readonly afterwards: () => Promise<Objection | undefined>;
}

/** What the services of one deployment know of each other: whose turn it is, and whether all go back. */
export interface Together {
  readonly retreat: Retreat;
  /** Waits for those before it; answers what forbids the update. */
  turn(member: Member): Promise<Hindrance | undefined>;
  /** What the watch of a service came to. */
  watched(name: string, watched: Watched, target: RolloutTarget): void;
  /** The end of a service, however it came. */
  ended(name: string, isGood: boolean): void;
  /** A service was not updated, because of an error. */
  refused(name: string): void;
  /** For a service that is proved: waits for all others. Answers why it has to go back all the same. */
  fate(name: string): Promise<Objection | undefined>;
}

/** Reasons after which the earlier version is to serve again, whoever brings it back. */
const spoiled: readonly FailureReason[] = [
  'gave-up',
  'stalled',
  'deadlock',
  'hopeless',
  'deleted',
  'rolled-back',
];

export function together(members: readonly Member[], options: TogetherOptions): Together {
  const { onFailure, onCancel, cancelled, afterwards } = options;
  const states = new Map<string, State>(members.map(({ name }) => [name, 'open']));
  const retreat = new AbortController();
  const change = changes([retreat.signal, cancelled]);
  let culprit: string | undefined;
  let last: { readonly owner: string; readonly outcome: Promise<Objection | undefined> } | undefined;

  const set = (name: string, state: State) => {
    states.set(name, state);
    change.tell();
  };
  const goBack = (name: string) => {
    culprit ??= name;
    if (onFailure === 'rollback') retreat.abort();
  };
  const message = () =>
    `${culprit ?? 'One of them'} failed, so every service of this step goes back to what it ran.`;
  const failed = () => [...states].filter(([, state]) => state === 'failed').map(([name]) => name);
  const isOver = () => [...states.values()].every((state) => state === 'proved' || state === 'failed');

  /** What comes after all of them: once, for the first that asks. */
  async function concluded(name: string): Promise<Objection | undefined> {
    if (failed().length > 0) return undefined;
    last ??= { owner: name, outcome: afterwards() };
    const objection = await last.outcome;
    if (objection === undefined) return undefined;
    culprit ??= 'run-after';
    return last.owner === name ? objection : { reason: 'another-failed', message: message(), diagnoses: [] };
  }

  return {
    retreat: { signal: retreat.signal, message },
    async turn({ after }) {
      for (;;) {
        if (cancelled.aborted) return { kind: 'cancelled' };
        const lost = after.filter((name) => states.get(name) === 'failed');
        if (lost.length > 0) return { kind: 'failed', name: list(lost) };
        if (retreat.signal.aborted) return { kind: 'failed', name: culprit ?? '' };
        if (after.every((name) => states.get(name) === 'proved')) return undefined;
        await change.next();
      }
    },
    watched(name, watched, target) {
      const { verdict } = watched;
      if (verdict.kind !== 'failed') return;
      if (spoiled.includes(verdict.reason) || isRollbackWanted(target, watched)) goBack(name);
      set(name, 'failed');
    },
    ended: (name, isGood) => set(name, isGood ? 'proved' : 'failed'),
    refused(name) {
      goBack(name);
      set(name, 'failed');
    },
    async fate(name) {
      set(name, 'proved');
      for (;;) {
        if (retreat.signal.aborted) return { reason: 'another-failed', message: message(), diagnoses: [] };
        if (cancelled.aborted) {
          const why = 'The job was cancelled before all services of this step were proved.';
          return onCancel === 'rollback' ? { reason: 'cancelled', message: why, diagnoses: [] } : undefined;
        }
        if (isOver()) return concluded(name);
        await change.next();
      }
    },
  };
}

/** Wakes everybody who waits for something to have changed. */
function changes(signals: readonly AbortSignal[]) {
  let waiting: (() => void)[] = [];
  const tell = () => {
    const woken = waiting;
    waiting = [];
    for (const wake of woken) wake();
  };
  for (const signal of signals) signal.addEventListener('abort', tell, { once: true });
  return { tell, next: () => new Promise<void>((resolve) => waiting.push(resolve)) };
}
