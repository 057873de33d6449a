import type { Survived } from '../causes/fatal-line/survived.ts';
import type { LoadBalancer, Target, TargetGroup } from '../ecs/load-balancing.ts';
import type { Service, ServiceEvent } from '../ecs/service.ts';
import type { ServiceDeployment } from '../ecs/service-deployment.ts';
import type { Task } from '../ecs/task.ts';
import type { Unread } from '../ecs/unread.ts';
import type { Course } from '../rollout/course.ts';
import type { Traffic } from '../rollout/snapshot.ts';
import type { RolloutTarget } from '../rollout/target.ts';
import type { Verdict } from '../rollout/verdict.ts';
import type { Change, TaskDefinition } from '../task-definition/task-definition.ts';

/** All that was gathered to explain a failure. Gathered once; the rules only read it. */
export interface Evidence {
  readonly target: RolloutTarget;
  readonly verdict: Verdict;
  /** As it was last seen; absent when the service is gone. */
  readonly service?: Service;
  readonly serviceDeployment?: ServiceDeployment;
  /** How a deployment in stages went, and where its production rules sent traffic at last. */
  readonly course?: Course;
  readonly traffic?: Traffic;
  /** `Snapshot.targetGroups` of the last look. */
  readonly placesOfOurs?: readonly (readonly string[])[];
  /** The rendered definition that was deployed. */
  readonly taskDefinition: TaskDefinition;
  /** What ran before. */
  readonly previousTaskDefinition?: TaskDefinition;
  readonly changes: readonly Change[];
  /** Those since our deployment began, oldest first. */
  readonly events: readonly ServiceEvent[];
  /** Tasks of our deployment (`startedBy` is its id), running and stopped; tasks that scaling stopped are left out. */
  readonly tasks: readonly Task[];
  readonly logs: readonly LogExcerpt[];
  /** How the same containers began in a healthy task of the earlier version, where one still runs. */
  readonly healthyLogs?: readonly LogExcerpt[];
  /** What the function of a lifecycle hook logged before it stopped the deployment, where it did and that may be read. */
  readonly hookLog?: HookLog;
  /** What the application logged while a lifecycle hook judged it. No rule looks at it: it did not end the deployment. */
  readonly judgedLogs?: readonly LogExcerpt[];
  readonly targets: readonly Target[];
  readonly targetGroups: readonly TargetGroup[];
  readonly loadBalancers: readonly LoadBalancer[];
  /** Names of the variables that any revision of the family ever had, where older revisions were read. */
  readonly variablesOfOlderRevisions?: readonly string[];
  /** Which of them were read: `all` of the family, or only its `newest`. */
  readonly olderRevisionsRead?: 'all' | 'newest';
  readonly unread: readonly Unread[];
  /** The step has asked for the way back since: what the rollout waited for is over. */
  readonly isGoingBack?: boolean;
  /** Present when it is a one-off task that failed, and no rollout: whose settings it had. */
  readonly oneOff?: { readonly clusterArn: string; readonly service: string };
}

/** The end of a function's log. Lines are oldest first, made safe to show. */
export interface HookLog extends Pick<LogExcerpt, 'group' | 'lines'> {}

/** The end of one container's log. Lines are oldest first, made safe to show. */
export interface LogExcerpt {
  readonly taskId: string;
  readonly containerName: string;
  readonly group: string;
  readonly stream: string;
  readonly region: string;
  readonly lines: readonly { readonly at: Date; readonly text: string }[];
  /** What the healthy version says in the same words; absent where that was not read. */
  readonly survived?: Survived;
}
