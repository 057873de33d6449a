import type { Image } from '../image/image.ts';

/** What pins a rollout: that deployment which our UpdateService returned, and what was there before it. */
export interface Identity {
  readonly deploymentId: string;
  /** createdAt of that deployment: AWS's clock. */
  readonly startedAt: Date;
  readonly taskDefinitionArn: string;
  /** What the service ran before; absent for a service that never ran anything. */
  readonly previousTaskDefinitionArn?: string;
  /** The revision of the last COMPLETED deployment, to which a rollback can go; absent when there is none. */
  readonly rollbackTaskDefinitionArn?: string;
  readonly previousDeploymentId?: string;
  /** ARN of the service deployment that was newest before our update: the list lags, and this one is not ours. */
  readonly baselineServiceDeploymentArn?: string;
  /** Begun by another job: the limit of the watch counts from the first look. */
  readonly isJoined?: boolean;
  /** The stage of a deployment that was joined: what lies before it is over. */
  readonly joinedAt?: string;
  /** This step has asked for the rollback that is watched: what ECS says of that is no news. */
  readonly isRollbackOurs?: boolean;
  /** Pause hooks that this job has decided already, by id. */
  readonly decidedHooks?: readonly string[];
  /** The update changed nothing: `deploymentId` was PRIMARY before it already. */
  readonly unchanged: boolean;
  /** The update changed the number of tasks alone. */
  readonly scaled?: Scaling;
}

/** What the watch waits for. */
export type DonePoint = 'completed' | 'healthy' | 'shifted' | 'paused';

/** How long it is watched, and what is done when it does not succeed. */
export interface WatchPolicy {
  readonly waitFor: DonePoint;
  readonly stopEarly: boolean;
  readonly onFailure: 'rollback' | 'keep';
  readonly timeoutMs: number;
  /** How long a rollback that has begun is followed beyond that; 15 minutes unless given. */
  readonly rollbackTimeoutMs?: number;
}

/** What is to serve in the end. */
export interface Expectation {
  /** Digests that prove our image: the pushed one and, for an index, those of its children; by container name. */
  readonly images: readonly ExpectedImage[];
  /** Where that image came from; built by this job, unless told. */
  readonly imageOrigin?: Image['origin'];
  /** The containers of our revision. */
  readonly containers: readonly ExpectedContainer[];
  /** Where its tasks are registered, when the service does not tell: see `Snapshot.targetGroups`. */
  readonly targetGroups?: readonly (readonly string[])[];
  /** The longest deregistration delay of the service's target groups, where it is known. */
  readonly deregistrationDelaySeconds?: number;
}

/** What is to be watched. */
export interface RolloutTarget extends Identity, WatchPolicy, Expectation {}

/** Numbers of tasks before and after. */
export interface Scaling {
  readonly from: number;
  readonly to: number;
}

export interface ExpectedImage {
  readonly containerName: string;
  /** `sha256:…` that was pushed or resolved. */
  readonly digest: string;
  /** Digests of the manifests inside an index; empty for a single manifest. */
  readonly childDigests: readonly string[];
}

export interface ExpectedContainer {
  readonly name: string;
  readonly essential: boolean;
  readonly hasHealthCheck: boolean;
  /** Names of the variables that the revision sets; `unknown` where files set some. */
  readonly variables?: readonly string[] | 'unknown';
  /** Files may come from outside of the image. */
  readonly mountsVolumes?: boolean;
}
