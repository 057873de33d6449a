import type { Missing } from '../causes/recogniser.ts';
import type { ListenerRule } from '../ecs/listener-rule.ts';
import type { Target } from '../ecs/load-balancing.ts';
import type { Deployment, Service } from '../ecs/service.ts';
import type { ServiceDeployment } from '../ecs/service-deployment.ts';
import type { ServiceRevision } from '../ecs/service-revision.ts';
import type { Task } from '../ecs/task.ts';

/** One line of a container's log. */
export interface LogLine {
  readonly at: Date;
  readonly text: string;
}

/** What the watch reads of AWS, for one service. Every function rejects with `AwsError` and has its own time limit. */
export interface RolloutReads {
  /** AWS's clock, as the `Date` headers of its answers tell it. */
  awsNow(): Date;
  /** `undefined` when DescribeServices answers MISSING. */
  describeService(): Promise<Service | undefined>;
  /** The newest ones, newest first; at most 10. */
  listServiceDeployments(): Promise<readonly ServiceDeployment[]>;
  describeServiceDeployment(arn: string): Promise<ServiceDeployment | undefined>;
  /** ARNs of the service's tasks by desired status, all pages. */
  listTasks(desiredStatus: 'RUNNING' | 'STOPPED'): Promise<readonly string[]>;
  /** Any number of ARNs; 100 a call. */
  describeTasks(arns: readonly string[]): Promise<readonly Task[]>;
  describeServiceRevision(arn: string): Promise<ServiceRevision | undefined>;
  /** A rule, or the default action of a listener. */
  describeListenerRule(arn: string): Promise<ListenerRule>;
  describeTargetHealth(targetGroupArn: string): Promise<readonly Target[]>;
  /** The last lines that a container of ours wrote, oldest first; empty when there is none (yet). Absent where logs are not read. */
  logTail?(task: Task, containerName: string): Promise<readonly LogLine[] | undefined>;
  /** How the log of a container of the earlier version begins, oldest first. Absent where logs are not read. */
  logHead?(task: Task, containerName: string): Promise<readonly LogLine[] | undefined>;
  /** Asks whether what a task was refused is there; `undefined` where that cannot be told. Absent where it is not asked. */
  isThere?(missing: Missing): Promise<boolean | undefined>;
}

/** What the watch may write, for one service. Sent once; `AwsError` of kind `lost` means that it may have taken effect. */
export interface RolloutWrites {
  /** StopServiceDeployment with stopType ROLLBACK. */
  rollBackServiceDeployment(arn: string): Promise<void>;
  /** UpdateService to another revision; answers the PRIMARY deployment of the response. */
  updateService(taskDefinitionArn: string): Promise<Deployment>;
}
