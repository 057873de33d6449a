import { groupOf } from '../../text/match.ts';
import { type Entry, endOfBlock, type Finder, messageAt, nextText, textAt } from './trouble.ts';

const NEW = /^thread '(.{0,80})'(?: \(\d+\))? panicked at (.{1,300}?):(\d+):\d+:$/;
const OLD = /^thread '(.{0,80})' panicked at '(.*)', (.{1,300}?):(\d+):\d+$/;
const BELOW = /^note: |^stack backtrace:|^\s+\d+: |^\s+at |^\s*$|^fatal runtime error: /;

/** Rust: the message stands below the place (since 1.73), or between quotes before it. */
export const rust: Finder = (entries, at) => panicked(entries, at) ?? returned(entries, at);

function panicked(entries: readonly Entry[], at: number): ReturnType<Finder> {
  const text = textAt(entries, at);
  const now = NEW.exec(text);
  const old = OLD.exec(text);
  const next = now === null ? at : nextText(entries, at + 1);
  const message = next !== undefined && /^note: |^stack backtrace/.test(textAt(entries, next)) ? at : next;
  if ((now === null && old === null) || message === undefined) return undefined;
  const [thread, file, line] = now === null ? [old?.[1], old?.[3], old?.[4]] : [now[1], now[2], now[3]];
  const to = endOfBlock(entries, message + 1, (one) => BELOW.test(one));
  return {
    kind: 'rust',
    strength: thread === 'main' ? 5 : 4,
    text: old === null ? messageAt(entries, message, to) : groupOf(old, 2),
    from: at,
    to: to - 1,
    at: message,
    ...(file !== undefined &&
      !/^\/rustc\/|\.cargo\/registry|^library\//.test(file) && { file, line: Number(line) }),
  };
}

/** anyhow and eyre: an error that `main` returned, with its causes below it. */
function returned(entries: readonly Entry[], at: number): ReturnType<Finder> {
  if (!/^Error: \S/.test(textAt(entries, at))) return undefined;
  const head = nextText(entries, at + 1);
  if (head === undefined || !/^Caused by:/.test(textAt(entries, head))) return undefined;
  const to = endOfBlock(entries, head + 1, (one) => /^ {2,}\S|^\s*$|^Location:/.test(one));
  const causes = entries
    .slice(head, to)
    .map(({ text }) => /^(?:Caused by: | {2,}(?:\d+: )?)(\S.*)$/.exec(text)?.[1]);
  const last = causes.findLast((one) => one !== undefined);
  const text = textAt(entries, at);
  return {
    kind: 'rust',
    strength: 4,
    text: last === undefined ? text : `${text} (caused by: ${last})`,
    from: at,
    to: to - 1,
    at,
  };
}
