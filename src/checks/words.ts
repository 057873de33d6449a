import { distance } from 'fastest-levenshtein';

const LONGEST_QUOTE = 80;
const LONGEST_COMMAND = 500;
const MOST_WORDS = 8;
/** Candidates for a misspelt word: whoever has more of them gets no suggestion. */
const MOST_CANDIDATES = 200;

/** Text on one line, without characters that are invisible or change the direction. */
export function visible(text: string): string {
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
  const clean = visible(text.slice(0, longest * 4));
  return JSON.stringify(clean.length > longest ? `${clean.slice(0, longest)}…` : clean);
}

/** Text as one word of a command that people paste into their shell. */
export function shellWord(text: string): string {
  const clean = visible(text);
  return /^[\w./:@=+-]+$/.test(clean) ? clean : `'${clean.replaceAll("'", "'\\''")}'`;
}

/** `a`, `a and b`, `a, b and c`; more than eight are counted. */
export function list(words: readonly string[], last: 'and' | 'or' = 'and'): string {
  const shown = words.length > MOST_WORDS ? [...words.slice(0, MOST_WORDS - 1), rest(words)] : words;
  if (shown.length < 2) return shown.join('');
  return `${shown.slice(0, -1).join(', ')} ${last} ${shown.at(-1)}`;
}

/** The same, each in quotation marks. */
export function quoteAll(words: readonly string[], last: 'and' | 'or' = 'and'): string {
  if (words.length <= MOST_WORDS) return list(words.map(quote), last);
  return `${words
    .slice(0, MOST_WORDS - 1)
    .map(quote)
    .join(', ')} ${last} ${rest(words)}`;
}

function rest(words: readonly string[]): string {
  return `${words.length - MOST_WORDS + 1} more`;
}

/** The known word that was most likely meant: the same but for its case, or a slip or two away. */
export function nearest(word: string, known: readonly string[]): string | undefined {
  if (word.length > 100 || known.length > MOST_CANDIDATES) return undefined;
  const lower = word.toLowerCase();
  const allowed = word.length <= 4 ? 1 : word.length <= 10 ? 2 : 3;
  let best: { readonly word: string; readonly distance: number } | undefined;
  for (const candidate of known) {
    const steps = distance(lower, candidate.toLowerCase());
    if (steps <= allowed && steps < (best?.distance ?? Number.POSITIVE_INFINITY)) {
      best = { word: candidate, distance: steps };
    }
  }
  return best?.word;
}

/** What a JSON value is, in words. */
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
  return path === '' ? 'the task definition' : visible(path);
}
