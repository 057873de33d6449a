import type { Finding } from '../checks/check.ts';
import type { LogExcerpt } from '../diagnosis/evidence.ts';
import type { Diagnosis } from '../diagnosis/rule.ts';
import type { Place } from '../errors.ts';
import type { Image } from '../image/image.ts';
import type { Target, TargetGroup } from '../load-balancing.ts';
import type { Notice } from '../notice.ts';
import type { FailureReason, VerdictWord } from '../rollout/verdict.ts';
import type { Service, ServiceEvent, Task, Unread } from '../service.ts';
import type { Change } from '../task-definition/task-definition.ts';

/** The one value that every output is made from: log, summary, annotations, comment, outputs, JSON. */
export interface Report {
  readonly version: 1;
  readonly mode: 'deploy' | 'validate';
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
  /** `validate` only. */
  readonly findings: readonly Finding[];
  /** What ended the step before a rollout began. */
  readonly error?: {
    readonly message: string;
    readonly remedy?: string;
    readonly docs?: string;
    readonly place?: Place;
  };
}

export interface Source {
  /** `owner/name`. */
  readonly repository?: string;
  /** The full SHA of the tree that was built. */
  readonly sha?: string;
  /** On a pull request: the SHA of its head, beside the merge commit in `sha`. */
  readonly headSha?: string;
  readonly ref?: string;
  readonly actor?: string;
  readonly pullRequest?: number;
  readonly serverUrl?: string;
  /** The run on GitHub. */
  readonly runUrl?: string;
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

/** One stretch of the time line. An open end means that it was going on when the watch ended. */
export interface Phase {
  readonly name: string;
  readonly kind:
    | 'build'
    | 'push'
    | 'register'
    | 'tasks'
    | 'health'
    | 'drain'
    | 'bake'
    | 'rollback'
    | 'evidence';
  readonly startedAt: Date;
  readonly endedAt?: Date;
  readonly failed?: boolean;
}

/** A setting that costs time, and what to do about it. */
export interface TimingAdvice {
  readonly name: string;
  /** `deregistration delay of target group api-dev`. */
  readonly setting: string;
  /** The stretch of the time line that the setting makes long. */
  readonly phase?: Phase['kind'];
  readonly costSeconds: number;
  readonly message: string;
  /** The exact command that changes it. */
  readonly command: string;
}

/** Does what was pushed serve? */
export interface Truth {
  readonly outcome: 'proved' | 'refuted' | 'unproved';
  /** "2 of 2 tasks run sha256:…, pushed by this job". */
  readonly message: string;
  readonly tasks: readonly {
    readonly taskId: string;
    readonly taskDefinitionArn: string;
    readonly expected?: string;
    readonly actual?: string;
  }[];
}

export interface RollbackReport {
  readonly by: 'ecs' | 'ecs-rollout';
  readonly outcome: 'done' | 'going-on' | 'failed' | 'impossible';
  readonly taskDefinitionArn?: string;
  readonly message: string;
}

/** One way of telling the report. A failing reporter costs a warning, never the verdict. */
export interface Reporter {
  readonly name: string;
  publish(report: Report): void | Promise<void>;
}
