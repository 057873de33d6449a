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
  /** When its containers had ended; ECS needs longer to take the task away. */
  readonly executionStoppedAt?: Date;
  readonly stoppingAt?: Date;
  readonly stoppedAt?: Date;
  readonly availabilityZone?: string;
  /** The address by which an `ip` target group knows the task. */
  readonly privateIp?: string;
  readonly ipv6Address?: string;
  readonly containers: readonly TaskContainer[];
}
