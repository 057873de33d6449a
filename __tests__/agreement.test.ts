import { describe, expect, test } from '@jest/globals';
import { disagreements } from '../scripts/cases/agreement.ts';
import { playScenario, silent } from '../scripts/cases/play.ts';
import { persistentFaults, scenarios } from '../simulator/scenarios/registry.ts';

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

describe('a rollout that is ended early is told in the same words from its first sign to its report', () => {
  test.each(persistentFaults.map((scenario) => [scenario.name, scenario] as const))(
    '%s',
    async (_name, scenario) => {
      const lines: string[] = [];
      const report = await playScenario(scenario, { ...silent, info: (line) => lines.push(line) });
      expect(report.reason).toBe('hopeless');
      expect(disagreements(lines, report)).toEqual([]);
      // The log says the verdict as the report does; a long sentence of AWS is cut.
      const isOfReport = (line: string) =>
        line.length > 20 && report.message.startsWith(line.replace(/…$/, ''));
      expect(lines.some(isOfReport)).toBe(true);
      // It counts the tasks that the signs have counted, and says of them what the last sign said.
      const signs = lines.flatMap((line) => /\((\d+) so far\): (?:\S+ exited .*?, )?(.+)$/.exec(line) ?? []);
      const [, counted = '', said = ''] = signs.slice(-3);
      expect(report.message).toContain(` ${counted} tasks `);
      expect(report.message).toContain(said.replace(/…$/, ''));
      // What it quotes is among the proof of the first cause.
      const words = /(?:log line "(.+)"\.|(?:since|healthy|way): ([A-Z].+))$/.exec(report.message);
      const quoted = words?.[1] ?? words?.[2]?.replace(/\.$/, '') ?? 'nothing was quoted';
      const proof = report.diagnoses[0]?.proof.map(({ text }) => text).join('\n');
      expect(proof).toContain(quoted);
    },
    limitMs,
  );
});
