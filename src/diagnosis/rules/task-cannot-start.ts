import { parseEvent } from '../../ecs/service-events.ts';
import type { Evidence } from '../evidence.ts';
import { awsLines, type Line, toLine } from '../lines.ts';
import { namesOf } from '../names.ts';
import { command, steps } from '../remedy.ts';
import type { Rule } from '../rule.ts';

const FAILED = 'TaskFailedToStart';

/** A task did not get as far as running, in words that no other rule knows. */
export const taskCannotStart: Rule = {
  name: 'task-cannot-start',
  general: true,
  diagnose(evidence) {
    const lines = [...awsLines(evidence).filter(isAboutStart), ...silent(evidence)];
    const first = lines[0];
    if (!first) return undefined;
    const event = parseEvent(first.text);
    const { region, cluster } = namesOf(evidence);
    return {
      cause: `Amazon ECS could not start a task: ${event.kind === 'not-placed' ? event.reason : first.text}`,
      proof: lines.map(({ proof }) => proof),
      remedy: steps(
        'The proof is all that Amazon ECS reports.',
        first.task && 'The stopped task may have more:',
        first.task &&
          command`aws ecs describe-tasks --region ${region} --cluster ${cluster} --tasks ${first.task.id}`,
        'What its reasons mean: https://docs.aws.amazon.com/AmazonECS/latest/developerguide/stopped-task-error-codes.html',
      ),
    };
  },
};

const WORDS = /^(?:\w+(?:Error|Exception)\b|Timeout waiting for|Unexpected EC2 error)|TaskFailedToStart/;

function isAboutStart({ task, text }: Line): boolean {
  return task?.stopCode === FAILED || WORDS.test(text) || parseEvent(text).kind === 'not-placed';
}

/** Tasks of which Amazon ECS tells the code and no reason. */
function silent(evidence: Evidence): readonly Line[] {
  const tasks = evidence.tasks.filter(
    ({ stopCode, stoppedReason, containers }) =>
      stopCode === FAILED && !stoppedReason && containers.every(({ reason }) => !reason),
  );
  return tasks.map((task) => toLine(`task ${task.id}`, `stopCode ${FAILED}`, task.stoppedAt, task));
}
