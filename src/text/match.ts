/** A group of a match; empty where it took no part, or nothing matched. */
export function groupOf(match: RegExpMatchArray | null | undefined, group: number): string {
  return match?.[group] ?? '';
}

/** Whether a text is there and looks like that. */
export function isLike(text: string | undefined, pattern: RegExp): boolean {
  return text !== undefined && pattern.test(text);
}

/** The match in a text that may not be there. */
export function matchIn(text: string | undefined, pattern: RegExp): RegExpExecArray | null {
  return text === undefined ? null : pattern.exec(text);
}
