import type { Pin } from './pin.ts';
import type { ScheduleRef } from './schedule-ref.ts';

/** One target of a rule, or the one of a schedule, that runs a deployed family. */
export interface ScheduledTask {
  readonly ref: ScheduleRef;
  /** Of a rule: which of its targets. */
  readonly targetId?: string;
  readonly pin: Pin;
  /** The rule belongs to another AWS service: EventBridge lets nobody else change it. */
  readonly managedBy?: string;
  /** The schedule is over: EventBridge Scheduler takes no update with an end that has passed. */
  readonly isOver?: boolean;
}

/** The path of the target in what is read: a rule's target stands alone, a schedule has it inside. */
export function targetPath({ kind }: ScheduleRef): readonly string[] {
  return kind === 'rule' ? [] : ['Target'];
}
