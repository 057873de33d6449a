import { groupOf } from '../../text/match.ts';
import { type Entry, endOfBlock, type Finder, framePart, messageAt, nextText, textAt } from './trouble.ts';

/** Perl, Lua, Tcl, R, awk, Lisp, Prolog: the languages of scripts, and the shells. */
export const scripts: Finder = (entries, at) =>
  perl(entries, at) ??
  lua(entries, at) ??
  tcl(entries, at) ??
  r(entries, at) ??
  powershell(entries, at) ??
  shell(entries, at);

function perl(entries: readonly Entry[], at: number): ReturnType<Finder> {
  const text = textAt(entries, at);
  const match =
    /^(.*\S) at (\S{1,300}) line (\d+)(?:, (?:<\w*> (?:line|chunk) \d+|near .*|at EOF))?\.?$/.exec(text);
  if (match === null || /^\s*(?:#\s*)?at /.test(text)) return undefined;
  const isSure =
    /^(?:Can't locate|Undefined subroutine|syntax error|Global symbol|Can't (?:call|use|find))/.test(text);
  return {
    kind: 'perl',
    strength: isSure ? 4 : 3,
    text,
    from: at,
    to: at,
    at,
    ...(/\/perl5?\/|\/share\/perl/.test(groupOf(match, 2))
      ? {}
      : framePart({ file: groupOf(match, 2), line: Number(match[3]) })),
  };
}

function lua(entries: readonly Entry[], at: number): ReturnType<Finder> {
  const text = textAt(entries, at);
  const match = /^(?:lua(?:jit)?[\d.]*|luvit|tarantool): (?:(\S{1,300}):(\d+): )?(.+)$/.exec(text);
  if (match === null) return undefined;
  const to = endOfBlock(entries, at + 1, (line) => /^stack traceback:|^\t/.test(line));
  const [, file, line] = match;
  const own = file === undefined ? undefined : { file, line: Number(line) };
  return { kind: 'script', strength: 5, text: match[3] ?? text, from: at, to: to - 1, at, ...framePart(own) };
}

/** Tcl writes the message first and then, from the inside out, what it was doing. */
function tcl(entries: readonly Entry[], at: number): ReturnType<Finder> {
  if (!/^ {4}(?:while executing|while compiling)$/.test(textAt(entries, at + 1))) return undefined;
  const to = endOfBlock(entries, at + 1, (line) => /^ {4}|^"|"$/.test(line));
  const [, file, line] =
    entries
      .slice(at, to)
      .map(({ text }) => /\(file "([^"]{1,300})" line (\d+)\)/.exec(text))
      .find((one) => one !== null) ?? [];
  const own = file === undefined ? undefined : { file, line: Number(line) };
  return {
    kind: 'script',
    strength: 5,
    text: textAt(entries, at).trim(),
    from: at,
    to: to - 1,
    at,
    ...framePart(own),
  };
}

function r(entries: readonly Entry[], at: number): ReturnType<Finder> {
  const text = textAt(entries, at);
  if (!/^Error(?: in .{1,200})?(?: :|:)/.test(text)) return undefined;
  const halted = entries.findIndex(
    (entry, place) => place > at && place <= at + 8 && entry.text === 'Execution halted',
  );
  const isOther = entries.slice(at + 1, halted).some((entry) => /^Error\b/.test(entry.text));
  if (halted === -1 || isOther) return undefined;
  const next = / :$|:$/.test(text) ? nextText(entries, at + 1, halted) : undefined;
  const said = next === undefined ? text : `${text} ${entries[next]?.text.trim()}`;
  return { kind: 'script', strength: 5, text: said, from: at, to: halted, at };
}

/** The message may be wrapped; below it stands `At C:\\app\\start.ps1:3 char:1`. */
function powershell(entries: readonly Entry[], at: number): ReturnType<Finder> {
  const text = textAt(entries, at);
  if (!/^\S.{0,300} : \S/.test(text)) return undefined;
  const place = entries.findIndex(
    (entry, index) => index > at && index <= at + 5 && /^At .{1,300}:\d+ char:\d+$/.test(entry.text),
  );
  if (place === -1) return undefined;
  const [, file = '', line = ''] = /^At (.{1,300}):(\d+) char:/.exec(textAt(entries, place)) ?? [];
  const to = endOfBlock(entries, place + 1, (one) => /^\s*\+ /.test(one));
  const said = entries.slice(at, place).map((entry) => entry.text.trim());
  return {
    kind: 'script',
    strength: 3,
    text: said.join(' ').slice(0, 600),
    from: at,
    to: to - 1,
    at,
    ...framePart({ file, line: Number(line) }),
  };
}

/** `/entrypoint.sh: line 7: DB_HOST: unbound variable`, `/bin/sh: 1: gunicorn: not found`. */
function shell(entries: readonly Entry[], at: number): ReturnType<Finder> {
  const text = textAt(entries, at);
  const match = /^(\/?[\w./-]{1,200}|-?(?:ba|da|z|k|a)?sh): (?:line )?(\d+): (.+)$/.exec(text);
  if (match === null) return undefined;
  const [, file = '', line] = match;
  const own = /\/(?:ba|da|z|k|a)?sh$|^-?(?:ba|da|z|k|a)?sh$/.test(file)
    ? undefined
    : { file, line: Number(line) };
  return {
    kind: 'script',
    strength: 2,
    text: messageAt(entries, at),
    from: at,
    to: at,
    at,
    ...framePart(own),
  };
}
