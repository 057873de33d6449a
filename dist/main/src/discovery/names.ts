import { distance } from 'fastest-levenshtein';

/** Whether `name` contains `word` between start, end, `-`, `_` or `.`; letter case does not matter. */
export function hasWord(name: string, word: string): boolean {
  const escaped = word.toLowerCase().replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`(^|[-_.])${escaped}($|[-_.])`).test(name.toLowerCase());
}

/** The names most like `name`, nearest first, at most `count`. */
export function nearest(name: string, names: readonly string[], count = 8): readonly string[] {
  return [...names]
    .map((candidate) => ({ candidate, far: distance(name.toLowerCase(), candidate.toLowerCase()) }))
    .sort((a, b) => a.far - b.far || a.candidate.localeCompare(b.candidate))
    .slice(0, count)
    .map(({ candidate }) => candidate);
}

/** `a, b and c`; `(none)` for an empty list. */
export function listOf(names: readonly string[]): string {
  if (names.length === 0) return '(none)';
  return new Intl.ListFormat('en-GB', { type: 'conjunction' }).format(names);
}
