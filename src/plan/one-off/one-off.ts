import type { Revision } from '../current.ts';

/** What a one-off task is run for. */
export type Purpose = 'run-before' | 'run-after' | 'task';

/** A one-off task that can be run once its definition is registered. */
export interface OneOff {
  readonly purpose: Purpose;
  readonly command?: readonly string[];
  readonly container: string;
  readonly minutes: number;
  /** The newest active revision of its own family, which gets the image and is registered anew. */
  readonly own?: Revision;
}
