import { list } from '../text/words.ts';

const LONGEST_QUOTE = 80;
const LONGEST_COMMAND = 500;
const MOST_WORDS = 8;

/** Text on one line, without characters that are invisible or change the direction. */
export function oneLine(text: string): string {
  return text.replace(/[\p{C}\p{Zl}\p{Zp}]+/gu, ' ');
}

/** Text of the user's file as it may stand in a message, as a JSON string: on one line, visible, and short. */
export function quote(text: string): string {
  return quoteUpTo(text, LONGEST_QUOTE);
}

/** The same for a command that is meant to be pasted. */
export function quoteCommand(text: string): string {
  return quoteUpTo(text, LONGEST_COMMAND);
}

function quoteUpTo(text: string, longest: number): string {
  const clean = oneLine(text.slice(0, longest * 4));
  return JSON.stringify(clean.length > longest ? `${clean.slice(0, longest)}…` : clean);
}

/** The words of a list; more than eight are counted. */
export function fewOf(
  words: readonly string[],
  last: 'and' | 'or' = 'and',
  format: (word: string) => string = String,
): string {
  const shown = words.length > MOST_WORDS ? words.slice(0, MOST_WORDS - 1) : words;
  const rest = words.length - shown.length;
  return list([...shown.map(format), ...(rest > 0 ? [`${rest} more`] : [])], last);
}

/** The same, each in quotation marks. */
export function quoteAll(words: readonly string[], last: 'and' | 'or' = 'and'): string {
  return fewOf(words, last, quote);
}

/** What a JSON value is, in words; null counts as absent. */
export function kindOf(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'an object';
  return `a ${typeof value}`;
}

/** A JSON pointer as people write a path: `containerDefinitions[0].image`. */
export function pathOf(pointer: string): string {
  const path = pointer
    .slice(1, 200)
    .replace(/\/(\d+)(?=\/|$)/g, '[$1]')
    .replaceAll('/', '.');
  return path === '' ? 'the task definition' : oneLine(path);
}
