import type { Ending } from '../report/draft.ts';
import type { OneOffReport } from '../report/one-off-report.ts';
import type { TaskEnd } from '../rollout/strategies/one-off/follow.ts';
import { asSentence, count, duration, secondsBetween } from '../text/words.ts';
import type { OneOffRun, Tried } from './one-off-run.ts';

/** How the task ended, as the report tells it. */
export function reportOf(
  { oneOff, taskDefinitionArn }: OneOffRun,
  tried: Tried,
  about: Pick<OneOffReport, 'startedAt' | 'endedAt' | 'logUrl'>,
): OneOffReport {
  const { end, taskArn } = tried;
  const took = duration(secondsBetween(about.startedAt, about.endedAt));
  return {
    purpose: oneOff.purpose,
    outcome: outcomeOf(end),
    message: messageOf(tried, oneOff, took),
    container: oneOff.container,
    taskDefinitionArn,
    ...(taskArn !== undefined && { taskArn }),
    ...(end.kind === 'ended' && { exitCode: end.exitCode }),
    ...about,
  };
}

function outcomeOf(end: TaskEnd): OneOffReport['outcome'] {
  if (end.kind === 'ended') return end.exitCode === 0 ? 'succeeded' : 'failed';
  return end.kind === 'lost-sight' ? 'unknown' : end.kind;
}

function messageOf(
  { end, taskArn }: Tried,
  { purpose, container, minutes }: OneOffRun['oneOff'],
  took: string,
): string {
  const who = `${purpose}: container ${container}`;
  const failed = `${purpose} failed: container ${container}`;
  switch (end.kind) {
    case 'ended':
      return end.exitCode === 0
        ? `${who} ended with exit code 0 after ${took}.`
        : `${failed} exited with code ${end.exitCode} after ${took}.`;
    case 'not-started':
      return `${failed} never ran its command: ${end.why}`;
    case 'interrupted':
      return `${failed} was interrupted before its command had ended: ${end.why}`;
    case 'timed-out':
      return `${who} had not ended after ${count(minutes, 'minute')}.`;
    case 'cancelled':
      return taskArn === undefined
        ? `${who} was not started: the job was cancelled.`
        : `${who} had not ended when the job was cancelled.`;
    case 'lost-sight':
      return `${who} could no longer be watched: ${end.why}`;
  }
}

/** How a step ends whose one-off task did not succeed before the service was updated. */
export function endingOfOneOff(report: OneOffReport): Ending {
  const untouched = report.purpose === 'task' ? '' : ' The service was not updated.';
  const message = `${asSentence(report.message)}${untouched}`;
  if (report.outcome === 'cancelled') return { verdict: 'cancelled', reason: 'cancelled', message };
  if (report.outcome === 'timed-out') return { verdict: 'timed-out', reason: 'timed-out', message };
  if (report.outcome === 'unknown') return { verdict: 'unknown', reason: 'lost-sight', message };
  return { verdict: 'failed', message };
}
