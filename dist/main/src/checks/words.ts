import { distance } from 'fastest-levenshtein';

const LONGEST_QUOTE = 80;

/** Text of the user's file as it may stand in a message: on one line, without invisible characters, and short. */
export function quote(text: string): string {
  const visible = text.slice(0, LONGEST_QUOTE * 4).replace(/[\p{C}\p{Zl}\p{Zp}]+/gu, ' ');
  return visible.length > LONGEST_QUOTE ? `"${visible.slice(0, LONGEST_QUOTE)}…"` : `"${visible}"`;
}

/** `a`, `a and b`, `a, b and c`; more than eight are counted. */
export function list(words: readonly string[], last = 'and'): string {
  const shown = words.length > 8 ? [...words.slice(0, 7), `${words.length - 7} more`] : words;
  if (shown.length < 2) return shown.join('');
  return `${shown.slice(0, -1).join(', ')} ${last} ${shown.at(-1)}`;
}

/** The known word that was most likely meant: the same but for its case, or a slip or two away. */
export function nearest(word: string, known: Iterable<string>): string | undefined {
  if (word.length > 100) return undefined;
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
  return path === '' ? 'the task definition' : path.replace(/[\p{C}\p{Zl}\p{Zp}]+/gu, ' ');
}
