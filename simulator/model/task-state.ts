import type { Json } from '../json.ts';
import type { ContainerBehaviour, TaskBehaviour } from './behaviour.ts';

export interface Container {
  readonly name: string;
  readonly arn: string;
  readonly image: string;
  readonly isEssential: boolean;
  imageDigest?: string;
  runtimeId?: string;
  lastStatus: string;
  exitCode?: number;
  reason?: string;
  healthStatus: string;
  startedAt?: number;
  readonly behaviour: ContainerBehaviour;
}

export interface Task {
  readonly id: string;
  readonly arn: string;
  readonly clusterArn: string;
  readonly serviceArn: string;
  readonly deploymentId: string;
  readonly group: string;
  /** What RunTask laid over its definition (API shape TaskOverride). */
  readonly overrides?: Json;
  /** FARGATE, EC2 …, where RunTask said so; a service's task has its service's. */
  readonly launchType?: string;
  readonly capacityProviderName?: string;
  /** DescribeTasks answers MISSING until then: it is eventually consistent. */
  visibleAt?: number;
  readonly taskDefinitionArn: string;
  lastStatus: string;
  desiredStatus: 'RUNNING' | 'STOPPED';
  readonly createdAt: number;
  pullStartedAt?: number;
  pullStoppedAt?: number;
  startedAt?: number;
  connectivityAt?: number;
  stoppingAt?: number;
  executionStoppedAt?: number;
  stoppedAt?: number;
  stopCode?: string;
  stoppedReason?: string;
  readonly availabilityZone: string;
  readonly subnetId: string;
  readonly privateIp: string;
  readonly eniId: string;
  readonly attachmentId: string;
  readonly containers: Container[];
  readonly behaviour: TaskBehaviour;
  /** Target groups in which it is registered now, and what each last said. */
  readonly registrations: Registration[];
  /** Healthy in the scheduler's eyes (section "minimumHealthyPercent" of API shape DeploymentConfiguration). */
  isHealthy: boolean;
  /** Its failure was counted once already. */
  isCounted: boolean;
  /** Unhealthy, and the scheduler is about to notice. */
  isUnhealthyNoticed: boolean;
  /** The scheduler replaces it at its next look. */
  isToBeReplaced: boolean;
  version: number;
}

export interface Registration {
  readonly targetGroupArn: string;
  readonly containerName: string;
  readonly port: number;
}

export interface TaskDefinitionRecord {
  /** As DescribeTaskDefinition answers it, unknown members included. */
  readonly document: Json;
  readonly arn: string;
  readonly family: string;
  readonly revision: number;
  status: 'ACTIVE' | 'INACTIVE';
  tags: Json[];
}
