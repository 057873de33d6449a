import type { HookFunction, TargetGroup } from '../model/world.ts';
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
  /** A strategy that shifts traffic between two target groups. */
  readonly native?: NativeOptions;
  /** Who made the service: its tags and `createdBy` (`owners`). */
  readonly owner?: Owner;
}

export interface NativeOptions {
  readonly strategy: 'ROLLING' | 'BLUE_GREEN' | 'LINEAR' | 'CANARY';
  /** ECS made the load balancer: for a service of Express Mode, or for all services of a gateway. */
  readonly managed?: 'express' | 'gateway';
  /** Merged into deploymentConfiguration: bakes, steps, alarms. Default: five minutes of bake time. */
  readonly configuration?: Json;
  /** Lifecycle hooks; those of functions with what the function does. */
  readonly hooks?: readonly HookOption[];
  /** With a network load balancer listeners stand in for rules; `none`: headless, no traffic is shifted. */
  readonly balancer?: 'application' | 'network' | 'none';
  /** No test listener: both groups are on the production rule. */
  readonly hasNoTestRule?: boolean;
  /** Which group serves before the deployment. Default: the one that the service's settings name. */
  readonly serves?: 'named' | 'alternate';
  /** Strategy and hooks hold from the first deployment on, which otherwise is a plain one. */
  readonly isFirst?: boolean;
}

export interface HookOption {
  /** As `lifecycleHooks` has it; a function's ARN and role are put in. */
  readonly setting: Json;
  readonly run?: HookFunction;
  /** Name of the function. */
  readonly name?: string;
}

/** What a service shows of the tool that made it. */
export interface Owner {
  readonly tags?: readonly Json[];
  /** Session or role ARN, as DescribeServices tells it. */
  readonly createdBy?: string;
}
