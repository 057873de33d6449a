import type { Phase } from '../rollout/phase.ts';
import type { Clock } from '../runner/clock.ts';
import type { Notice } from '../text/notice.ts';
import type { OneOffReport } from './one-off-report.ts';
import type { Report } from './report.ts';

/** What ends a report. */
export type Ending = Pick<Report, 'verdict' | 'message'> & Partial<Pick<Report, 'reason' | 'error'>>;

/** A report while it is being written: each part is recorded when it is known, so that any ending finds all there is. */
export interface Draft {
  record(part: Partial<Report>): void;
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
  let parts: Omit<Report, 'verdict' | 'message' | 'endedAt'> = {
    ...empty,
    ...start,
    startedAt: clock.now(),
  };
  const record = (part: Partial<Report>) => {
    parts = { ...parts, ...part };
  };
  return {
    record,
    note: (notices) => record({ notices: [...parts.notices, ...notices] }),
    recordOneOff: (task) => record({ oneOffTasks: [...(parts.oneOffTasks ?? []), task] }),
    add: (...phases) => record({ phases: [...parts.phases, ...phases] }),
    phase: async (kind, name, work) => {
      const startedAt = clock.now();
      const end = (failed: boolean) =>
        record({
          phases: [
            ...parts.phases,
            { kind, name, startedAt, endedAt: clock.now(), ...(failed && { failed }) },
          ],
        });
      try {
        const result = await work();
        end(false);
        return result;
      } catch (error) {
        end(true);
        throw error;
      }
    },
    end: (ending) => ({ ...parts, ...ending, endedAt: clock.now() }),
  };
}

const empty = {
  version: 1,
  changes: [],
  notices: [],
  phases: [],
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
