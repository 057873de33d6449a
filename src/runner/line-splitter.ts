import { StringDecoder } from 'node:string_decoder';

/** A line that is longer is cut: a program may print for ever without ending one. */
const longestLine = 64 * 1024;

/** Cuts a stream into lines; the last one may have no end. */
export function lineSplitter(onLine: (line: string) => void): { take(data: Buffer): void; end(): void } {
  const decoder = new StringDecoder('utf8');
  let rest = '';
  return {
    take: (data) => {
      const parts = (rest + decoder.write(data)).split(/\r?\n/);
      rest = (parts.pop() ?? '').slice(0, longestLine);
      for (const part of parts) onLine(part.slice(0, longestLine));
    },
    end: () => {
      if (rest !== '') onLine(rest);
    },
  };
}
