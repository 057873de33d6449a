import { jsonGrowth } from './json-growth.ts';

/** Thrown when a body is more than an answer of its kind can be. */
export class TooLarge extends Error {
  constructor(what: string) {
    super(`the answer ${what}`);
    this.name = 'TooLarge';
  }
}

/** The text of a body of at most `limit` bytes; a longer one, or one that nests without end, is let go: `TooLarge`. */
export async function boundedText(response: Pick<Response, 'body'>, limit: number): Promise<string> {
  const parts: Uint8Array[] = [];
  const growsTooFar = jsonGrowth();
  let length = 0;
  for await (const part of (response.body ?? []) as AsyncIterable<Uint8Array>) {
    length += part.length;
    if (length > limit) throw new TooLarge(`is longer than ${limit / 1_000_000} MB`);
    if (growsTooFar(part)) throw new TooLarge('nests or branches without end');
    parts.push(part);
  }
  return Buffer.concat(parts).toString('utf8');
}
