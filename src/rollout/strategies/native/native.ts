import type { Strategy } from '../../strategy.ts';
import { progressSentence } from './assess/progress.ts';
import { assess } from './assess.ts';
import { lastSeen } from './last-seen.ts';
import { observer } from './observe.ts';
import { phases } from './phases.ts';
import { requestRollback } from './request-rollback.ts';
import { tempo } from './tempo.ts';
import { trafficClause } from './traffic.ts';
import { check } from './truth.ts';

/** Blue/green, linear and canary as ECS itself carries them out: all new tasks first, then traffic, in stages. */
export const native: Strategy = {
  name: 'native',
  observer,
  assess,
  progress: progressSentence,
  tempo,
  check,
  phases,
  requestRollback,
  traffic: trafficClause,
  lastSeen,
};
