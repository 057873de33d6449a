import type { Found, Grade } from './case.ts';
import type { Shown } from './shown.ts';

const FAILING = /^(?:failed|rolled-back|timed-out|invalid|vanished|superseded|unknown)$/;

/** What a run did not fulfil; empty: the case is right. */
export function faultsOf(grade: Grade, shown: Shown): readonly string[] {
  const { heads, sentence } = shown;
  return [
    ...verdictFaults(grade, shown),
    ...(grade.cause && !grade.cause.some((one) => matches(`^(?:${one})$`, shown.cause))
      ? [`cause is ${shown.cause || 'empty'}`]
      : []),
    ...(grade.sentence !== undefined && !matches(grade.sentence, sentence)
      ? [`sentence lacks /${grade.sentence}/`]
      : []),
    ...missing(grade.says, shown.everything, 'nothing says'),
    ...present(grade.never, `${sentence}\n${heads}`, 'the sentence says'),
    ...present(grade.neverAdvice, shown.advice, 'the advice says'),
    ...present(grade.nowhere, shown.everything, 'something says'),
    ...(grade.finds ?? []).filter((one) => !isFound(one, shown)).map((one) => `not found: ${words(one)}`),
    ...(grade.neverFinds ?? []).filter((one) => isFound(one, shown)).map((one) => `found: ${words(one)}`),
  ];
}

function verdictFaults({ verdict, finds, neverFinds }: Grade, shown: Shown): readonly string[] {
  if (verdict === undefined && (finds ?? neverFinds)) return [];
  const isRight =
    verdict === undefined ? FAILING.test(shown.verdict) : matches(`^(?:${verdict})$`, shown.verdict);
  return isRight ? [] : [`verdict is ${shown.verdict}`];
}

function missing(patterns: readonly string[] = [], text: string, what: string): readonly string[] {
  return patterns.filter((pattern) => !matches(pattern, text)).map((pattern) => `${what} /${pattern}/`);
}

function present(patterns: readonly string[] = [], text: string, what: string): readonly string[] {
  return patterns.filter((pattern) => matches(pattern, text)).map((pattern) => `${what} /${pattern}/`);
}

function isFound({ severity, text }: Found, { annotations }: Shown): boolean {
  return annotations.some(
    ({ level, text: said }) => matches(`^(?:${severity})$`, level) && matches(text, said),
  );
}

function words({ severity, text }: Found): string {
  return `${severity} /${text}/`;
}

function matches(pattern: string, text: string): boolean {
  return new RegExp(pattern, 'i').test(text);
}
