import type { Json } from '../json.ts';
import type { Progress } from './native/progress.ts';

/** The state of ECS. Times are epoch milliseconds; the API's own shape is made by `services/ecs`. */

export type * from './task-state.ts';

export interface Cluster {
  readonly name: string;
  readonly arn: string;
  status: string;
  /** Further members of the answer, such as `capacityProviders`. */
  extra: Json;
  tags: Json[];
}

export interface ServiceEvent {
  readonly id: string;
  readonly createdAt: number;
  readonly message: string;
}

export interface Deployment {
  readonly id: string;
  /** PRIMARY, ACTIVE, DRAINING; a deployment that is through is taken out of the service. */
  status: string;
  readonly taskDefinitionArn: string;
  readonly revisionArn: string;
  /** How many tasks ECS wants of it now: 0 in the answer of UpdateService itself. */
  desiredCount: number;
  /** Consecutive failures, as the API shows them. */
  failedTasks: number;
  readonly createdAt: number;
  updatedAt: number;
  rolloutState: 'IN_PROGRESS' | 'COMPLETED' | 'FAILED';
  rolloutStateReason: string;
  /** What was true of the service when it began; UpdateService may change the service later. */
  readonly settings: Json;
  /** Tasks started so far. */
  attempts: number;
  /** Failures that the circuit breaker counts. */
  breakerCount: number;
  hasRunTask: boolean;
  hasHealthyTask: boolean;
  /** Failed launches in a row, which stretch the time until the next attempt. */
  failedLaunches: number;
  /** No task is started before this time. */
  retryAt: number;
  /** Digest by container name, once the lead task has pulled; by tag only. */
  digests: Map<string, string> | undefined;
  /** This deployment is being brought back after `rollbackOf` failed. */
  rollbackOf?: string;
  /** All new tasks healthy and all old ones gone since; settling and the bake time run from here. */
  settledSince?: number;
  /** The threshold is reached, and ECS has not said so yet. */
  isGivingUp: boolean;
  /** Unhealthy tasks that were stopped and whose replacements have not started. */
  toReplace: number;
  /** Nothing more is started, for no reason that any API tells. */
  isStalled: boolean;
  wasInAlarmAtStart: boolean;
  /** How far it is, for a strategy that shifts traffic. */
  native?: Progress;
  /** The target group that its tasks are registered in, by the one that the service names, where they differ. */
  targetGroups?: ReadonlyMap<string, string>;
}

export interface ServiceRevision {
  readonly arn: string;
  readonly serviceArn: string;
  readonly clusterArn: string;
  readonly taskDefinitionArn: string;
  readonly createdAt: number;
  readonly settings: Json;
  containerImages: { containerName: string; image: string; imageDigest?: string }[];
  /** Where ECS really registers the tasks, once it has found out (member resolvedConfiguration). */
  resolved?: readonly { readonly targetGroupArn: string; readonly productionListenerRule: string }[];
}

export interface ServiceDeployment {
  readonly arn: string;
  readonly deploymentId: string;
  readonly createdAt: number;
  /** ListServiceDeployments does not show it earlier. */
  readonly visibleAt: number;
  startedAt?: number;
  finishedAt?: number;
  stoppedAt?: number;
  updatedAt: number;
  status: string;
  statusReason?: string;
  readonly targetRevisionArn: string;
  readonly sourceRevisionArns: readonly string[];
  readonly deploymentConfiguration: Json;
  rollback?: { reason: string; startedAt: number; serviceRevisionArn: string };
  breaker: { status: string; failureCount: number; threshold: number };
  alarms: { status: string; alarmNames: string[]; triggeredAlarmNames: string[] };
  /** Stage, weights and hooks, for a strategy that shifts traffic. */
  native?: Progress;
  /** Counts as they stood when it ended: the API freezes them. */
  frozen?: { target: TaskCounts; sources: TaskCounts[] };
}

export interface TaskCounts {
  requested: number;
  running: number;
  pending: number;
}

/** A CreateService call: the same client token with the same parameters is answered with the same service. */
export interface Creation {
  readonly clientToken?: string;
  readonly parameters: string;
}

export interface Service {
  readonly name: string;
  readonly arn: string;
  readonly clusterArn: string;
  readonly clusterName: string;
  /** ACTIVE, DRAINING or INACTIVE. */
  status: string;
  desiredCount: number;
  readonly createdAt: number;
  /**
   * The members of CreateService and UpdateService as they are set now, in the API's names:
   * taskDefinition (an ARN), loadBalancers, networkConfiguration, deploymentConfiguration, launchType …
   */
  settings: Json;
  tags: Json[];
  /** What CreateService was asked, where it made the service. */
  readonly creation?: Creation;
  /** ARN of the role or session that created it. */
  readonly createdBy: string;
  /** Newest first. */
  deployments: Deployment[];
  /** Newest first, at most 100. */
  events: ServiceEvent[];
  /** Newest first. */
  serviceDeployments: ServiceDeployment[];
  revisions: ServiceRevision[];
  /** Where a rollback goes; absent until a first deployment is through. */
  lastCompleted?: Deployment;
  isSteady: boolean;
  /** Counts how often the steady state was left: an older repetition of the steady event then ends. */
  steadyTurn: number;
  /** Messages that are not repeated until their cause is over, with the time when they were last told. */
  readonly told: Map<string, number>;
  /** When the scheduler looks at it next; absent when nothing calls for it. */
  nextReconcileAt?: number;
  /** Changes within one look of the scheduler, told together in one event. */
  readonly batches: Map<string, string[]>;
}
