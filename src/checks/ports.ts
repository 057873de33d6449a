import type { LoadBalancer, TargetGroup } from '../ecs/load-balancing.ts';
import type { Service } from '../ecs/service.ts';
import type { TaskDefinition } from '../task-definition/task-definition.ts';

/**
 * What the pull-request check reads of AWS; none of it changes anything, none reads the value of a secret.
 * Every function rejects with `AwsError`; an error of kind `missing` counts as the answer "does not exist".
 */
export interface SurroundingsReads {
  /** The service that would be deployed to; undefined where none is named. Rejects with `UserError` where it, or its cluster, does not exist. */
  findService(): Promise<Service | undefined>;
  /** `family` (its newest revision) or an ARN, with `revision` and `status`. */
  describeTaskDefinition(name: string): Promise<TaskDefinition>;
  describeTargetGroups(arns: readonly string[]): Promise<readonly TargetGroup[]>;
  describeLoadBalancers(arns: readonly string[]): Promise<readonly LoadBalancer[]>;
  /** By the role's name without its path: the services that its trust policy lets assume it, `*` for everybody. */
  describeRole(name: string): Promise<{ readonly trusts: readonly string[] }>;
  /** DescribeSecret; by ARN. */
  secretExists(arn: string): Promise<boolean>;
  /** DescribeParameters, which reads no value; by name or ARN. */
  parameterExists(name: string): Promise<boolean>;
  logGroupExists(region: string, group: string): Promise<boolean>;
  /** By the URI without a tag, for repositories of Amazon ECR. */
  repositoryExists(repository: string): Promise<boolean>;
  /** What the registry knows of a reference; platforms such as `linux/amd64`, empty where it does not tell. */
  describeImage(
    reference: string,
  ): Promise<{ readonly exists: boolean; readonly platforms: readonly string[] }>;
  /** Those of the alarms that are in the state ALARM. */
  alarmsInAlarm(names: readonly string[]): Promise<readonly string[]>;
}
