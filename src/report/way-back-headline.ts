import { familyAndRevision } from '../ecs/arn.ts';
import { revisionNameOf } from '../ecs/service.ts';
import { count, list, timeOfDay } from '../text/words.ts';
import type { Report } from './report.ts';

/** The earlier version serves again, or is to. */
export function rolledBack(report: Report, who: string, version: string, took: string): string {
  const back = report.rollback?.taskDefinitionArn ?? report.revision?.previousArn;
  const earlier = back === undefined ? 'the earlier version' : familyAndRevision(back);
  if (report.rollback?.outcome === 'failed') {
    return `Rollback failed: ${version} failed after ${took} in ${who}, and ${earlier} did not come back either.`;
  }
  const why = whatEnded(report, version, took);
  if (report.rollback?.outcome === 'going-on') {
    return `Rolling back: ${why} in ${who}; the rollback to ${earlier} is still in progress.`;
  }
  if (report.decision === 'rollback')
    return `Rolled back as decided: ${who} runs ${earlier} again, not ${version}, after ${took}.`;
  return `Rolled back: ${why}; ${who} ${runsAgain(earlier, report)}.`;
}

/** Until it failed; its rollback has an end of its own. */
function whatEnded({ reason, culprit, verdict, diagnoses }: Report, version: string, took: string): string {
  if (diagnoses[0]?.name === 'pause-refused')
    return `a rollback of ${version} was decided at its pause after ${took}`;
  if (reason === 'another-failed' || culprit !== undefined)
    return `${culprit ?? 'another service'} failed, so ${version} was stopped after ${took}`;
  return reason === 'timed-out' || verdict === 'timed-out'
    ? `${version} was not finished after ${took}`
    : `${version} failed after ${took}`;
}

function runsAgain(earlier: string, { rollback }: Report): string {
  return rollback?.doneAt === undefined
    ? `runs ${earlier} again`
    : `has been running ${earlier} again since ${timeOfDay(rollback.doneAt)} UTC`;
}

export function isWayBackLost({ verdict, rollback }: Report): boolean {
  return (verdict === 'failed' || verdict === 'timed-out') && rollback?.outcome === 'failed';
}

/** The worst that can happen: what serves now, if anything does, and why the way back failed, come first. */
export function wayBackFailed(report: Report, who: string, version: string, took: string): string {
  const running = (report.service?.deployments ?? []).filter(({ runningCount }) => runningCount > 0);
  const serves = running.map(
    (deployment) => `${count(deployment.runningCount, 'task')} of ${revisionNameOf(deployment)}`,
  );
  const why = whatEnded(report, version, took);
  const state =
    report.service === undefined
      ? `Rollback failed: ${why}, and what runs in ${who} is not known.`
      : serves.length === 0
        ? `Nothing serves: ${why}, and no task of ${who} runs, neither of this version nor of the version before it.`
        : `Rollback failed: ${why}, and ${who} still runs ${list(serves)}.`;
  return `${state} ${report.rollback?.message ?? ''}`.trim();
}
