import { eventText } from '../../ecs/service-events.ts';
import type { View } from '../assess/view.ts';
import type { FailedTask } from './failed-task.ts';
import { areRepeated, groupBy } from './generations.ts';
import type { HopelessRule } from './rule.ts';

/**
 * A server that runs and answers the health check with the same 4xx in two tasks in a row, each past its grace period
 * and its threshold, answers as it was written to. 5xx and timeouts may pass and are left to the rule of three.
 */
const enough = 2;
/** 408, 425 and 429 ask to try again later. */
const passing = ['408', '425', '429'];

export const repeatedAnswer: HopelessRule = {
  name: 'repeated-answer',
  prove: (failures, view) => {
    const group = groupBy(failures, (failure) => clientError(failure, view)).find((same) =>
      areRepeated(same, enough),
    );
    const first = group?.[0];
    if (group === undefined || first === undefined) return undefined;
    return `${group.length} tasks in a row answered the health check with ${clientError(first, view)}, and none was ever healthy`;
  },
};

/** `404` of a task that was stopped because its target was unhealthy with this code and no other. */
function clientError({ task }: FailedTask, view: View): string | undefined {
  if (!/^Task failed ELB health checks/i.test(task.stoppedReason ?? '')) return undefined;
  const codes = view.history.events
    .map(({ message }) => eventText(message))
    .filter((text) => text.includes(task.id))
    .map((text) => /failed with these codes: \[([\d, ]+)\]/i.exec(text)?.[1])
    .filter((code) => code !== undefined);
  const [code, ...others] = new Set(codes);
  if (code === undefined || others.length > 0) return undefined;
  return /^4\d\d$/.test(code) && !passing.includes(code) ? code : undefined;
}
