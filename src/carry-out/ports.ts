import type { Deployment, Service } from '../ecs/service.ts';
import type { Revision } from '../plan/current.ts';
import type { TaskDefinition } from '../task-definition/task-definition.ts';

/** What applying a plan reads and writes, for one service. Writes are sent once; everything rejects with `AwsError`. */
export interface ApplyPorts {
  registerTaskDefinition(taskDefinition: TaskDefinition): Promise<Revision>;
  /** `family` (its newest ACTIVE revision), `family:revision` or an ARN. */
  describeTaskDefinition(name: string): Promise<Revision>;
  updateService(update: ServiceUpdate): Promise<Deployment>;
  describeService(): Promise<Service | undefined>;
  /** Ends early when `signal` aborts. */
  sleep(ms: number, signal?: AbortSignal): Promise<void>;
  /** Aborts when the job is cancelled: from then on nothing is sent that changes anything. */
  readonly cancelled?: AbortSignal;
  /** From 0 to 1. */
  random(): number;
}

/** What UpdateService is asked for; what is absent is not sent. */
export interface ServiceUpdate {
  readonly taskDefinition: string;
  readonly desiredCount?: number;
  readonly forceNewDeployment?: boolean;
  readonly propagateTags?: string;
}
