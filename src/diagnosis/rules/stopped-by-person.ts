import { isLike } from '../../text/match.ts';
import { isFailed, toLine } from '../lines.ts';
import { namesOf } from '../names.ts';
import { command, steps } from '../remedy.ts';
import type { Rule } from '../rule.ts';

/** Somebody, or another tool, stopped the task through the API. */
export const stoppedByPerson: Rule = {
  name: 'stopped-by-person',
  diagnose(evidence) {
    const tasks = evidence.tasks.filter(
      (task) =>
        isFailed(task) &&
        (task.stopCode === 'UserInitiated' || isLike(task.stoppedReason, /^Task stopped by (?:a )?user/i)),
    );
    const first = tasks[0];
    if (!first) return undefined;
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
