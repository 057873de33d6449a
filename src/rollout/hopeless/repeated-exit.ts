import type { View } from '../assess/view.ts';
import { type FailedTask, normalise } from './failed-task.ts';
import { areRepeated, groupBy } from './generations.ts';
import type { HopelessRule } from './rule.ts';

/** Two tasks in a row that end with the same code and the same last words have met the same fault in themselves. */
const enough = 2;

/** Last words about something outside of the container: that may come up while ECS goes on trying. */
const outside =
  /connect|refused|timed? ?out|timeout|unreachable|resolve|lookup|getaddrinfo|EAI_AGAIN|unavailable|starting up|not ready|temporar|try again|throttl|too many|\b50[234]\b/i;

export const repeatedExit: HopelessRule = {
  name: 'repeated-exit',
  prove: (failures, view) => {
    const group = groupBy(failures, (failure) => lastWords(failure, view)).find((same) =>
      areRepeated(same, enough),
    );
    const first = group?.[0];
    if (group === undefined || first === undefined) return undefined;
    return `${group.length} tasks in a row ended alike: ${first.words}, and the last line of the log is "${lineOf(first, view)?.trim()}"`;
  },
};

function lastWords(failure: FailedTask, view: View): string | undefined {
  const line = lineOf(failure, view);
  if (line === undefined || line.trim() === '' || outside.test(line)) return undefined;
  return `${failure.cause} ${normalise(line)}`;
}

function lineOf(failure: FailedTask, view: View): string | undefined {
  return view.snapshot.lastLogLines?.find(
    (line) => line.taskId === failure.task.id && line.containerName === failure.exited?.containerName,
  )?.text;
}
