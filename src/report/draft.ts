import type { Phase } from '../rollout/phase.ts';
import type { Clock } from '../runner/clock.ts';
import type { Notice } from '../text/notice.ts';
import type { OneOffReport } from './one-off-report.ts';
import { assemble, type Parts } from './parts.ts';
import type { Report } from './report.ts';
import { runOf, subjectOf, withCommonNotices } from './several.ts';

/** What ends a report. */
export type Ending = Pick<Report, 'verdict' | 'message'> &
  Partial<Pick<Report, 'reason' | 'culprit' | 'error'>>;

/** The parts of a report until it is put together, once, at its end: whatever ends it finds all that was known. */
export interface Draft {
  /** Keeps what a step found out. Each name has one writer. */
  put<Name extends keyof Parts>(name: Name, part: Parts[Name]): void;
  note(notices: readonly Notice[]): void;
  /** Puts a one-off task among those of the run. */
  recordOneOff(task: OneOffReport): void;
  /** Whether a one-off task of this purpose ran to its end. */
  hasRun(purpose: OneOffReport['purpose']): boolean;
  /** Puts phases on the time line. */
  add(...phases: readonly Phase[]): void;
  /** Measures `work` as one phase of the time line. */
  phase<T>(kind: Phase['kind'], name: string, work: () => Promise<T>): Promise<T>;
  /** The report of one of several subjects, which becomes a part of this one. */
  subject(name: string): Draft;
  end(ending: Ending): Report;
}

type Start = Pick<Report, 'mode' | 'source'> & Partial<Pick<Report, 'environment' | 'docsUrl'>>;

export function newDraft(start: Start, clock: Clock): Draft {
  const startedAt = clock.now();
  const parts: { -readonly [Name in keyof Parts]?: Parts[Name] } = {};
  const notices: Notice[] = [];
  const phases: Phase[] = [];
  const oneOffTasks: OneOffReport[] = [];
  const subjects = new Map<string, SubjectDraft>();
  const subject = (name: string) => {
    const known = subjects.get(name) ?? subjectDraft(newDraft(start, clock));
    subjects.set(name, known);
    return known.draft;
  };
  return {
    put: (name, part) => {
      parts[name] = part;
    },
    note: (more) => void notices.push(...more),
    recordOneOff: (task) => void oneOffTasks.push(task),
    hasRun: (purpose) => oneOffTasks.some((task) => task.purpose === purpose),
    add: (...more) => void phases.push(...more),
    phase: (kind, name, work) => timed(phases, clock, { kind, name }, work),
    subject,
    end: (ending) => {
      const reports = [...subjects].map(([name, { report }]) => subjectOf(name, report(ending)));
      return withCommonNotices({
        ...empty,
        ...start,
        startedAt,
        ...runOf(reports),
        ...assemble(parts),
        notices: [...notices],
        phases: [...phases],
        ...(oneOffTasks.length > 0 && { oneOffTasks: [...oneOffTasks] }),
        ...ending,
        endedAt: clock.now(),
      });
    },
  };
}

interface SubjectDraft {
  readonly draft: Draft;
  /** How it ended; the ending of the run where that came first. */
  readonly report: (ending: Ending) => Report;
}

function subjectDraft(draft: Draft): SubjectDraft {
  let ended: Report | undefined;
  return {
    draft: {
      ...draft,
      end: (ending) => {
        ended = draft.end(ending);
        return ended;
      },
    },
    report: (ending) => ended ?? draft.end(ending),
  };
}

async function timed<T>(
  phases: Phase[],
  clock: Clock,
  { kind, name }: Pick<Phase, 'kind' | 'name'>,
  work: () => Promise<T>,
): Promise<T> {
  const begun = { kind, name, startedAt: clock.now() };
  try {
    const result = await work();
    phases.push({ ...begun, endedAt: clock.now() });
    return result;
  } catch (error) {
    phases.push({ ...begun, endedAt: clock.now(), failed: true });
    throw error;
  }
}

const empty = {
  version: 1,
  changes: [],
  advice: [],
  diagnoses: [],
  tasks: [],
  targets: [],
  targetGroups: [],
  events: [],
  logs: [],
  unread: [],
  findings: [],
} as const;
