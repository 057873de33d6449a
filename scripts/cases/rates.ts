import { markdownTable } from 'markdown-table';

/** The cause that a case was given, and those that are right for it, as patterns. */
export interface Answer {
  readonly given: string;
  readonly right: readonly string[];
}

/**
 * Of each rule: how many of the cases in which it comes first are its own (precision), and of how many cases that name
 * it alone it comes first (recall). Cases that take any cause count for precision only.
 */
export function ratesTable(answers: readonly Answer[]): string {
  const isPlain = (name: string) => /^[a-z-]+$/.test(name);
  const ownOf = ({ right }: Answer) => (right.length === 1 && isPlain(right[0] ?? '') ? right[0] : undefined);
  const isRight = ({ given, right }: Answer) =>
    right.some((one) => new RegExp(`^(?:${one})$`, 'i').test(given));
  const names = [...new Set(answers.flatMap((one) => [one.given, ownOf(one) ?? one.given]))];
  const rows = names.toSorted().map((name) => {
    const given = answers.filter((one) => one.given === name);
    const own = answers.filter((one) => ownOf(one) === name);
    return [
      name,
      `${given.filter(isRight).length} of ${given.length}`,
      own.length === 0 ? '–' : `${own.filter((one) => one.given === name).length} of ${own.length}`,
    ];
  });
  return markdownTable([['Cause', 'Precision', 'Recall'], ...rows]);
}
