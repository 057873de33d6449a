import type { Finding } from '../checks/check.ts';
import type { LogExcerpt } from '../diagnosis/evidence.ts';
import type { Diagnosis } from '../diagnosis/rule.ts';
import type { Target, TargetGroup } from '../ecs/load-balancing.ts';
import type { Service, ServiceEvent } from '../ecs/service.ts';
import type { Task } from '../ecs/task.ts';
import type { Unread } from '../ecs/unread.ts';
import type { Image } from '../image/image.ts';
import type { Permission } from '../permissions/permission.ts';
import type { Phase } from '../rollout/phase.ts';
import type { Truth } from '../rollout/proof.ts';
import type { RollbackReport } from '../rollout/rollback/outcome.ts';
import type { FailureReason, VerdictWord } from '../rollout/verdict.ts';
import type { Source } from '../runner/source.ts';
import type { Change } from '../task-definition/task-definition.ts';
import type { Place } from '../text/errors.ts';
import type { FailureKind } from '../text/failure-kinds.ts';
import type { Notice } from '../text/notice.ts';
import type { TimingAdvice } from '../timing/advice.ts';
import type { OneOffReport } from './one-off-report.ts';

export type Mode = 'deploy' | 'validate' | 'build' | 'task' | 'rollback';

/** The one value that every output is made from: log, summary, annotations, comment, outputs, JSON. */
export interface Report {
  readonly version: 1;
  readonly mode: Mode;
  readonly verdict: VerdictWord;
  readonly reason?: FailureReason;
  /** What happened, in one sentence. */
  readonly message: string;
  readonly environment?: string;
  /** Where the deployed application answers; GitHub shows it beside the Deployment. */
  readonly environmentUrl?: string;
  /** Where this action's docs/ lies, ending in `/`: links in a report lead there. */
  readonly docsUrl?: string;
  /** `validate`: the file that was checked, relative to the workspace. */
  readonly taskDefinitionFile?: string;
  readonly source: Source;
  readonly startedAt: Date;
  readonly endedAt: Date;
  readonly location?: Location;
  readonly image?: Image;
  readonly revision?: Revision;
  readonly deploymentId?: string;
  /** The number of tasks was changed, and nothing else. */
  readonly scaled?: { readonly from: number; readonly to: number };
  /** Seconds from UpdateService to the verdict. */
  readonly rolloutSeconds?: number;
  readonly changes: readonly Change[];
  readonly notices: readonly Notice[];
  readonly phases: readonly Phase[];
  readonly estimate?: { readonly seconds: number; readonly message: string };
  readonly advice: readonly TimingAdvice[];
  readonly diagnoses: readonly Diagnosis[];
  readonly truth?: Truth;
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
  /** The rights that this run used or needed, by action and resource. */
  readonly permissions?: readonly Permission[];
  /** Absent when none was asked for. */
  readonly oneOffTasks?: readonly OneOffReport[];
  /** `validate` only. */
  readonly findings: readonly Finding[];
  /** What ended the step before a rollout began. */
  readonly error?: {
    /** Its name; for programs. */
    readonly cause?: FailureKind;
    readonly message: string;
    readonly remedy?: string;
    readonly docs?: string;
    readonly place?: Place;
  };
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

/** One way of telling the report. A failing reporter costs a warning, never the verdict. */
export interface Reporter {
  readonly name: string;
  publish(report: Report): void | Promise<void>;
}
