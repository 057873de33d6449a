import { AwsError } from '../ecs/aws-error.ts';
import type { Clock } from '../runner/clock.ts';
import { countedReads } from './counted-reads.ts';
import { deadlineOf } from './deadline.ts';
import { type Doubt, doubtAfter, isPatient } from './doubt.ts';
import { conclude, type History, noHistory } from './history.ts';
import { isBlinding, lostSight } from './lost-sight.ts';
import type { Observer } from './observer.ts';
import { type Pacing, pace } from './pace.ts';
import type { RolloutReads } from './ports.ts';
import type { Truth } from './proof.ts';
import { remember } from './remember.ts';
import type { Snapshot } from './snapshot.ts';
import type { Strategy } from './strategy.ts';
import { isSuspicious } from './suspicion.ts';
import type { RolloutTarget } from './target.ts';
import { type TruthCheck, withTruth } from './truth.ts';
import { untilAborted } from './until-aborted.ts';
import type { Verdict } from './verdict.ts';

export interface WatchPorts {
  readonly reads: RolloutReads;
  readonly clock: Clock;
  /** From 0 to 1. */
  random(): number;
  /**
   * Called after each look, in order, with the history that includes it. `watched` is what the verdict is about: while
   * a rollback is followed another deployment than ours.
   */
  onSnapshot?(snapshot: Snapshot, verdict: Verdict, history: History, watched: RolloutTarget): void;
  /** Aborts when the job is cancelled. */
  readonly signal?: AbortSignal;
}

export interface Watched {
  readonly verdict: Verdict;
  readonly history: History;
  /** The newest look; absent when there was none. */
  readonly snapshot?: Snapshot;
  /** Present when the rollout reached its goal and was proved, or refuted. */
  readonly truth?: Truth;
  /** ECS calls the rollout complete, the image is the right one, and only health or number of the tasks disagree. */
  readonly onlyHealthDisagrees?: boolean;
}

/** Without an answer for so long nothing is known of the rollout any more. */
const blindForMs = 120_000;

/** Looks at the rollout until there is a verdict. Never rejects for anything that AWS does. */
export async function watch(strategy: Strategy, target: RolloutTarget, ports: WatchPorts): Promise<Watched> {
  const { clock, reads, signal } = ports;
  const counted = countedReads(reads);
  const eye = strategy.observer(target, counted.reads, clock);
  let seen: Watched = { verdict: notSeenYet, history: noHistory };
  let troubledLooks = 0;
  let doubt: Doubt | undefined;

  while (true) {
    const look = await untilAborted(lookOnce(strategy, target, eye, seen.history), signal);
    if (look instanceof AwsError) {
      troubledLooks += 1;
      const now = reads.awsNow();
      if (isEnd(look, target, seen.history, now)) {
        const last = strategy.lastSeen?.(target, seen.history, seen.snapshot);
        return finish(seen, lostSight(look, now, seen.history.lastAt, last), target, ports);
      }
    } else if (look !== undefined) {
      troubledLooks = eye.takeThrottled() > 0 ? troubledLooks + 1 : 0;
      doubt = doubtAfter(look, doubt, target);
      seen = judge(look, doubt, target);
      ports.onSnapshot?.(look.snapshot, seen.verdict, seen.history, target);
      if (seen.verdict.kind !== 'progressing') return seen;
    }
    if (signal?.aborted !== true) {
      await clock.sleep(
        pauseMs(strategy, target, seen, { troubledLooks, calls: counted.recent() }, ports),
        signal,
      );
    }
    if (signal?.aborted === true) {
      return finish(seen, cancelled(strategy, target, seen, reads.awsNow()), target, ports);
    }
  }
}

function finish(
  seen: Watched,
  verdict: Verdict,
  target: RolloutTarget,
  { reads, onSnapshot }: WatchPorts,
): Watched {
  const history = conclude(seen.history, verdict, reads.awsNow());
  if (seen.snapshot !== undefined) onSnapshot?.(seen.snapshot, verdict, history, target);
  return { ...seen, verdict, history };
}

