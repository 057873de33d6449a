import type { Json } from './json.ts';
import type { World } from './model/world.ts';

export type { Json } from './json.ts';

/** What an operation is given beside its input. `now` is the simulation's clock; the model stands at it already. */
export interface Call {
  readonly world: World;
  readonly now: Date;
  /** ARN of the caller, for texts such as "User: … is not authorized". */
  readonly callerArn?: string;
}

/** One API operation. Times in answers are epoch seconds with a fraction. Throws `AwsFault`. */
export type Operation = (input: Json, call: Call) => Json;

/** An error as AWS answers it. `code` is the wire's name for it, such as `ClusterNotFoundException`. */
export class AwsFault extends Error {
  readonly code: string;
  /** HTTP status; most of AWS's refusals are 400. */
  readonly status: number;
  /** Further members of the error's body, such as `resourceIds`. */
  readonly detail: Json;

  constructor(code: string, message: string, options: { status?: number; detail?: Json } = {}) {
    super(message);
    this.name = code;
    this.code = code;
    this.status = options.status ?? 400;
    this.detail = options.detail ?? {};
  }
}
