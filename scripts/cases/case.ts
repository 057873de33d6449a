import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** How a case is reached; absent: a rollout. */
export type Run = 'build' | 'push' | 'refusal' | 'validate' | 'manual';

type Members = Readonly<Record<string, unknown>>;

/** One failure, refusal or file as people meet it, and what should be said of it. */
export interface Case {
  readonly id: string;
  readonly met: string;
  readonly run?: Run;
  readonly evidence: CaseEvidence;
  readonly grade: Grade;
}

export interface CaseContainer {
  /** Absent: `app`. */
  readonly name?: string;
  /** Laid over the members of the container, in the revision before too; null takes a member away. */
  readonly definition?: Members;
  readonly log?: readonly string[];
  /** What the version before prints, and runs. */
  readonly logBefore?: readonly string[];
  /** Absent: it prints its log and runs. */
  readonly exitCode?: number;
  /** Seconds until then. */
  readonly after?: number;
  readonly memoryKilled?: boolean;
  readonly cannotPull?: string;
  readonly cannotStart?: string;
  readonly health?: string;
  readonly injected?: { readonly image: string; readonly essential: boolean };
}

export interface CaseEvidence {
  readonly containers?: readonly CaseContainer[];
  readonly stoppedReason?: string;
  readonly event?: string;
  readonly target?: { readonly answers: number | 'timeout' | 'refused' };
  readonly targetGroup?: Members;
  readonly service?: Members;
  readonly taskDefinition?: Members;
  readonly launchType?: 'EC2';
  readonly balancer?: 'none' | 'network';
  /** What Docker prints before it ends with 1. */
  readonly docker?: readonly string[];
  /** An object is written as JSON. */
  readonly files?: Readonly<Record<string, unknown>>;
  readonly inputs?: Readonly<Record<string, string>>;
  readonly refusal?: {
    /** `ecs:UpdateService`, or `*`. */
    readonly operation: string;
    readonly code: string;
    readonly message: string;
    readonly status?: number;
  };
}

/** Regular expressions, without regard to capitals. All that is there must hold. */
export interface Grade {
  readonly cause?: readonly string[];
  readonly sentence?: string;
  readonly says?: readonly string[];
  readonly never?: readonly string[];
  readonly neverAdvice?: readonly string[];
  readonly nowhere?: readonly string[];
  /** Absent: any that fails. */
  readonly verdict?: string;
  readonly finds?: readonly Found[];
  readonly neverFinds?: readonly Found[];
}

export interface Found {
  readonly severity: string;
  readonly text: string;
}

/** All files of one kind are one file: `kind`, `fault`, `cases`. */
export function readCases(folder: string): readonly Case[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .flatMap((name) => {
      const { cases } = JSON.parse(readFileSync(join(folder, name), 'utf8')) as { cases: readonly Case[] };
      return cases;
    });
}
