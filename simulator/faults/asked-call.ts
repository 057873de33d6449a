import type { Json } from '../json.ts';

/** A call as it came in, before anything is answered. */
export interface AskedCall {
  readonly service: string;
  readonly operation: string;
  readonly input: Json;
}
