/** Thrown when a body is longer than an answer of its kind can be. */
export class TooLong extends Error {
  constructor(limit: number) {
    super(`the answer is longer than ${limit / 1_000_000} MB`);
    this.name = 'TooLong';
  }
}

/** The text of a body of at most `limit` bytes; a longer one is let go. Rejects with `TooLong`. */
export async function boundedText(response: Pick<Response, 'body'>, limit: number): Promise<string> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const part of (response.body ?? []) as AsyncIterable<Uint8Array>) {
    length += part.length;
    if (length > limit) throw new TooLong(limit);
    parts.push(part);
  }
  return Buffer.concat(parts).toString('utf8');
}
