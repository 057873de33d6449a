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
  /** The same for one that was not proved in time, and that nothing speaks against. */
  fateAtLimit(): Promise<Objection | undefined>;
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
  const circle = open(members, options);
  return {
    retreat: {
      signal: circle.retreat.signal,
      message: () => messageOf(circle),
      culprit: () => circle.culprit,
    },
    turn: ({ after }) => turn(circle, after),
    watched(name, watched, target) {
      const { verdict } = watched;
      if (verdict.kind !== 'failed') return;
      if (spoiled.includes(verdict.reason) || isRollbackWanted(target, watched)) goBack(circle, name);
      set(circle, name, 'failed');
    },
    ended: (name, isGood) => set(circle, name, isGood ? 'proved' : 'failed'),
    refused(name) {
      goBack(circle, name);
      set(circle, name, 'failed');
    },
    fate: (name) => fate(circle, name),
    fateAtLimit: () => fateAtLimit(circle),
  };
}

/** What is known of all of them. */
interface Circle {
  readonly options: TogetherOptions;
  readonly states: Map<string, State>;
  readonly retreat: AbortController;
  readonly change: ReturnType<typeof changes>;
  /** The first for whose sake all go back. */
  culprit: string | undefined;
  /** What came after all of them, and the one that asked for it. */
  last: { readonly owner: string; readonly outcome: Promise<Objection | undefined> } | undefined;
}

function open(members: readonly Member[], options: TogetherOptions): Circle {
  const retreat = new AbortController();
  return {
    options,
    states: new Map(members.map(({ name }) => [name, 'open'])),
    retreat,
    change: changes([retreat.signal, options.cancelled]),
    culprit: undefined,
    last: undefined,
  };
}

function set({ states, change }: Circle, name: string, state: State): void {
  states.set(name, state);
  change.tell();
}

function goBack(circle: Circle, name: string): void {
  circle.culprit ??= name;
  if (circle.options.onFailure === 'rollback') circle.retreat.abort();
}

function messageOf({ culprit }: Circle): string {
  return `${culprit ?? 'One of them'} failed, so every service of this step goes back to what it ran.`;
}

function anotherFailed(circle: Circle): Objection {
  const culprit = circle.culprit !== undefined && { culprit: circle.culprit };
  return { reason: 'another-failed', message: messageOf(circle), diagnoses: [], ...culprit };
}

async function turn(circle: Circle, after: readonly string[]): Promise<Hindrance | undefined> {
  const { options, states, retreat, change } = circle;
  for (;;) {
    if (options.cancelled.aborted) return { kind: 'cancelled' };
    const lost = after.filter((name) => states.get(name) === 'failed');
    if (lost.length > 0) return { kind: 'failed', name: list(lost) };
    if (retreat.signal.aborted) return { kind: 'failed', name: circle.culprit ?? '' };
    if (after.every((name) => states.get(name) === 'proved')) return undefined;
    await change.next();
  }
}

async function fate(circle: Circle, name: string): Promise<Objection | undefined> {
  const { options, states, retreat, change } = circle;
  set(circle, name, 'proved');
  for (;;) {
    if (retreat.signal.aborted) return anotherFailed(circle);
    if (options.cancelled.aborted) {
      return whenCancelled(options, 'The job was cancelled before all services of this step were proved.');
    }
    if ([...states.values()].every((state) => state !== 'open')) return concluded(circle, name);
    await change.next();
  }
}

/** A proved service stays, unless it is to go back with the job. */
function whenCancelled({ onCancel }: TogetherOptions, message: string): Objection | undefined {
  return onCancel === 'rollback' ? { reason: 'cancelled', message, diagnoses: [] } : undefined;
}

/** Services that begin together reach their limit together: none of them stays where another one goes back. */
async function fateAtLimit(circle: Circle): Promise<Objection | undefined> {
  const { options, states, retreat, change } = circle;
  for (;;) {
    if (retreat.signal.aborted) return anotherFailed(circle);
    if (options.cancelled.aborted || ![...states.values()].includes('open')) return undefined;
    await change.next();
  }
}

/** What comes after all of them: once, for the first that asks. */
async function concluded(circle: Circle, name: string): Promise<Objection | undefined> {
  if ([...circle.states.values()].includes('failed')) return undefined;
  circle.last ??= { owner: name, outcome: circle.options.afterwards() };
  const { owner, outcome } = circle.last;
  const objection = await outcome;
  if (objection === undefined || owner === name) return objection;
  // Nothing was found wrong with any of them.
  if (objection.reason === 'lost-sight' || objection.reason === 'unchecked') return undefined;
  if (objection.reason === 'cancelled') return whenCancelled(circle.options, objection.message);
  circle.culprit ??= 'run-after';
  return anotherFailed(circle);
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
