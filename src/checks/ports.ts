import type { LoadBalancer, TargetGroup } from '../ecs/load-balancing.ts';
import type { Service } from '../ecs/service.ts';
import type { TaskDefinition } from '../task-definition/task-definition.ts';
import type { Doors } from './lookups/lookup.ts';

/**
 * What the pull-request check reads of AWS; none of it changes anything, none reads the value of a secret.
 * Every function rejects with `AwsError`; an error of kind `missing` counts as the answer "does not exist".
 */
export interface SurroundingsReads extends Doors {
  /** The service that would be deployed to; undefined where none is named. Rejects with `UserError` where it, or its cluster, does not exist. */
  findService(): Promise<Service | undefined>;
  /** `family` (its newest revision) or an ARN, with `revision` and `status`. */
  describeTaskDefinition(name: string): Promise<TaskDefinition>;
  describeTargetGroups(arns: readonly string[]): Promise<readonly TargetGroup[]>;
  describeLoadBalancers(arns: readonly string[]): Promise<readonly LoadBalancer[]>;
  /** Those of the alarms that are in the state ALARM. */
  alarmsInAlarm(names: readonly string[]): Promise<readonly string[]>;
}
