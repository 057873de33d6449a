import { groupOf } from '../../text/match.ts';
import { type Entry, endOfBlock, type Finder, type Frame, framePart, nextText, textAt } from './trouble.ts';

const ERROR = /^(?:PHP )?(Fatal error|Parse error|Recoverable fatal error): +(.*)$/;
const CONSOLE = /^\s*In (\S{1,200}\.php) line (\d+):$/;
const BELOW = /^Stack trace:|^#\d+ |^\s+thrown in |^\s*$|^Next \S+/;

/** PHP, php-fpm, and the console of Symfony and Laravel. */
export const php: Finder = (entries, at) => {
  const text = textAt(entries, at);
  const error = ERROR.exec(text);
  if (error !== null) return fatalError(entries, at, groupOf(error, 2));
  return CONSOLE.test(text) ? inConsole(entries, at) : undefined;
};

function fatalError(entries: readonly Entry[], at: number, said: string): ReturnType<Finder> {
  const stack = entries.findIndex(
    ({ text }, place) => place > at && place <= at + 20 && /^Stack trace:/.test(text),
  );
  const isNear = stack !== -1 && entries.slice(at + 1, stack).every(({ text }) => !ERROR.test(text));
  const to = endOfBlock(entries, isNear ? stack : at + 1, (line) => BELOW.test(line));
  const [, file, line] = / in (\/\S{1,300}?)(?:\(\d+\))?(?::(\d+)| on line (\d+))?$/.exec(said) ?? [];
  const thrown = / in (\/\S{1,300}?)(?::| on line )(\d+)/.exec(said);
  const place =
    thrown === null ? undefined : { file: thrown[1] ?? file ?? '', line: Number(thrown[2] ?? line) };
  const own = place !== undefined && isOwn(place.file) ? place : ownFrame(entries, at, to);
  return { kind: 'php', strength: 5, text: said, from: at, to: to - 1, at, ...framePart(own) };
}

function inConsole(entries: readonly Entry[], from: number): ReturnType<Finder> {
  const first = nextText(entries, from + 1);
  if (first === undefined || first > from + 4) return undefined;
  const isName = /^\s*\[[\w\\]+(?:\s.*)?\]\s*$/.test(textAt(entries, first));
  const at = isName ? (nextText(entries, first + 1) ?? first) : first;
  const end = endOfBlock(entries, at, (text) => /^\s{2,}\S/.test(text));
  const words = entries.slice(at, Math.max(end, at + 1)).map(({ text }) => text.trim());
  const [, file = '', line = ''] = CONSOLE.exec(textAt(entries, from)) ?? [];
  return {
    kind: 'php',
    strength: 5,
    text: words.join(' ').slice(0, 600),
    from,
    to: Math.max(end - 1, at),
    at,
    ...framePart({ file, line: Number(line) }),
  };
}

function ownFrame(entries: readonly Entry[], from: number, to: number): Frame | undefined {
  for (const { text } of entries.slice(from, to)) {
    const [, file, line] = /^#\d+ (\/[^(]{1,300})\((\d+)\): /.exec(text) ?? [];
    if (file !== undefined && isOwn(file)) return { file, line: Number(line) };
  }
  return undefined;
}

function isOwn(file: string): boolean {
  return !/\/vendor\/|^phar:/.test(file);
}
