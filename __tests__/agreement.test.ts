import { describe, expect, test } from '@jest/globals';
import { disagreements } from '../scripts/cases/agreement.ts';
import { playScenario, silent } from '../scripts/cases/play.ts';
import { scenarios } from '../simulator/scenarios/registry.ts';

/** Played in minutes of the simulated account, each in a second or two. */
const limitMs = 120_000;

describe('what the first sign says a failure looks like, the report says too', () => {
  test.each([...scenarios.values()].map((scenario) => [scenario.name, scenario] as const))(
    '%s',
    async (_name, scenario) => {
      const lines: string[] = [];
      const report = await playScenario(scenario, { ...silent, info: (line) => lines.push(line) });
      expect(disagreements(lines, report)).toEqual([]);
    },
    limitMs,
  );
});
