import { requestRollback } from '../../rollback/request.ts';
import type { Strategy } from '../../strategy.ts';
import { checkTruth } from '../../truth.ts';
import { assess } from './assess.ts';
import { observer } from './observe.ts';
import { awaitedLine, stateLine } from './state-line.ts';
import { tempo } from './tempo.ts';
import { timeline } from './timeline.ts';

/** A rolling update: ECS starts new tasks and stops old ones within the percentages of the service. */
export const rolling: Strategy = {
  name: 'rolling',
  wayBack: { waitFor: 'completed', inSameTargetGroups: true },
  observer,
  assess,
  progress: stateLine,
  awaits: awaitedLine,
  tempo,
  check: checkTruth,
  phases: timeline,
  requestRollback,
};
