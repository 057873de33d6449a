import type { Scenario } from '../scenario.ts';
import * as createdLate from './created-late.ts';
import * as databases from './databases.ts';
import * as health from './health.ts';
import * as launches from './launches.ts';
import * as losses from './losses.ts';
import * as peers from './peers.ts';

/** Rollouts that succeed when they are left alone, though tasks fail first. */
export const recoveries: readonly Scenario[] = [
  databases,
  peers,
  createdLate,
  launches,
  losses,
  health,
].flatMap((group) => Object.values(group));
