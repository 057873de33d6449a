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
  /** The task definition that the service is set to run. */
  readonly taskDefinitionArn: string;
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
  readonly containerName: string;
  readonly containerPort: number;
}

export interface Deployment {
  /** `ecs-svc/` and a number. */
  readonly id: string;
  /** PRIMARY, ACTIVE, INACTIVE; DRAINING has been seen too. */
  readonly status: string;
  readonly taskDefinitionArn: string;
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
}

export interface ServiceEvent {
  readonly id: string;
  readonly createdAt: Date;
  readonly message: string;
}

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
  /** The task definition of the target revision, where DescribeServiceRevisions was allowed. */
  readonly targetTaskDefinitionArn?: string;
  readonly requestedTaskCount?: number;
  readonly runningTaskCount?: number;
  readonly pendingTaskCount?: number;
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

export interface Task {
  readonly arn: string;
  /** The last part of the ARN. */
  readonly id: string;
  readonly taskDefinitionArn: string;
  /** For a service's task the id of the deployment that started it. */
  readonly startedBy?: string;
  /** `service:NAME` for a service's task. */
  readonly group?: string;
  readonly lastStatus: string;
  readonly desiredStatus: string;
  /** HEALTHY, UNHEALTHY or UNKNOWN. */
  readonly healthStatus?: string;
  readonly stopCode?: string;
  readonly stoppedReason?: string;
  readonly createdAt?: Date;
  readonly pullStartedAt?: Date;
  readonly pullStoppedAt?: Date;
  readonly startedAt?: Date;
  readonly stoppingAt?: Date;
  readonly stoppedAt?: Date;
  readonly availabilityZone?: string;
  /** The address by which an `ip` target group knows the task. */
  readonly privateIp?: string;
  readonly containers: readonly TaskContainer[];
}

export interface TaskContainer {
  readonly name: string;
  readonly image?: string;
  /** `sha256:…` of the image that runs, once it was pulled. */
  readonly imageDigest?: string;
  readonly lastStatus?: string;
  readonly exitCode?: number;
  readonly reason?: string;
  readonly healthStatus?: string;
}

/** Something that could not be read, and what would allow it. */
export interface Unread {
  /** In the reader's words: "target health of api-dev". */
  readonly what: string;
  /** The IAM action that is missing, for example `elasticloadbalancing:DescribeTargetHealth`. */
  readonly action: string;
  readonly why: string;
}
