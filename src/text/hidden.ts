import { MASK } from './mask.ts';

const inspected = Symbol.for('nodejs.util.inspect.custom');

/** A value that nobody may read by mistake: printed, put into a text, written as JSON or inspected it is `***`. */
export class Hidden {
  readonly #value: string;

  constructor(value: string) {
    this.#value = value;
  }

  toString(): string {
    return MASK;
  }

  toJSON(): string {
    return MASK;
  }

  [inspected](): string {
    return MASK;
  }

  /** Whether nothing is hidden: GitHub gives those empty secrets who may have none. */
  get isEmpty(): boolean {
    return this.#value === '';
  }

  /** What is hidden. `__tests__/architecture.test.ts` has the list of the files that may call it. */
  static open(hidden: Hidden): string {
    return hidden.#value;
  }
}

/** The same names, with their values hidden. */
export function hideValues(pairs: ReadonlyMap<string, string>): ReadonlyMap<string, Hidden> {
  return new Map([...pairs].map(([name, value]) => [name, new Hidden(value)]));
}
