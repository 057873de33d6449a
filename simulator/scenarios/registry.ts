import * as basics from './basics.ts';
import type { Scenario } from './scenario.ts';

const ALL: readonly Scenario[] = [...Object.values(basics)];

/** Every scenario by its name. */
export const scenarios: ReadonlyMap<string, Scenario> = new Map(
  ALL.map((scenario) => [scenario.name, scenario]),
);
