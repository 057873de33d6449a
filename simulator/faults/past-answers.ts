import { isDeepStrictEqual } from 'node:util';
import type { Json } from '../operation.ts';
import type { AskedCall } from './asked-call.ts';

interface PastAnswer {
  readonly call: AskedCall;
  readonly answer: Json;
  readonly at: Date;
}

/** Answers already given, so that a stale read can give one again. */
export function remember() {
  const answers: PastAnswer[] = [];
  return {
    keep: (call: AskedCall, answer: Json, at: Date): void => {
      answers.push({ call, answer, at });
    },
    /** The newest answer to the same request that was given at `at` or before. */
    recall: (call: AskedCall, at: Date): Json | undefined =>
      answers.findLast((past) => past.at <= at && isSameRequest(past.call, call))?.answer,
  };
}

function isSameRequest(a: AskedCall, b: AskedCall): boolean {
  return a.service === b.service && a.operation === b.operation && isDeepStrictEqual(a.input, b.input);
}
