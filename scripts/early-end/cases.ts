import { recoveries } from '../../simulator/scenarios/recoveries/index.ts';
import { persistentFaults, scenarios } from '../../simulator/scenarios/registry.ts';
import type { Scenario } from '../../simulator/scenarios/scenario.ts';

/** A rollout of the table of docs/early-end.md. */
export interface Case {
  readonly scenario: Scenario;
  readonly isDoomed: boolean;
  readonly inputs: Readonly<Record<string, string>>;
}

/** Refused before the start, or two times the same rollout. */
const elsewhere = ['deadlock', 'hostile-log', 'missing-variable-new-rollback-id', 'unpullable-image-silent'];
/** Nothing ends them but a limit. */
const endless = { 'wait-for-minutes': '6' };

const faults = [...scenarios.values(), ...persistentFaults].filter(
  ({ name, expected }) => expected.cause !== undefined && !elsewhere.includes(name),
);

/** Those that succeed when they are left alone, then those that never do. */
export const cases: readonly Case[] = [
  ...recoveries.map((scenario) => ({ scenario, isDoomed: false, inputs: {} })),
  ...faults.map((scenario) => ({
    scenario,
    isDoomed: true,
    inputs: scenario.expected.verdict === 'timed-out' ? endless : {},
  })),
];
