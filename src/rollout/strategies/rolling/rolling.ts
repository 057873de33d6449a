import { requestRollback } from '../../rollback/request.ts';
import type { Strategy } from '../../strategy.ts';
import { checkTruth } from '../../truth.ts';
import { progressSentence } from './assess/progress.ts';
import { assess } from './assess.ts';
import { observer } from './observe.ts';
import { tempo } from './tempo.ts';
import { timeline } from './timeline.ts';

/** A rolling update: ECS starts new tasks and stops old ones within the percentages of the service. */
export const rolling: Strategy = {
  name: 'rolling',
  observer,
  assess,
  progress: progressSentence,
  tempo,
  check: checkTruth,
  phases: timeline,
  requestRollback,
};
