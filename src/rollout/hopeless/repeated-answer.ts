import { parseEvent } from '../../ecs/service-events.ts';
import { isLike } from '../../text/match.ts';
import type { View } from '../view.ts';
import type { FailedTask } from './failed-task.ts';
import { areRepeated, groupBy } from './generations.ts';
import { enoughAnswers, ownerCount } from './patience.ts';
import type { HopelessRule } from './rule.ts';

/** 408, 425 and 429 ask to try again later; 409, 423 and 424 tell of a conflict, a lock and another request that failed. */
const passing = ['408', '409', '423', '424', '425', '429'];

/**
 * A server that runs and answers the health check with the same 4xx in three tasks, each past its grace period and its
 * threshold, answers as it was written to. 5xx and timeouts depend on other systems and count as likeness only.
 */
export const repeatedAnswer: HopelessRule = {
  name: 'repeated-answer',
  prove: ({ sinceHealthy }, view) => {
    const least = Math.max(enoughAnswers, ownerCount(view.service));
    const group = groupBy(sinceHealthy, (failure) => clientError(failure, view)).find((same) =>
      areRepeated(same, least),
    );
    const first = group?.[0];
    if (group === undefined || first === undefined) return undefined;
    return `${group.length} tasks answered the health check with ${clientError(first, view)}, and none has been healthy since`;
  },
};

/** `404` of a task that was stopped because its target was unhealthy with this code and no other. */
function clientError({ task }: FailedTask, view: View): string | undefined {
  if (!isLike(task.stoppedReason, /^Task failed ELB health checks/i)) return undefined;
  const codes = view.history.events.flatMap(({ message }) => {
    const event = parseEvent(message);
    if (event.kind !== 'unhealthy-target' || event.taskId !== task.id) return [];
    return /failed with these codes: \[([\d, ]+)\]/i.exec(event.reason)?.[1] ?? [];
  });
  const [code, ...others] = new Set(codes);
  if (code === undefined || others.length > 0) return undefined;
  return /^4\d\d$/.test(code) && !passing.includes(code) ? code : undefined;
}
