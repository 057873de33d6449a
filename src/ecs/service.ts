import { familyAndRevision, familyOf } from './arn.ts';
import type { LifecycleHook } from './lifecycle.ts';
import type { TargetGroupPair } from './listener-rule.ts';
import type { Owner } from './owner.ts';

/**
 * What Amazon ECS tells of a service, as our own values.
 * Names are the API's; every time is AWS's clock; every enum stays open, since ECS adds values (`string`, not a union).
 * Source: API shapes Service, Deployment, ServiceEvent, ServiceDeployment, Task, Container.
 */
export interface Service {
  readonly arn: string;
  readonly name: string;
  readonly clusterArn: string;
  /** ACTIVE, DRAINING or INACTIVE. */
  readonly status: string;
  /** The task definition that the service is set to run; absent where the task sets of another controller have theirs. */
  readonly taskDefinitionArn?: string;
  /** `ECS`: an Express service, whose load balancer and settings Amazon ECS manages. */
  readonly resourceManagement?: string;
  readonly desiredCount: number;
  readonly runningCount: number;
  readonly pendingCount: number;
  /** REPLICA or DAEMON. */
  readonly schedulingStrategy: string;
  /** ECS, CODE_DEPLOY or EXTERNAL. */
  readonly deploymentController: string;
  readonly launchType?: string;
  readonly capacityProviders: readonly string[];
  readonly platformVersion?: string;
  readonly deployments: readonly Deployment[];
  /** At most the newest 100. */
  readonly events: readonly ServiceEvent[];
  readonly loadBalancers: readonly ServiceLoadBalancer[];
  readonly healthCheckGracePeriodSeconds?: number;
  readonly deploymentConfiguration: DeploymentConfiguration;
  readonly networkConfiguration?: NetworkConfiguration;
  readonly currentServiceDeploymentArn?: string;
  readonly enableExecuteCommand?: boolean;
  /** TASK_DEFINITION, SERVICE or NONE; absent: NONE. */
  readonly propagateTags?: string;
  /** What describes the service and may set it back, where that can be told. */
  readonly owner?: Owner;
}

/** A service that is set to run a revision: Amazon ECS deploys it. */
export type ServiceWithRevision = Service & Required<Pick<Service, 'taskDefinitionArn'>>;

export function hasRevision(service: Service): service is ServiceWithRevision {
  return service.taskDefinitionArn !== undefined;
}

/** The task family of the task definition that a service is set to run, where it is set to one. */
export function familyOfService({
  taskDefinitionArn,
}: Pick<Service, 'taskDefinitionArn'>): string | undefined {
  return taskDefinitionArn && familyOf(taskDefinitionArn);
}

export interface DeploymentConfiguration {
  /** ROLLING, BLUE_GREEN, LINEAR or CANARY. */
  readonly strategy: string;
  readonly minimumHealthyPercent: number;
  readonly maximumPercent: number;
  readonly circuitBreaker: {
    readonly enable: boolean;
    readonly rollback: boolean;
    readonly threshold?: CircuitBreakerThreshold;
  };
  readonly alarms: {
    readonly enable: boolean;
    readonly rollback: boolean;
    readonly names: readonly string[];
  };
  readonly bakeTimeMinutes?: number;
  readonly hooks?: readonly LifecycleHook[];
  readonly linear?: { readonly stepPercent: number; readonly stepBakeMinutes: number };
  readonly canary?: { readonly percent: number; readonly bakeMinutes: number };
  /** Present when it is enabled. `cleanUp` is BLOCKING or DEFERRED: old tasks may drain long after the success. */
  readonly earlySuccess?: { readonly healthyPercent: number; readonly cleanUp: string };
}

export interface CircuitBreakerThreshold {
  /** BOUNDED_PERCENT, UNBOUNDED_PERCENT or COUNT. */
  readonly type: string;
  readonly value: number;
}

export interface NetworkConfiguration {
  readonly subnets: readonly string[];
  readonly securityGroups: readonly string[];
  /** ENABLED or DISABLED. */
  readonly assignPublicIp: string;
}

export interface ServiceLoadBalancer {
  readonly targetGroupArn?: string;
  /** Set for a Classic Load Balancer, which has no target group. */
  readonly loadBalancerName?: string;
  readonly containerName?: string;
  readonly containerPort: number;
  /** Present for a blue/green, linear or canary deployment behind a load balancer. */
  readonly pair?: TargetGroupPair;
}

export interface Deployment {
  /** `ecs-svc/` and a number. */
  readonly id: string;
  /** PRIMARY, ACTIVE, INACTIVE; DRAINING has been seen too. */
  readonly status: string;
  /** Absent of a service that is just being made. */
  readonly taskDefinitionArn?: string;
  readonly desiredCount: number;
  readonly pendingCount: number;
  readonly runningCount: number;
  /** Consecutive tasks that failed; it falls back to 0 when one runs well. */
  readonly failedTasks: number;
  readonly createdAt: Date;
  readonly updatedAt: Date;
  /** IN_PROGRESS, COMPLETED or FAILED; absent for a Classic Load Balancer. */
  readonly rolloutState?: string;
  readonly rolloutStateReason?: string;
  /** Requests of other services reach its tasks through Amazon ECS, without a load balancer. */
  readonly usesServiceConnect?: boolean;
  /** Requests reach its tasks through target groups of Amazon VPC Lattice, between which ECS shifts traffic as well. */
  readonly usesVpcLattice?: boolean;
}

/** `family:revision` of a deployment, in a sentence. */
export function revisionNameOf({ taskDefinitionArn: arn }: Pick<Deployment, 'taskDefinitionArn'>): string {
  return arn === undefined ? 'another revision' : familyAndRevision(arn);
}

export interface ServiceEvent {
  readonly id: string;
  readonly createdAt: Date;
  readonly message: string;
}
