import type { LoadBalancer, Target, TargetGroup } from '../ecs/load-balancing.ts';
import type { Service } from '../ecs/service.ts';
import type { Task } from '../ecs/task.ts';
import type { TaskDefinition } from '../task-definition/task-definition.ts';

/** What the gathering of evidence reads of AWS. Every function rejects with `AwsError`. */
export interface EvidenceReads {
  describeService(): Promise<Service | undefined>;
  listTasks(desiredStatus: 'RUNNING' | 'STOPPED'): Promise<readonly string[]>;
  describeTasks(arns: readonly string[]): Promise<readonly Task[]>;
  describeTargetHealth(targetGroupArn: string): Promise<readonly Target[]>;
  /** With their attributes, where those may be read. */
  describeTargetGroups(arns: readonly string[]): Promise<readonly TargetGroup[]>;
  describeLoadBalancers(arns: readonly string[]): Promise<readonly LoadBalancer[]>;
  /** The last `limit` lines of one stream, oldest first; an absent stream has none. */
  tailLog(stream: {
    readonly region: string;
    readonly group: string;
    readonly stream: string;
    readonly limit: number;
  }): Promise<readonly { readonly at: Date; readonly text: string }[]>;
  /** The first lines of one stream, oldest first; an absent stream has none. */
  headLog(stream: {
    readonly region: string;
    readonly group: string;
    readonly stream: string;
  }): Promise<readonly { readonly at: Date; readonly text: string }[]>;
  /** The last lines of all streams of a group between two times, oldest first; an absent group has none. */
  groupTail(window: {
    readonly region: string;
    readonly group: string;
    readonly from: Date;
    readonly until?: Date;
    readonly pages: number;
  }): Promise<readonly { readonly at: Date; readonly text: string }[]>;
  /** `family:revision` or an ARN. */
  describeTaskDefinition(name: string): Promise<TaskDefinition>;
}
