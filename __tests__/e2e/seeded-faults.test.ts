import { afterAll, expect, test } from '@jest/globals';
import { scenarios } from '../../simulator/scenarios/registry.ts';
import { plainProgram } from '../support/plain-program.ts';
import { findScenario } from './account.ts';
import type { Seen } from './seeded-runs.ts';

const program = plainProgram('__tests__/e2e/seeded-runs.ts');

afterAll(() => program.remove());

const play = (name: string, seeds: number) => program.run<Seen>([name, String(seeds)]);

/** Some that go well, and one in which the action has to write a third time. */
const played = [
  'success',
  'transient-crash',
  'stopped-by-person',
  'unpullable-image-without-breaker',
] as const;
/** Each fault of the one write with each of the other; the next one would begin again. */
const runsEach = 36;

test.each(played)(
  `%s: no write is lost or doubled in ${runsEach} runs with faults`,
  async (name) => {
    const isHopeless = findScenario(scenarios, name).expected.verdict === 'failed';
    const runs = await play(name, runsEach);
    expect(runs).toHaveLength(runsEach);
    for (const { message, ...run } of runs)
      expect({ message, ...run }).toMatchObject({
        message,
        verdict: isHopeless ? 'rolled-back' : 'succeeded',
        revisions: 1,
        deployments: 1,
      });
  },
  240_000,
);

/** Three times all of them, with other reads that fail. */
const migrations = 3 * runsEach;

/** Register, run, update: each of them may lose its answer, be throttled, or break. */
test(`a migration before the rollout: no write is lost or doubled in ${migrations} runs with faults`, async () => {
  const runs = await play('migration', migrations);
  expect(runs).toHaveLength(migrations);
  // A read that is refused four times in a row ends the step, before the task or not at all.
  const isBegun = ({ verdict }: Seen) => verdict === 'started';
  for (const seen of runs)
    expect(seen).toMatchObject({
      ...{ message: seen.message, verdict: isBegun(seen) ? 'started' : 'failed', revisions: 1 },
      ...{ migrations: isBegun(seen) ? 1 : 0, deployments: isBegun(seen) ? 1 : 0 },
    });
  expect(runs.filter(isBegun).length).toBeGreaterThan(migrations * 0.95);
}, 600_000);
