import type { Phase } from '../rollout/phase.ts';
import type { Clock } from '../runner/clock.ts';
import type { Notice } from '../text/notice.ts';
import type { OneOffReport } from './one-off-report.ts';
import { assemble, type Parts } from './parts.ts';
import type { Report } from './report.ts';

/** What ends a report. */
export type Ending = Pick<Report, 'verdict' | 'message'> & Partial<Pick<Report, 'reason' | 'error'>>;

/** The parts of a report until it is put together, once, at its end: whatever ends it finds all that was known. */
export interface Draft {
  /** Keeps what a step found out. Each name has one writer. */
  put<Name extends keyof Parts>(name: Name, part: Parts[Name]): void;
  note(notices: readonly Notice[]): void;
  /** Puts a one-off task among those of the run. */
  recordOneOff(task: OneOffReport): void;
  /** Puts phases on the time line. */
  add(...phases: readonly Phase[]): void;
  /** Measures `work` as one phase of the time line. */
  phase<T>(kind: Phase['kind'], name: string, work: () => Promise<T>): Promise<T>;
  end(ending: Ending): Report;
}

export function newDraft(
  start: Pick<Report, 'mode' | 'source'> & Partial<Pick<Report, 'environment' | 'docsUrl'>>,
  clock: Clock,
): Draft {
  const startedAt = clock.now();
  const parts: { -readonly [Name in keyof Parts]?: Parts[Name] } = {};
  const notices: Notice[] = [];
  const phases: Phase[] = [];
  const oneOffTasks: OneOffReport[] = [];
  return {
    put: (name, part) => {
      parts[name] = part;
    },
    note: (more) => void notices.push(...more),
    recordOneOff: (task) => void oneOffTasks.push(task),
    add: (...more) => void phases.push(...more),
    phase: async (kind, name, work) => {
      const begun = { kind, name, startedAt: clock.now() };
      try {
        const result = await work();
        phases.push({ ...begun, endedAt: clock.now() });
        return result;
      } catch (error) {
        phases.push({ ...begun, endedAt: clock.now(), failed: true });
        throw error;
      }
    },
    end: (ending) => ({
      ...empty,
      ...start,
      startedAt,
      ...assemble(parts),
      notices: [...notices],
      phases: [...phases],
      ...(oneOffTasks.length > 0 && { oneOffTasks: [...oneOffTasks] }),
      ...ending,
      endedAt: clock.now(),
    }),
  };
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
