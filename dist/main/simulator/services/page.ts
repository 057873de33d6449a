export interface Page<T> {
  readonly items: readonly T[];
  readonly nextToken?: string;
}

/** One page of a list. The token is where the next page begins. */
export function pageOf<T>(list: readonly T[], token: string | undefined, size: number): Page<T> {
  const start = Number(token ?? 0);
  const end = start + size;
  return {
    items: list.slice(start, end),
    ...(end < list.length && { nextToken: String(end) }),
  };
}
