import type { Report } from './report.ts';

/** What to do where neither a diagnosis nor an error says it; `undefined` where nothing has to be done. */
export function nextStep(report: Report): string | undefined {
  if (report.error !== undefined || report.diagnoses.length > 0) return undefined;
  const late = lateTask(report);
  if (late !== undefined) return late;
  if (report.deploymentId === undefined) return undefined;
  if (report.reason === 'deleted') {
    return 'CloudTrail shows who deleted the service (`DeleteService`). Create it again with the tool that owns it, then run the job again.';
  }
  switch (report.verdict) {
    case 'superseded':
      return 'What serves is decided by the deployment that took over: look at the run that started it. Where two workflows deploy to one service, give both the same `concurrency` group with `cancel-in-progress: false`, so that one waits for the other.';
    case 'timed-out':
      return 'Check what was still in progress. Give the wait more time with `wait-for-minutes`, or let it end with `wait-for: healthy` as soon as the new tasks serve.';
    case 'cancelled':
      if (report.rollback?.outcome === 'failed')
        return 'The rollback could not be started; the log says why. Run a job with `mode: rollback` to restore the previous version.';
      if (report.decision === 'rollback')
        return 'The log says whether the rollback was sent. Run the job again: where the deployment still waits, it is decided then.';
      return `Run the job again to deploy this version.${report.rollback === undefined ? ' With `on-cancel: rollback` a cancelled job restores the previous version.' : ''}`;
    case 'vanished':
      return 'Check the deployments of the service in the AWS console. Run the job again to deploy this version.';
    case 'unknown':
      return 'The deployment may still be running, and this job rolled nothing back: check the service in the AWS console before you run the job again.';
    default:
      return undefined;
  }
}

/** A one-off task that reached its limit. */
function lateTask({ oneOffTasks = [] }: Report): string | undefined {
  const last = oneOffTasks.at(-1);
  if (last?.outcome !== 'timed-out') return undefined;
  const limit = last.purpose === 'task' ? 'wait-for-minutes' : `${last.purpose}-minutes`;
  return `Check in its log above what the command was waiting for, or give it more time with \`${limit}\`.`;
}
