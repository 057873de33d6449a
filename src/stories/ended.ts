import type { Ending } from '../report/draft.ts';

/** Thrown by what ends a step with a verdict of its own: the ending is known, and nothing of what would follow is done. */
export class Ended extends Error {
  readonly ending: Ending;

  constructor(ending: Ending) {
    super(ending.message);
    this.name = 'Ended';
    this.ending = ending;
  }
}
