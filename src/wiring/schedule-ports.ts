import type { Aws } from '../aws/aws.ts';
import type { MovePorts } from '../carry-out/move-schedule.ts';
import type { Clock } from '../runner/clock.ts';
import type { ScheduleReads } from '../schedules/ports.ts';

/** EventBridge and EventBridge Scheduler as schedules see them. */
export function scheduleReads({ eventRules, schedules }: Aws): ScheduleReads {
  return {
    listRulesOfTarget: (arn) => eventRules.listRulesOfTarget(arn),
    listTargets: (rule) => eventRules.listTargets(rule),
    managerOf: (rule) => eventRules.managerOf(rule),
    listSchedules: () => schedules.listSchedules(),
    getSchedule: (group, name) => schedules.getSchedule(group, name),
  };
}

/** The same for what moves them. A job that is cancelled while they move finishes it: half of them would be worse. */
export function movePorts(aws: Aws, clock: Clock): MovePorts {
  const { eventRules, schedules } = aws;
  return {
    reads: scheduleReads(aws),
    writes: {
      putTarget: (rule, target) => eventRules.putTarget(rule, target),
      updateSchedule: (group, name, body) => schedules.updateSchedule(group, name, body),
    },
    sleep: clock.sleep,
    random: Math.random,
  };
}
