import type { Json } from '../json.ts';

/** Everything in the account that is not ECS. Times are epoch milliseconds. */

/** Health as DescribeTargetHealth tells it (API shape TargetHealth). A healthy target has only a state. */
export interface TargetHealth {
  state: string;
  reason?: string;
  description?: string;
}

export interface Target {
  readonly id: string;
  readonly port: number;
  readonly availabilityZone: string;
  health: TargetHealth;
}

export interface TargetGroup {
  readonly arn: string;
  readonly name: string;
  /** HTTP, HTTPS, TCP, TLS, UDP … */
  protocol: string;
  port: number;
  vpcId: string;
  targetType: string;
  /** Tasks are registered by their IPv6 address with `ipv6`. Default `ipv4`. */
  ipAddressType?: string;
  healthCheckEnabled: boolean;
  healthCheckProtocol: string;
  /** A number as text, or `traffic-port`. */
  healthCheckPort: string;
  healthCheckPath?: string;
  healthCheckIntervalSeconds: number;
  healthCheckTimeoutSeconds: number;
  healthyThresholdCount: number;
  unhealthyThresholdCount: number;
  /** HTTP codes that count as healthy, such as `200-299,301`. */
  matcher?: string;
  /** Empty: no load balancer sends traffic to it. */
  loadBalancerArns: string[];
  /** As DescribeTargetGroupAttributes tells them, for example `deregistration_delay.timeout_seconds`. */
  readonly attributes: Map<string, string>;
  /** In the order of registration; a target that is `unused` after draining is taken out. */
  targets: Target[];
}

export interface LoadBalancer {
  readonly arn: string;
  readonly name: string;
  /** application, network or gateway. */
  type: string;
  scheme: string;
  dnsName: string;
  vpcId: string;
  createdAt: number;
  availabilityZones: { zoneName: string; subnetId: string }[];
}

/** Where a listener, or one of its rules, sends traffic. Actions in the API's own shape, numbers as numbers. */
export interface Route {
  readonly arn: string;
  actions: Json[];
}

export interface Listener extends Route {
  readonly loadBalancerArn: string;
  readonly port: number;
  readonly protocol: string;
}

export interface ListenerRule extends Route {
  readonly listenerArn: string;
  /** A number as text, or `default`. */
  readonly priority: string;
  conditions: Json[];
}

export interface LogLine {
  /** Epoch milliseconds. */
  readonly at: number;
  readonly text: string;
}

export interface LogStream {
  readonly name: string;
  readonly createdAt: number;
  /** Oldest first. */
  readonly lines: LogLine[];
}

export interface LogGroup {
  readonly name: string;
  readonly createdAt: number;
  readonly streams: Map<string, LogStream>;
}

export interface Image {
  readonly digest: string;
  tags: string[];
  pushedAt: number;
  mediaType: string;
  sizeBytes: number;
  /** Such as `linux/amd64`; empty where nobody knows. */
  platforms: string[];
  /** Where tasks pull from it is there only then: replication takes its time. Absent: at once. */
  pullableAt?: number;
  /** The manifest's own bytes, where it was pushed through the API. */
  manifest?: string;
}

export interface Repository {
  readonly name: string;
  readonly arn: string;
  readonly uri: string;
  createdAt: number;
  /** MUTABLE, IMMUTABLE … */
  tagMutability: string;
  images: Image[];
}

/** A secret of Secrets Manager or a parameter of SSM. Its value is never in the world. */
export interface Secret {
  readonly name: string;
  readonly arn: string;
  /** Keys of a JSON secret; absent for a plain one. */
  jsonKeys?: string[];
  /** Execution roles (ARNs) that may not read it; `all` for none that may. */
  deniedTo?: string[] | 'all';
}

export interface Role {
  readonly name: string;
  readonly arn: string;
  /** Services that may assume it. ECS tasks need `ecs-tasks.amazonaws.com`. */
  trustedServices: string[];
  /** Anything else that GetRole or the policy calls should tell. */
  extra: Json;
  /** Actions that ECS may not do with it, such as `elasticloadbalancing:ModifyRule`. */
  deniedActions?: string[];
  /** Inline policies by name, as JSON. */
  readonly policies?: Map<string, string>;
}

export interface Alarm {
  readonly name: string;
  readonly arn: string;
  /** OK, ALARM or INSUFFICIENT_DATA. */
  state: string;
  stateReason: string;
  stateUpdatedAt: number;
}
