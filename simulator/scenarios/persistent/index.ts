import type { Scenario } from '../scenario.ts';
import * as launches from './launches.ts';
import * as programs from './programs.ts';

/** Faults that stay, however often ECS tries again. */
export const persistentFaults: readonly Scenario[] = [programs, launches].flatMap((group) =>
  Object.values(group),
);
