import type { MovedSchedule } from '../carry-out/move-schedule.ts';
import type { Finding } from '../checks/check.ts';
import type { CommitInWorkspace } from '../image/checked-out.ts';
import type { Permission } from '../permissions/permission.ts';
import type { Phase } from '../rollout/phase.ts';
import type { Source } from '../runner/source.ts';
import type { Place } from '../text/errors.ts';
import type { FailureKind } from '../text/failure-kinds.ts';
import type { Notice } from '../text/notice.ts';
import type { OneOffReport } from './one-off-report.ts';
import type { SubjectReport } from './subject-report.ts';

export type { Location, Revision } from './subject-report.ts';

export type Mode = 'deploy' | 'validate' | 'build' | 'task' | 'rollback' | 'continue';

/** One of several subjects: all that is told of it alone. */
export interface NamedSubjectReport
  extends SubjectReport,
    Pick<Report, 'startedAt' | 'endedAt' | 'notices' | 'phases' | 'findings' | 'oneOffTasks' | 'error'> {
  readonly name: string;
}

/** The one value that every output is made from: log, summary, annotations, comment, outputs, JSON. */
export interface Report extends SubjectReport {
  readonly version: 1;
  readonly mode: Mode;
  readonly environment?: string;
  /** Where the deployed application answers; GitHub shows it beside the Deployment. */
  readonly environmentUrl?: string;
  /** Where this action's docs/ lies, ending in `/`: links in a report lead there. */
  readonly docsUrl?: string;
  /** `validate`: the file that was checked, relative to the workspace. */
  readonly taskDefinitionFile?: string;
  /** `validate`: what is checked out where that file is; absent without a checkout. */
  readonly checkout?: CommitInWorkspace;
  readonly source: Source;
  /** Where several services are deployed, what is told of each; the rest is then told of the run as a whole. */
  readonly subjects?: readonly NamedSubjectReport[];
  readonly startedAt: Date;
  readonly endedAt: Date;
  readonly notices: readonly Notice[];
  readonly phases: readonly Phase[];
  /** The rights that this run used or needed, by action and resource. */
  readonly permissions?: readonly Permission[];
  /** Absent when none was asked for. */
  readonly oneOffTasks?: readonly OneOffReport[];
  /** Absent where no schedules were to move. */
  readonly schedules?: readonly MovedSchedule[];
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

/** One way of telling the report. A failing reporter costs a warning, never the verdict. */
export interface Reporter {
  readonly name: string;
  publish(report: Report): void | Promise<void>;
}
