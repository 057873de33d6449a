/** What Elastic Load Balancing tells, as our own values. Source: API shapes TargetGroup, TargetHealthDescription, LoadBalancer. */
export interface TargetGroup {
  readonly arn: string;
  readonly name: string;
  readonly protocol?: string;
  readonly port?: number;
  /** instance, ip, lambda or alb. */
  readonly targetType: string;
  readonly healthCheck: HealthCheck;
  /** Empty: no load balancer sends traffic to it, and its targets stay `unused`. */
  readonly loadBalancerArns: readonly string[];
  /** Absent where DescribeTargetGroupAttributes was not allowed. */
  readonly deregistrationDelaySeconds?: number;
  readonly slowStartSeconds?: number;
}

export interface HealthCheck {
  readonly enabled: boolean;
  readonly protocol: string;
  /** A number, or `traffic-port`. */
  readonly port: string;
  readonly path?: string;
  /** HTTP or gRPC codes that count as healthy, such as `200-299,301`. */
  readonly matcher?: string;
  readonly intervalSeconds: number;
  readonly timeoutSeconds: number;
  readonly healthyThreshold: number;
  readonly unhealthyThreshold: number;
}

export interface Target {
  readonly targetGroupArn: string;
  /** An address, or an instance id. */
  readonly id: string;
  readonly port?: number;
  /** initial, healthy, unhealthy, unused, draining, unavailable, unhealthy.draining. */
  readonly state: string;
  readonly reason?: string;
  readonly description?: string;
  readonly availabilityZone?: string;
}

export interface LoadBalancer {
  readonly arn: string;
  readonly name: string;
  /** application, network or gateway. */
  readonly type: string;
  readonly dnsName?: string;
  readonly availabilityZones: readonly string[];
}
