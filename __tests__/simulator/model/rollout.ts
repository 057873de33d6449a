import { type Deployed, deploy, describeService } from '../../../simulator/deployer.ts';
import { asObjects, asText } from '../../../simulator/json.ts';
import type { Json } from '../../../simulator/operation.ts';
import { scenarios } from '../../../simulator/scenarios/registry.ts';
import type { Scenario } from '../../../simulator/scenarios/scenario.ts';
import { createSimulation, ManualClock, type Simulation } from '../../../simulator/simulation.ts';

/** A scenario's deployment, on a clock that is moved by hand. */
export interface Rollout extends Deployed {
  readonly simulation: Simulation;
  readonly clock: ManualClock;
  /** Lets simulated time pass. */
  pass(seconds: number): void;
  service(): Json;
  deployments(): Json[];
  /** Events since the deployment began, oldest first; seconds count from its beginning. */
  events(): { readonly at: number; readonly text: string }[];
}

export const NOON = new Date('2026-11-21T12:00:00.250Z');

export function scenarioNamed(name: string): Scenario {
  const scenario = scenarios.get(name);
  if (scenario === undefined) throw new Error(`There is no scenario ${name}.`);
  return scenario;
}

export function begin(scenario: Scenario, seed?: number): Rollout {
  const clock = new ManualClock(NOON);
  const simulation = createSimulation({ clock, scenario, ...(seed !== undefined && { seed }) });
  const deployed = deploy(simulation, scenario);
  const service = () => describeService(simulation);
  const startedAt = deployed.startedAt.getTime();
  return {
    ...deployed,
    simulation,
    clock,
    pass: (seconds) => {
      clock.pass(seconds * 1000);
      simulation.advance();
    },
    service,
    deployments: () => asObjects(service()['deployments']),
    events: () =>
      asObjects(service()['events'])
        .map((event) => ({
          at: Math.round(Number(event['createdAt']) * 1000 - startedAt) / 1000,
          text: (asText(event['message']) ?? '').replace(/^\(service [^)]*\) /, ''),
        }))
        .filter(({ at }) => at >= 0)
        .reverse(),
  };
}
