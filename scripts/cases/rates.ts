import { markdownTable } from 'markdown-table';

/** The cause that came first for a piece of evidence, and those that are right for it. */
export interface Answer {
  /** Empty where nothing was to be explained. */
  readonly given: string;
  /** Names, or patterns of names. */
  readonly right: readonly string[];
}

/** How a rule did: first and right, first and wrong, and not first where it alone would have been right. */
export interface Rate {
  readonly name: string;
  readonly right: number;
  readonly wrong: number;
  readonly missed: number;
}

/** Only an answer that names causes tells that one is right; a pattern that leaves others open can only tell that one is wrong. */
export function rateOf(name: string, answers: readonly Answer[]): Rate {
  const given = answers.filter((one) => one.given === name);
  const named = answers.filter((one) => namesIn(one).includes(name));
  return {
    name,
    right: given.filter((one) => namesIn(one).includes(name)).length,
    wrong: given.filter((one) => !isRight(one)).length,
    missed: named.filter((one) => !isRight(one)).length,
  };
}

/** Of each cause that something was tried on: its precision (of those in which it came first), its recall (of its own). */
export function ratesTable(rates: readonly Rate[]): string {
  const tried = rates.filter(({ right, wrong, missed }) => right + wrong + missed > 0);
  const rows = tried.map(({ name, right, wrong, missed }) => [
    `[${name}](#${name})`,
    ...[right, wrong, missed].map(String),
    share(right, right + wrong),
    share(right, right + missed),
  ]);
  return markdownTable([
    ['Cause', 'First and right', 'First and wrong', 'Missed', 'Precision', 'Recall'],
    ...rows,
  ]);
}

/** The names of all causes that came first, or are named as right. */
export function namesOf(answers: readonly Answer[]): readonly string[] {
  const names = answers.flatMap((one) => [one.given, ...namesIn(one)]);
  return [...new Set(names)].filter((name) => name !== '').toSorted();
}

function share(part: number, of: number): string {
  return of === 0 ? '–' : `${Math.floor((100 * part) / of)} %`;
}

export function isRight({ given, right }: Answer): boolean {
  return right.some((one) => new RegExp(`^(?:${one})$`, 'i').test(given));
}

/** It names the causes that are right, or that there is none. */
export function namesItsCause(answer: Answer): boolean {
  return namesIn(answer).length > 0;
}

/** `a`, `a|b` and `^(?:a|b)$` name causes; other patterns leave them open. */
function namesIn({ right }: Answer): readonly string[] {
  return right.flatMap((pattern) => {
    const names = pattern.replace(/^\^?(?:\(\?:)?|\)?\$?$/g, '').split('|');
    return names.every((name) => /^(?:[a-z]+(?:-[a-z]+)*)?$/.test(name)) ? names : [];
  });
}
