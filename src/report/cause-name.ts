import type { FailureKind } from '../text/failure-kinds.ts';
import type { OneOffReport } from './one-off-report.ts';
import type { Report } from './report.ts';
import { firstFailing, isRefused, viewOf } from './several.ts';
import { hasPassed } from './success.ts';

const TASK_CAUSES: Partial<Record<OneOffReport['outcome'], FailureKind>> = {
  failed: 'task-failed',
  'not-started': 'task-not-started',
  interrupted: 'task-interrupted',
};

/**
 * The output `cause`: empty on success, and never empty on failure. Where nothing was diagnosed, what ended the step is its
 * cause, and then why the rollout or the task ended.
 */
export function causeOf(report: Report): string {
  const { verdict, diagnoses, error, oneOffTasks, subjects = [] } = report;
  if (hasPassed(report)) return '';
  const outcome = oneOffTasks?.at(-1)?.outcome;
  const task = outcome === undefined ? undefined : TASK_CAUSES[outcome];
  const failing = firstFailing(subjects);
  // What failed for all of them, as a task before the first, is told of the run.
  const isOfRun = isRefused(report) || diagnoses.length > 0 || task !== undefined;
  if (failing !== undefined && !isOfRun) return causeOf(viewOf(report, failing));
  const findings: FailureKind | undefined = verdict === 'invalid' ? 'definition-invalid' : undefined;
  return diagnoses[0]?.name ?? error?.cause ?? reasonOf(report) ?? task ?? findings ?? verdict;
}

/** A task after the rollout has an end of its own, which says more than that the rollout did not hold. */
function reasonOf({ reason, oneOffTasks }: Report): string | undefined {
  const last = oneOffTasks?.at(-1);
  if (
    (reason !== 'untrue' && reason !== 'unchecked') ||
    last?.purpose !== 'run-after' ||
    last.outcome === 'succeeded'
  )
    return reason;
  return TASK_CAUSES[last.outcome] ?? (last.outcome === 'unknown' ? 'lost-sight' : last.outcome);
}
