import type { Place } from './errors.ts';

/** Something that the reader should know and that stops nothing. */
export interface Notice {
  readonly severity: 'notice' | 'warning';
  readonly message: string;
  readonly remedy?: string;
  readonly docs?: string;
  readonly place?: Place;
}
