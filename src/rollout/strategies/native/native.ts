import type { Strategy } from '../../strategy.ts';
import { assess } from './assess.ts';
import { lastSeen } from './last-seen.ts';
import { observer } from './observe.ts';
import { phases } from './phases.ts';
import { requestRollback } from './request-rollback.ts';
import { awaitedLine, stateLine } from './state-line.ts';
import { tempo } from './tempo.ts';
import { shareOfOurs, trafficClause } from './traffic.ts';
import { check } from './truth.ts';

/** Blue/green, linear and canary as ECS itself carries them out: all new tasks first, then traffic, in stages. */
export const native: Strategy = {
  name: 'native',
  // A bake of hours comes after the earlier version serves again; the two target groups take turns.
  wayBack: { waitFor: 'shifted', inSameTargetGroups: false },
  observer,
  assess,
  progress: stateLine,
  // Each shift of traffic.
  milestone: ({ history, snapshot }) => String(shareOfOurs(history, snapshot)),
  awaits: awaitedLine,
  tempo,
  check,
  phases,
  requestRollback,
  traffic: trafficClause,
  lastSeen,
};
