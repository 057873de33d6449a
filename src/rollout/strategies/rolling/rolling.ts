import type { Strategy } from '../../strategy.ts';
import { progressSentence } from './assess/progress.ts';
import { assess } from './assess.ts';
import { observer } from './observe.ts';
import { quietUntil } from './quiet.ts';
import { timeline } from './timeline.ts';

/** A rolling update: ECS starts new tasks and stops old ones within the percentages of the service. */
export const rolling: Strategy = {
  name: 'rolling',
  observer,
  assess,
  progress: progressSentence,
  quietUntil,
  phases: timeline,
};
