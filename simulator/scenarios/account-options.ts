import type { TargetGroup } from '../model/world.ts';
import type { Json } from '../operation.ts';

/** How the account differs from the usual one. */
export interface AccountOptions {
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
}
