import type { HookState, RevisionState } from './lifecycle.ts';

/** A rollout as the newer API tells it (ListServiceDeployments, DescribeServiceDeployments). */
export interface ServiceDeployment {
  readonly arn: string;
  readonly status: string;
  readonly statusReason?: string;
  readonly createdAt: Date;
  readonly startedAt?: Date;
  readonly finishedAt?: Date;
  readonly lifecycleStage?: string;
  readonly targetServiceRevisionArn?: string;
  /** The task definition of the target revision, where it is known to be that of our deployment. */
  readonly targetTaskDefinitionArn?: string;
  readonly requestedTaskCount?: number;
  readonly runningTaskCount?: number;
  readonly pendingTaskCount?: number;
  readonly target?: RevisionState;
  readonly sources?: readonly RevisionState[];
  /** Those of the stage where it stands. */
  readonly hooks?: readonly HookState[];
  readonly circuitBreaker?: {
    readonly status: string;
    readonly failureCount: number;
    readonly threshold: number;
  };
  readonly alarms?: {
    readonly status: string;
    readonly names: readonly string[];
    readonly triggered: readonly string[];
  };
  readonly rollback?: {
    readonly reason?: string;
    readonly startedAt?: Date;
    readonly serviceRevisionArn?: string;
  };
}
