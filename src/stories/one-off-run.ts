import type { Aws } from '../aws/aws.ts';
import type { Service } from '../ecs/service.ts';
import type { OneOff } from '../plan/one-off/one-off.ts';
import type { Followed } from '../rollout/strategies/one-off/follow.ts';
import type { TaskDefinition } from '../task-definition/task-definition.ts';

/** What a one-off task is run with. */
export interface OneOffRun {
  readonly aws: Aws;
  /** Whose settings the task gets. */
  readonly service: Service;
  readonly oneOff: OneOff;
  readonly taskDefinitionArn: string;
  readonly taskDefinition: TaskDefinition;
  /** Whether the task is stopped when the job is cancelled or its time is over. */
  readonly stopsWhenLeft: boolean;
}

/** One task, from RunTask to its end. */
export interface Tried extends Followed {
  readonly taskArn?: string;
}
