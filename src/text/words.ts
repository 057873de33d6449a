import { distance } from 'fastest-levenshtein';

/** How sentences for people are put together: numbers, lists, times, and words that were probably meant. */

/** `1 task`, `2 tasks`. */
export function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

/** `a`, `a and b`, `a, b and c`; empty for an empty list. */
export function list(words: readonly string[], last: 'and' | 'or' = 'and'): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} ${last} ${words.at(-1)}`;
}

/** `4 min 12 s`; seconds are rounded, and what is zero is left out. */
export function duration(seconds: number): string {
  const whole = Math.max(0, Math.round(seconds));
  const parts = [
    [Math.floor(whole / 3600), 'h'],
    [Math.floor((whole % 3600) / 60), 'min'],
    [whole % 60, 's'],
  ].filter(([amount]) => amount !== 0);
  return parts.length === 0 ? 'under 1 s' : parts.map(([amount, unit]) => `${amount} ${unit}`).join(' ');
}

export function secondsBetween(start: Date, end: Date): number {
  return (end.getTime() - start.getTime()) / 1000;
}

/** `09:46:39`, in UTC. */
export function timeOfDay(at: Date): string {
  return at.toISOString().slice(11, 19);
}

/** `04:12`: minutes and seconds since `start`; minutes go on after 59. */
export function clockSince(start: Date, at: Date): string {
  const seconds = Math.max(0, Math.floor(secondsBetween(start, at)));
  return [Math.floor(seconds / 60), seconds % 60].map((part) => String(part).padStart(2, '0')).join(':');
}

/** With an upper-case letter first, as a sentence begins. */
export function upperFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** With a lower-case letter first, as a clause continues; names such as Amazon and AWS stay. */
export function lowerFirst(text: string): string {
  if (/^(?:Amazon\b|[A-Z][A-Z0-9])/.test(text)) return text;
  return text.charAt(0).toLowerCase() + text.slice(1);
}

/** Somebody's sentence without the full stops at its end, so that it fits into one of ours. */
export function asClause(text: string): string {
  return text.trim().replace(/(?<!\.)\.+$/, '');
}

/** With a full stop, unless what somebody else wrote ends the sentence already. */
export function asSentence(text: string): string {
  return /[.!?…]$/.test(text) ? text : `${text}.`;
}

/** Whoever has more candidates than this, or a longer word, gets no suggestion: it would take too long. */
const MOST_CANDIDATES = 200;
const LONGEST_WORD = 100;

/** The known word that was most likely meant: the same but for its case, or a slip or two away. */
export function nearest(word: string, known: readonly string[]): string | undefined {
  if (word.length > LONGEST_WORD || known.length > MOST_CANDIDATES) return undefined;
  const [first] = byLikeness(word, known);
  return first !== undefined && isLike(word, first) ? first : undefined;
}

/** Whether one word may be the other one, misspelt. Long words may have more slips than short ones. */
export function isLike(word: string, other: string): boolean {
  const slips = word.length <= 4 ? 1 : word.length <= 10 ? 2 : 3;
  return slipsBetween(word, other) <= slips;
}

/** The words in their order of likeness to `word`, the likest first; equally like ones keep their order. */
export function byLikeness(word: string, words: readonly string[]): readonly string[] {
  return words
    .map((other) => ({ other, slips: slipsBetween(word, other) }))
    .sort((a, b) => a.slips - b.slips)
    .map(({ other }) => other);
}

function slipsBetween(word: string, other: string): number {
  return distance(word.toLowerCase(), other.toLowerCase());
}