function pauseMs(
  strategy: Strategy,
  target: RolloutTarget,
  { snapshot, history, verdict }: Watched,
  strain: Pick<Pacing, 'troubledLooks' | 'calls'>,
  { reads, random }: WatchPorts,
): number {
  const now = reads.awsNow();
  const tempo = snapshot === undefined ? undefined : strategy.tempo(target, snapshot, history);
  return pace({
    verdict,
    now,
    startedAt: tempo?.since ?? target.startedAt,
    deadline: deadlineOf(target, history, now),
    ...strain,
    isSuspicious: snapshot !== undefined && isSuspicious(snapshot, history),
    ...(tempo?.quietUntil === undefined ? {} : { quietUntil: tempo.quietUntil }),
    ...(tempo?.next === undefined ? {} : { next: tempo.next }),
    ...(tempo?.callsInOneMinute === undefined ? {} : { callsInOneMinute: tempo.callsInOneMinute }),
    random: random(),
  });
}

interface Look {
  readonly snapshot: Snapshot;
  readonly history: History;
  readonly verdict: Verdict;
  /** Present when the rollout seems to have reached its goal. */
  readonly check?: TruthCheck;
}

const notSeenYet: Verdict = {
  kind: 'progressing',
  stage: 'not-visible',
  message: 'The rollout was not seen yet.',
};

/** One look, and the proof where it is the last one. Errors of AWS are values here. */
async function lookOnce(
  strategy: Strategy,
  target: RolloutTarget,
  eye: Observer,
  before: History,
): Promise<Look | AwsError> {
  try {
    const snapshot = await eye.look(before);
    const history = remember(target, before, snapshot);
    const verdict = strategy.assess(target, snapshot, history);
    const isReached = verdict.kind === 'succeeded' || verdict.kind === 'unchanged';
    // Who decides a pause wants to know what runs now.
    if (!isReached && verdict.kind !== 'paused') return { snapshot, history, verdict };
    const proof = snapshot.isProof === true ? snapshot : await eye.prove(snapshot);
    const seen = { snapshot: proof, history: remember(target, history, proof), verdict };
    return isReached ? { ...seen, check: strategy.check(target, proof) } : seen;
  } catch (error) {
    if (error instanceof AwsError) return error;
    throw error;
  }
}

/** A goal counts once it is proved; while the proof may still come right the watch goes on. */
function judge(look: Look, doubt: Doubt | undefined, target: RolloutTarget): Watched {
  const { snapshot, history, verdict, check } = look;
  if (check === undefined) return { snapshot, history: settle(history, verdict, snapshot.at), verdict };
  if (doubt !== undefined && isPatient(doubt, look, target)) {
    const message = `ECS reports the rollout as completed; verifying: ${check.truth.message}`;
    return { snapshot, history, verdict: { kind: 'progressing', stage: 'draining', message } };
  }
  const final = withTruth(verdict, check.truth);
  return {
    snapshot,
    history: conclude(history, final, snapshot.at),
    verdict: final,
    truth: check.truth,
    ...(final.kind === 'failed' && check.mayHeal ? { onlyHealthDisagrees: true } : {}),
  };
}

function settle(history: History, verdict: Verdict, at: Date): History {
  return verdict.kind === 'progressing' ? history : conclude(history, verdict, at);
}

function isEnd(error: AwsError, target: RolloutTarget, history: History, now: Date): boolean {
  if (isBlinding(error)) return true;
  const blindMs = now.getTime() - (history.lastAt ?? target.startedAt).getTime();
  return now >= deadlineOf(target, history, now) && blindMs > blindForMs;
}

function cancelled(
  strategy: Strategy,
  target: RolloutTarget,
  { snapshot, history }: Watched,
  now: Date,
): Verdict {
  if (snapshot !== undefined) return strategy.assess(target, snapshot, { ...history, cancelledAt: now });
  return {
    kind: 'failed',
    reason: 'cancelled',
    message: 'The job was cancelled before the rollout was seen.',
  };
}
