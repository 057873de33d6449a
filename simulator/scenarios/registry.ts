import * as basics from './basics.ts';
import * as crashes from './crashes.ts';
import * as diaries from './diaries.ts';
import * as fleetScenarios from './fleets.ts';
import * as healthChecks from './health-checks.ts';
import * as images from './images.ts';
import * as interventions from './interventions.ts';
import * as launches from './launches.ts';
import { nativeScenarios } from './native/index.ts';
import { persistentFaults } from './persistent/index.ts';
import { recoveries } from './recoveries/index.ts';
import * as rolloutSettings from './rollout-settings.ts';
import type { Scenario } from './scenario.ts';

const ALL: readonly Scenario[] = [
  basics,
  crashes,
  images,
  healthChecks,
  launches,
  interventions,
  rolloutSettings,
  diaries,
].flatMap((group) => Object.values(group));

/** Every scenario by its name, but for those of the early end (`recoveries` and `persistentFaults`) those of several
 * services (`fleets`), and those that shift traffic (`nativeScenarios`). */
export const scenarios: ReadonlyMap<string, Scenario> = new Map(
  ALL.map((scenario) => [scenario.name, scenario]),
);

export { nativeScenarios } from './native/index.ts';
export { persistentFaults } from './persistent/index.ts';

/** Several services in one account. */
export const fleets: readonly Scenario[] = Object.values(fleetScenarios);

/** All of them, for whoever starts one by its name. */
export const allScenarios: ReadonlyMap<string, Scenario> = new Map(
  [...ALL, ...recoveries, ...persistentFaults, ...fleets, ...nativeScenarios].map((scenario) => [
    scenario.name,
    scenario,
  ]),
);
