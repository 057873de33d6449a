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
  readonly next?: 'soon' | 'later';
  /** From 0 to 1, drawn by the caller. */
  readonly random: number;
}

/**
 * A completed rollout is noticed half a pause late on average: 2.5 s give 1.25 s, and never more than 4 s while a
 * rollout is younger than ten minutes. One DescribeServices each 2.5 s leaves 16 of 40 calls a minute to other reads.
 */
const usualMs = 2_500;
/** For the short time in which a change is due, and longer where none is, so that a minute keeps to its calls. */
const soonMs = 1_800;
const laterMs = 3_000;
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

/** Milliseconds until the next look. */
export function pace(pacing: Pacing): number {
  const spread = 1 - jitter + 2 * jitter * pacing.random;
  const wanted = Math.min(
    longestMs,
    baseMs(pacing) * spread * Math.min(1 + pacing.troubledLooks, mostTroubled),
  );
  const left = pacing.deadline.getTime() - pacing.now.getTime();
  return Math.round(left > 0 ? Math.max(shortestMs, Math.min(wanted, left)) : wanted);
}

function baseMs({ verdict, now, startedAt, isSuspicious, quietUntil, next }: Pacing): number {
  if (isSuspicious === true) return suspiciousMs;
  const isLong = now.getTime() - startedAt.getTime() > longAfterMs;
  const stage = verdict.kind === 'progressing' ? verdict.stage : undefined;
  if (stage === 'not-visible' || stage === 'rolling-back') return usualMs;
  if (next === 'soon') return soonMs;
  const quietLeft = (quietUntil?.getTime() ?? 0) - now.getTime();
  const isQuiet = quietLeft > (isLong ? longQuietMs : quietMs);
  if (isLong) return isQuiet ? longQuietMs : longMs;
  if (isQuiet) return quietMs;
  return next === 'later' ? laterMs : usualMs;
}
