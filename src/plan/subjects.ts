import type { Inputs } from '../inputs/inputs.ts';

/** What is deployed and judged on its own: one service. */
export interface Subject {
  /** Names its part of the report, of the outputs and, among several, its lines of the log. */
  readonly name: string;
  /** The inputs as if it were the only service. */
  readonly inputs: Inputs;
}

/** The services of a step, in the order in which they are written. */
export function subjectsOf(inputs: Inputs): readonly Subject[] {
  return [{ name: inputs.service ?? 'service', inputs }];
}
