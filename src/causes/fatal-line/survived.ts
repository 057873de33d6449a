import type { Strength } from './trouble.ts';

/** What is wrong according to a log whose program runs all the same: the words of its troubles. */
export type Survived = ReadonlySet<string>;

export const nothingSurvived: Survived = new Set();

/** The troubles of a program that runs, out of the likeliest lines of its log. */
export function survivedIn(
  candidates: readonly { readonly text: string; readonly strength: Strength }[],
): Survived {
  return new Set(candidates.filter(({ strength }) => strength > 0).map(({ text }) => sameWords(text)));
}

/** A message without what differs from one task to the next: ids, addresses, numbers, times. */
export function sameWords(text: string): string {
  return text
    .toLowerCase()
    .replace(/\b(?:0x)?[0-9a-f]{8,}\b|\d+/g, '#')
    .replace(/#(?:[-:.t]#)+/g, '#')
    .replace(/\s+/g, ' ')
    .trim();
}
