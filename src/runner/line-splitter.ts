import { StringDecoder } from 'node:string_decoder';
import { secretsOfThisRun } from '../text/known-values.ts';

/** A program may print for ever without ending a line: the rest of such a line is dropped. */
const mostKept = 64 * 1024;
/** A longer line is data. How it begins and how it ends (`: exit code: 1`) says what it is. */
const longestLine = 2_000;
const end = 500;

/** Cuts a stream into lines of about 2,000 characters at most; the last one may have no end. */
export function lineSplitter(onLine: (line: string) => void): { take(data: Buffer): void; end(): void } {
  const decoder = new StringDecoder('utf8');
  let rest = '';
  return {
    take: (data) => {
      const parts = (rest + decoder.write(data)).split(/\r?\n/);
      rest = (parts.pop() ?? '').slice(0, mostKept);
      for (const part of parts) onLine(shortened(part.slice(0, mostKept)));
    },
    end: () => {
      if (rest !== '') onLine(shortened(rest));
    },
  };
}

/** Masked before it is cut: nobody knows half of a secret. */
function shortened(line: string): string {
  if (line.length <= longestLine) return line;
  const masked = secretsOfThisRun.mask(line);
  const leftOut = masked.length - longestLine;
  if (leftOut <= 0) return masked;
  return `${masked.slice(0, longestLine - end)} … (${leftOut} characters left out) … ${masked.slice(-end)}`;
}
