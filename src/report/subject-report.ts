import type { LogExcerpt } from '../diagnosis/evidence.ts';
import type { Diagnosis } from '../diagnosis/rule.ts';
import type { Target, TargetGroup } from '../ecs/load-balancing.ts';
import type { Service, ServiceEvent } from '../ecs/service.ts';
import type { Task } from '../ecs/task.ts';
import type { Unread } from '../ecs/unread.ts';
import type { Image } from '../image/image.ts';
import type { Truth } from '../rollout/proof.ts';
import type { RollbackReport } from '../rollout/rollback/outcome.ts';
import type { FailureReason, VerdictWord } from '../rollout/verdict.ts';
import type { Change } from '../task-definition/task-definition.ts';
import type { TimingAdvice } from '../timing/advice.ts';
import type { News } from './news.ts';
import type { TrafficReport } from './traffic-report.ts';

/** What is told of the one service that a run deploys, and how that ended. */
export interface SubjectReport {
  readonly verdict: VerdictWord;
  readonly reason?: FailureReason;
  /** What failed where this service did not: another service by its name, or `run-after`. */
  readonly culprit?: string;
  /** What happened, in one sentence. */
  readonly message: string;
  readonly location?: Location;
  readonly image?: Image;
  readonly revision?: Revision;
  readonly deploymentId?: string;
  /** `mode: continue`: what was decided. */
  readonly decision?: 'continue' | 'rollback';
  /** The number of tasks was changed, and nothing else. */
  readonly scaled?: { readonly from: number; readonly to: number };
  /** Seconds from UpdateService until the rollout was done or had failed; a rollback after it has an end of its own. */
  readonly rolloutSeconds?: number;
  readonly changes: readonly Change[];
  /** Absent where the commits before and after are not known. */
  readonly news?: News;
  readonly estimate?: { readonly seconds: number; readonly message: string };
  readonly advice: readonly TimingAdvice[];
  readonly diagnoses: readonly Diagnosis[];
  readonly truth?: Truth;
  /** Of a blue/green, linear or canary deployment. */
  readonly traffic?: TrafficReport;
  readonly rollback?: RollbackReport;
  /** The service as it was last seen: what serves now. */
  readonly service?: Service;
  readonly tasks: readonly Task[];
  readonly targets: readonly Target[];
  readonly targetGroups: readonly TargetGroup[];
  /** Since our deployment began, oldest first. */
  readonly events: readonly ServiceEvent[];
  readonly logs: readonly LogExcerpt[];
  readonly unread: readonly Unread[];
}

export interface Location {
  readonly region: string;
  /** aws, aws-cn, aws-us-gov … */
  readonly partition: string;
  readonly accountId: string;
  readonly cluster: string;
  readonly service: string;
}

export interface Revision {
  readonly family: string;
  /** Absent when nothing was registered. */
  readonly arn?: string;
  readonly previousArn?: string;
}
