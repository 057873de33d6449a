import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { cases } from '../../scripts/early-end/cases.ts';
import type { Outcome } from '../../scripts/early-end/measure.ts';
import { plainProgram } from '../support/plain-program.ts';

/** The script of `npm run early-end`: the bundle in virtual time, both halves side by side. */
const program = plainProgram('scripts/early-end.ts');
const outcomes = new Map<string, Outcome>();

beforeAll(async () => {
  const halves = [cases.filter(({ isDoomed }) => isDoomed), cases.filter(({ isDoomed }) => !isDoomed)];
  const played = await Promise.all(
    halves.map((half) => program.run<Outcome>(['--json', ...half.map(({ scenario }) => scenario.name)])),
  );
  for (const outcome of played.flat()) outcomes.set(outcome.name, outcome);
}, 600_000);

afterAll(() => program.remove());

const named = (isDoomed: boolean) =>
  cases.filter((each) => each.isDoomed === isDoomed).map(({ scenario }) => scenario.name);
const endOf = (outcome: Outcome | undefined) => outcome?.log.slice(-12).join('\n');

describe('rollouts that succeed when they are left alone', () => {
  test.each(named(false))('%s succeeds, and nothing is undone', (name) => {
    const outcome = outcomes.get(name);
    expect({ ...outcome, log: endOf(outcome) }).toMatchObject({
      verdict: 'succeeded',
      cause: '',
      isEndedEarly: false,
    });
  });

  test('are forty and more with one to four failed tasks', () => {
    const failed = named(false).filter((name) => {
      const count = outcomes.get(name)?.failedTasks ?? 0;
      return count >= 1 && count <= 4;
    });
    expect(failed.length).toBeGreaterThanOrEqual(40);
  });
});

describe('rollouts that never succeed', () => {
  test.each(named(true))('%s is named by its cause', (name) => {
    const outcome = outcomes.get(name);
    expect({ ...outcome, log: endOf(outcome) }).toMatchObject({ cause: outcome?.expectedCause });
    expect(['failed', 'rolled-back', 'timed-out']).toContain(outcome?.verdict);
  });

  test('are thirty and more', () => expect(named(true).length).toBeGreaterThanOrEqual(30));

  test('name the container that fell silent first, not the one that it refused', () => {
    expect(outcomes.get('collector-ends')?.log.join('\n')).toMatch(/Cause: .*\bcollector\b/);
  });
});
