import type { Deployment, ServiceEvent } from '../ecs/service.ts';
import type { ServiceDeployment } from '../ecs/service-deployment.ts';
import type { Course } from './course.ts';
import type { Verdict } from './verdict.ts';

/** What is worth keeping of all the snapshots so far. Small, immutable, derived by `remember` alone. */
export interface History extends HealthMemory {
  /** When the first and the newest snapshot were taken. */
  readonly firstAt?: Date;
  readonly lastAt?: Date;
  /** Our deployment as it was last listed, and when that was. */
  readonly ours?: Deployment;
  readonly oursSeenAt?: Date;
  /** Our deployment was seen before it was complete. */
  readonly sawProgress: boolean;
  /** Since our deployment began, oldest first; more than the newest 100 that ECS keeps. */
  readonly events: readonly ServiceEvent[];
  /** Ids of the deployments that ECS said it was rolling back to; `''` where it named none. */
  readonly rollbackDestinations: readonly string[];
  /** Why ECS gave our deployment up, in its own words; it forgets them with the deployment. */
  readonly failureText?: string;
  readonly serviceDeployment?: ServiceDeployment;
  /** The desired count when the watch began. */
  readonly initialDesiredCount?: number;
  /** Another deployment had fewer tasks than it wants, or failing ones: events that name no deployment may be about it. */
  readonly othersLackedTasks: boolean;
  readonly marks: Marks;
  /** Of a deployment that ECS carries out in stages. */
  readonly course?: Course;
  readonly cancelledAt?: Date;
  /** A verdict that ends the watch is given once. */
  readonly final?: Verdict;
}

/** What was seen of the health of targets and tasks in all looks together. */
export interface HealthMemory {
  /** Targets that were there before any task of ours ran: none of them is ours. */
  readonly targetsBefore?: readonly string[];
  /** For each stretch in which a task or target of ours was healthy: when it began and when that was last seen. */
  readonly healthySpans: readonly HealthySpan[];
  /** Since when all new targets wait in vain, because no load balancer sends traffic to their target group. */
  readonly unusedSince?: Date;
}

/** A stretch in which one task of ours, or a target that may be ours, was healthy at every look. AWS's clock. */
export interface HealthySpan {
  readonly of: 'task' | 'target';
  /** The id of the task, or the address of the target. */
  readonly id: string;
  readonly since: Date;
  readonly until: Date;
}

/** When each stage was first seen to be reached. AWS's clock. */
export interface Marks {
  readonly firstTaskRunningAt?: Date;
  readonly allRunningAt?: Date;
  readonly allHealthyAt?: Date;
  readonly oldTasksGoneAt?: Date;
  readonly bakingAt?: Date;
  readonly rollbackAt?: Date;
  readonly endedAt?: Date;
}

export const noHistory: History = {
  sawProgress: false,
  events: [],
  rollbackDestinations: [],
  healthySpans: [],
  othersLackedTasks: false,
  marks: {},
};

/** The history of a rollout whose watch has ended with `verdict`. */
export function conclude(history: History, verdict: Verdict, at: Date): History {
  return { ...history, final: verdict, marks: { ...history.marks, endedAt: at } };
}
