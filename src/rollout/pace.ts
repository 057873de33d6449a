import type { Verdict } from './verdict.ts';

/** What the pace of the watch depends on. */
export interface Pacing {
  readonly verdict: Verdict;
  /** AWS's clock, all three. */
  readonly now: Date;
  readonly startedAt: Date;
  readonly deadline: Date;
  /** Looks in a row that were throttled or got no answer. */
  readonly troubledLooks: number;
  /** Something that may be evidence has been seen and is not read completely yet. */
  readonly isSuspicious?: boolean;
  /** Nothing is going to change before this time: a bake or a drain whose length is known. */
  readonly quietUntil?: Date;
  /** Whether what is waited for may come within seconds. */
  readonly next?: 'soon' | 'awaited' | 'later';
  /** How many calls looks may take of any minute; absent: as many as they need. */
  readonly callsInOneMinute?: number;
  /** When the calls of the last minute were sent. */
  readonly calls: readonly Date[];
  /** From 0 to 1, drawn by the caller. */
  readonly random: number;
}

/**
 * A completed rollout is noticed half a pause late on average: 2.5 s give 1.25 s, and never more than 4 s while a
 * rollout is younger than ten minutes. One DescribeServices each 2.5 s leaves 16 of 40 calls a minute to other reads.
 */
const usualMs = 2_500;
/** For the short time in which a change is due, and longer where none is, so that a minute keeps to its calls. */
const soonMs = 1_200;
const awaitedMs = 1_500;
const laterMs = 4_000;
const suspiciousMs = 2_300;
const quietMs = 3_300;
/** After ten minutes a few seconds more do not matter, and all deployments of an account share one bucket. */
const longAfterMs = 10 * 60_000;
const longMs = 4_000;
const longQuietMs = 8_000;
const jitter = 0.2;
const longestMs = 15_000;
/** The look itself asks again after throttling; the whole watch only makes room for others. */
const mostTroubled = 3;
const shortestMs = 250;
const minuteMs = 60_000;
/** A pause is chosen as if the next ones were as long, for so long; and none is longer for the sake of other calls. */
const aheadMs = 20_000;
const mostForCallsMs = 6_000;

/** Milliseconds until the next look. */
export function pace(pacing: Pacing): number {
  const spread = 1 - jitter + 2 * jitter * pacing.random;
  const patience = Math.min(1 + pacing.troubledLooks, mostTroubled);
  const wanted = Math.min(longestMs, Math.max(baseMs(pacing) * spread * patience, affordableMs(pacing)));
  const left = pacing.deadline.getTime() - pacing.now.getTime();
  return Math.round(left > 0 ? Math.max(shortestMs, Math.min(wanted, left)) : wanted);
}

function baseMs(pacing: Pacing): number {
  const { verdict, now, startedAt, isSuspicious, quietUntil, next } = pacing;
  const stage = verdict.kind === 'progressing' ? verdict.stage : undefined;
  const isForward = stage !== 'not-visible' && stage !== 'rolling-back';
  if (isForward && next === 'soon') return soonMs;
  if (isForward && next === 'awaited') return awaitedMs;
  if (isSuspicious === true) return suspiciousMs;
  if (!isForward) return usualMs;
  const isLong = now.getTime() - startedAt.getTime() > longAfterMs;
  const quietLeft = (quietUntil?.getTime() ?? 0) - now.getTime();
  const isQuiet = quietLeft > (isLong ? longQuietMs : quietMs);
  if (isLong) return isQuiet ? longQuietMs : longMs;
  if (isQuiet) return quietMs;
  return next === 'later' ? laterMs : usualMs;
}

/** The pause at which looks of one call each, in the time just ahead, keep the minute that ends with it to its calls. */
function affordableMs({ now, calls, callsInOneMinute }: Pacing): number {
  if (callsInOneMinute === undefined) return 0;
  const since = now.getTime() + aheadMs - minuteMs;
  const left = callsInOneMinute - calls.filter((at) => at.getTime() > since).length;
  return left > 0 ? Math.min(mostForCallsMs, aheadMs / left) : mostForCallsMs;
}
