import type { Inputs } from '../inputs/inputs.ts';

/** What is deployed and judged on its own: one service. */
export interface Subject {
  /** Names its part of the report, of the outputs and, among several, its lines of the log. */
  readonly name: string;
  /** The inputs as if it were the only service. */
  readonly inputs: Inputs;
  /** The subjects that must be proved before this one is updated. */
  readonly after: readonly string[];
  /** The subject whose image it gets. */
  readonly imageOf?: string;
  /** `task-family` holds for all services alike, so that it says nothing of this one. */
  readonly sharesFamily: boolean;
}

/** The services of a step, in the order in which they are written. */
export function subjectsOf(inputs: Inputs): readonly Subject[] {
  const { services } = inputs;
  if (services === undefined) {
    return [{ name: inputs.service ?? 'service', inputs, after: [], sharesFamily: false }];
  }
  // `run-before` and `run-after` run once: with the settings of the first.
  return services.map(({ name, after, imageOf, own, inputs: { runBefore, runAfter, ...rest } }, index) => ({
    name,
    after,
    sharesFamily: !own.includes('task-family'),
    ...(imageOf !== undefined && { imageOf }),
    inputs: {
      ...rest,
      ...(index === 0 && runBefore !== undefined && { runBefore }),
      ...(index === 0 && runAfter !== undefined && { runAfter }),
    },
  }));
}
