/**
 * A part of a pattern of paths. `star` stays between two slashes, `any` is `**` at the end, `folders` is any other `**`:
 * whole folders or nothing, whether a slash follows it or not.
 */
type Part =
  | { readonly kind: 'one'; readonly takes: (character: string) => boolean }
  | { readonly kind: 'star' | 'any' | 'folders' };

/** Longer than any path of a file system. */
const longestPattern = 4_096;

/** What Docker's versions take for an expression or for the character itself. */
const unclear = /[+()|{}]|(?<!\[)\^|\[[^\]]*[*?.\\^[](?<!\[\^)/;

/**
 * Whether a pattern of .dockerignore matches a path or one of its parents; `undefined` for one that cannot be read. All ways
 * to match are followed at once, a character at a time, so that no pattern takes longer than its length times that of the path.
 * Source: moby/patternmatcher.
 */
export function globOf(pattern: string): ((path: string) => boolean) | undefined {
  const parts = pattern.length > longestPattern || unclear.test(pattern) ? undefined : partsOf(pattern);
  if (parts === undefined) return undefined;
  return (path) => {
    let states = closed(parts, new Set([0]));
    for (const character of path) {
      if (character === '/' && states.has(parts.length)) return true;
      states = closed(parts, step(parts, states, character));
      if (states.size === 0) return false;
    }
    return states.has(parts.length);
  };
}

/** Inside of `folders` a place is half way: after a slash alone the next part may begin. */
function step(parts: readonly Part[], states: ReadonlySet<number>, character: string): Set<number> {
  const next = new Set<number>();
  for (const state of states) {
    const index = Math.floor(state);
    const part = parts[index];
    if (part === undefined) continue;
    if (part.kind === 'one' && part.takes(character)) next.add(index + 1);
    if (part.kind === 'any' || (part.kind === 'star' && character !== '/')) next.add(index);
    if (part.kind === 'folders') {
      next.add(index + 0.5);
      if (character === '/') next.add(index + 1);
    }
  }
  return next;
}

/** With the places that are reached without a character. */
function closed(parts: readonly Part[], states: Set<number>): Set<number> {
  for (const state of states) {
    const kind = parts[state]?.kind;
    if (kind === 'star' || kind === 'any' || kind === 'folders') states.add(state + 1);
  }
  return states;
}

function partsOf(pattern: string): readonly Part[] | undefined {
  const tokens: readonly string[] = pattern.match(/\*\*\/?|\[[^\]]{0,255}\]|\\?[\s\S]/gu) ?? [];
  try {
    if (tokens.includes('[')) return undefined;
    return tokens.map((token, at): Part => {
      if (token.startsWith('**')) return { kind: at === tokens.length - 1 ? 'any' : 'folders' };
      if (token === '*') return { kind: 'star' };
      if (token === '?') return { kind: 'one', takes: (character) => character !== '/' };
      if (token.length > 1 && token.startsWith('[')) {
        const range = new RegExp(`^${token}$`, 'u');
        return { kind: 'one', takes: (character) => range.test(character) };
      }
      const literal = token.length > 1 && token.startsWith('\\') ? token.slice(1) : token;
      return { kind: 'one', takes: (character) => character === literal };
    });
  } catch {
    return undefined;
  }
}
