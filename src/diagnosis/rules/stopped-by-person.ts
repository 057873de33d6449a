import { isLike } from '../../text/match.ts';
import type { Evidence } from '../evidence.ts';
import { awsLines, isFailed, search, toLine } from '../lines.ts';
import { namesOf } from '../names.ts';
import { command, steps } from '../remedy.ts';
import type { Rule } from '../rule.ts';

/** Somebody, or another tool, stopped the task, or the deployment, through the API. */
export const stoppedByPerson: Rule = {
  name: 'stopped-by-person',
  diagnose(evidence) {
    const tasks = evidence.tasks.filter(
      (task) =>
        isFailed(task) &&
        (task.stopCode === 'UserInitiated' || isLike(task.stoppedReason, /^Task stopped by (?:a )?user/i)),
    );
    const first = tasks[0];
    if (!first) return ofDeployment(evidence);
    const said = first.stoppedReason ? `: ${first.stoppedReason}` : '';
    return {
      cause: `${tasks.length === 1 ? `Task ${first.id} was` : `${tasks.length} tasks of this deployment were`} stopped by hand or by another tool${said}.`,
      proof: tasks.map(
        (task) =>
          toLine(`task ${task.id}`, task.stoppedReason ?? 'stopCode UserInitiated', task.stoppedAt).proof,
      ),
      remedy: steps(
        'Check who stopped them, then deploy again:',
        command`aws cloudtrail lookup-events --region ${namesOf(evidence).region} --lookup-attributes AttributeKey=EventName,AttributeValue=StopTask`,
      ),
    };
  },
};

/** What this action requests itself ends with another reason; a pause that waited then has a cause of its own. */
function ofDeployment(evidence: Evidence): ReturnType<Rule['diagnose']> {
  const { verdict, course } = evidence;
  const isRolledBack = verdict.kind === 'failed' && verdict.reason === 'rolled-back';
  if (!isRolledBack || (course?.waiting.length ?? 0) > 0) return undefined;
  const found = search(awsLines(evidence), /rolled back because of (?:a |an )?user request/i);
  if (!found) return undefined;
  return {
    cause:
      'The deployment was stopped by hand or by another tool (StopServiceDeployment), and ECS rolled it back.',
    proof: found.proof,
    remedy: steps(
      'Check who stopped it, then deploy again:',
      command`aws cloudtrail lookup-events --region ${namesOf(evidence).region} --lookup-attributes AttributeKey=EventName,AttributeValue=StopServiceDeployment`,
    ),
  };
}
