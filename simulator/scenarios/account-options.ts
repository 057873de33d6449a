import type { TargetGroup } from '../model/world.ts';
import type { Json } from '../operation.ts';
import type { ServiceNames } from './account-names.ts';

/** How the account differs from the usual one. */
export interface AccountOptions {
  /** Default: those of the one service of most scenarios. */
  readonly names?: ServiceNames;
  readonly desiredCount?: number;
  /** Merged into the service's settings. */
  readonly settings?: Json;
  /** Merged into deploymentConfiguration. */
  readonly rollout?: Json;
  readonly graceSeconds?: number;
  readonly targetGroup?: Partial<TargetGroup>;
  readonly deregistrationDelaySeconds?: number;
  /** No load balancer at all. */
  readonly isInternal?: boolean;
  /** Makes the running definition from the usual one. */
  readonly definition?: (usual: Json) => Json;
  /** Who made the service: its tags and `createdBy` (`owners`). */
  readonly owner?: Owner;
}

/** What a service shows of the tool that made it. */
export interface Owner {
  readonly tags?: readonly Json[];
  /** Session or role ARN, as DescribeServices tells it. */
  readonly createdBy?: string;
}
