import { describe, expect, test } from '@jest/globals';
import type { Evidence } from '../../src/diagnosis/evidence.ts';
import { diagnose } from '../../src/diagnosis/index.ts';
import type { Diagnosis } from '../../src/diagnosis/rule.ts';
import type { Task } from '../../src/ecs/task.ts';
import { evidenceOf } from '../fixtures/answers.ts';
import { crashes } from '../fixtures/crashes.ts';
import { aCrash, anEvidence } from '../fixtures/evidence.ts';
import { lastWords } from '../fixtures/last-words.ts';
import { messages } from '../fixtures/messages.ts';
import { strangerLastWords } from '../fixtures/stranger-last-words.ts';
import fc from '../support/properties.ts';

/** What one task shows. */
const singles: readonly Partial<Evidence>[] = [
  ...messages.map(evidenceOf),
  ...[...lastWords, ...strangerLastWords].map(([, log, , , exitCode = 1]) => aCrash(log, exitCode)),
  ...crashes.map(({ log, exitCode }) => aCrash(log, exitCode)),
].filter(({ tasks = [] }) => tasks.length > 0);

/** Ids of tasks, of which no two are alike. */
const ids = fc.uniqueArray(fc.stringMatching(/^[0-9a-f]{32}$/), { minLength: 9, maxLength: 9 });
/** One to three tasks, each with one of two failures: one may be commoner than the other. */
const single = fc.constantFrom(...singles);
const several = fc
  .tuple(single, single, fc.array(fc.boolean(), { minLength: 1, maxLength: 3 }))
  .map(([one, other, turns]) => turns.map((isOne) => (isOne ? one : other)));

/** All of it once, in the order in which it is given. */
function together(parts: readonly Partial<Evidence>[]): Partial<Evidence> {
  return {
    ...parts[0],
    tasks: parts.flatMap(({ tasks = [] }) => tasks),
    logs: parts.flatMap(({ logs = [] }) => logs),
  };
}

/** Every task three times, each with its logs, under new ids; the later ones ended minutes later. */
function tripled(
  parts: readonly Partial<Evidence>[],
  newIds: readonly string[],
  isNewestFirst = false,
): Partial<Evidence> {
  const copies = [0, 1, 2].map((turn) =>
    together(parts.map((part, index) => copyOf(part, newIds[3 * turn + index] ?? '', turn * 60_000))),
  );
  return together(isNewestFirst ? copies.toReversed() : copies);
}

function copyOf(
  { tasks = [], logs = [] }: Partial<Evidence>,
  newId: string,
  laterMs: number,
): Partial<Evidence> {
  const later = (date: Date) => new Date(date.getTime() + laterMs);
  const laterTask = (task: Task): Task => ({
    ...task,
    id: newId,
    ...(task.startedAt && { startedAt: later(task.startedAt) }),
    ...(task.stoppingAt && { stoppingAt: later(task.stoppingAt) }),
    ...(task.stoppedAt && { stoppedAt: later(task.stoppedAt) }),
  });
  return {
    tasks: tasks.map(laterTask),
    logs: logs.map((log) => ({
      ...log,
      taskId: newId,
      stream: log.stream.replace(log.taskId, newId),
      lines: log.lines.map((line) => ({ ...line, at: later(line.at) })),
    })),
  };
}

function firstCause(evidence: Partial<Evidence>): Diagnosis | undefined {
  return diagnose(anEvidence(evidence))[0];
}

describe('failures of which each is met three times have the first cause that they have once', () => {
  test('whatever the ids of the tasks are, and in whatever order they are read', () => {
    fc.assert(
      fc.property(several, ids, ids, fc.boolean(), (parts, oldIds, newIds, isNewestFirst) => {
        const once = together(parts.map((part, index) => copyOf(part, oldIds[index] ?? '', 0)));
        expect(firstCause(tripled(parts, newIds, isNewestFirst))?.name).toBe(firstCause(once)?.name);
      }),
      { numRuns: 300 },
    );
  }, 120_000);

  test('for each message and each log of the fixtures alone, and of a log in the same words', () => {
    const newIds = [...'012345678'].map((digit) => digit.repeat(32));
    for (const alone of singles) {
      const [once, thrice] = [firstCause(alone), firstCause(tripled([alone], newIds))];
      expect(thrice?.name).toBe(once?.name);
      // What AWS says is told with the number of tasks.
      if (alone.logs !== undefined) expect(thrice?.cause).toBe(once?.cause);
    }
  });
});
