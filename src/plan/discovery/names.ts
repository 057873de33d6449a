/** How many of the names that exist an error tells, the likest first. */
export const candidatesShown = 8;

/** Whether `name` contains `word` between start, end, `-`, `_` or `.`; letter case does not matter. */
export function hasWord(name: string, word: string): boolean {
  const escaped = word.toLowerCase().replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`(^|[-_.])${escaped}($|[-_.])`).test(name.toLowerCase());
}
