import { endOfBlock, type Finder, messageAt, nextText } from './trouble.ts';

const NEW = /^thread '(.{0,80})'(?: \(\d+\))? panicked at (.{1,300}?):(\d+):\d+:$/;
const OLD = /^thread '(.{0,80})' panicked at '(.*)', (.{1,300}?):(\d+):\d+$/;
const BELOW = /^note: |^stack backtrace:|^\s+\d+: |^\s+at |^\s*$|^fatal runtime error: /;

/** Rust: the message stands below the place (since 1.73), or between quotes before it. */
export const rust: Finder = (entries, at) => {
  const text = entries[at]?.text ?? '';
  const now = NEW.exec(text);
  const old = OLD.exec(text);
  const next = now === null ? at : nextText(entries, at + 1);
  const message =
    next !== undefined && /^note: |^stack backtrace/.test(entries[next]?.text ?? '') ? at : next;
  if ((now === null && old === null) || message === undefined) return undefined;
  const [thread, file, line] = now === null ? [old?.[1], old?.[3], old?.[4]] : [now[1], now[2], now[3]];
  const to = endOfBlock(entries, message + 1, (one) => BELOW.test(one));
  return {
    kind: 'rust',
    strength: thread === 'main' ? 5 : 4,
    text: old === null ? messageAt(entries, message, to) : (old[2] ?? ''),
    from: at,
    to: to - 1,
    at: message,
    ...(file !== undefined &&
      !/^\/rustc\/|\.cargo\/registry|^library\//.test(file) && { file, line: Number(line) }),
  };
};
