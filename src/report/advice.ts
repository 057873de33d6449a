import type { TimingAdvice } from '../timing/advice.ts';
import type { Report } from './report.ts';
import { hasPassed } from './success.ts';

/** A long grace period delays the news of a failed rollout, and no other. */
export function costsOnlyFailures({ name }: TimingAdvice): boolean {
  return name === 'grace-period';
}

/** What made it slow, as far as it matters: after a failure only what delayed that, and everything where time ran out. */
export function adviceOf(report: Report): readonly TimingAdvice[] {
  const isOutOfTime = report.verdict === 'timed-out' || report.reason === 'timed-out';
  if (hasPassed(report) || isOutOfTime) return report.advice;
  return report.advice.filter(costsOnlyFailures);
}
