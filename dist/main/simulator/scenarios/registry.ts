import * as basics from './basics.ts';
import * as courses from './courses.ts';
import * as crashes from './crashes.ts';
import * as healthChecks from './health-checks.ts';
import * as images from './images.ts';
import * as launches from './launches.ts';
import type { Scenario } from './scenario.ts';

const ALL: readonly Scenario[] = [basics, crashes, images, healthChecks, launches, courses].flatMap((group) =>
  Object.values(group),
);

/** Every scenario by its name. */
export const scenarios: ReadonlyMap<string, Scenario> = new Map(
  ALL.map((scenario) => [scenario.name, scenario]),
);
