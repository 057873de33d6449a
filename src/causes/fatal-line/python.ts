import { isLike } from '../../text/match.ts';
import {
  type Entry,
  endOfBlock,
  type Finder,
  type Frame,
  framePart,
  messageAt,
  nextText,
  textAt,
} from './trouble.ts';

const START = /^\s*(?:[+|] \s*)?(?:Exception Group )?Traceback \(most recent call last\):$/;
/** What stands below the start: frames with their source and carets, and the lines of a group of exceptions. */
const FRAMES = /^\s+\S|^\s*$|^\s*[+|]/;
const NAME = /^(?:\s*\| )?\s*((?:[A-Za-z_][\w]*\.){0,10}[A-Za-z_]\w*)(?:: (.*)|:)?$/;
const CHAINED =
  /^(?:During handling of the above exception, another exception occurred|The above exception was the direct cause of the following exception):$/;
const SYNTAX = /^(?:SyntaxError|IndentationError|TabError): /;
const FRAME = /^[\s|]*File "([^"]{1,300})", line (\d+)/;

/** Python: the last exception of a chain, which is the one that ended it. */
export const python: Finder = (entries, at) => {
  const text = textAt(entries, at);
  if (START.test(text)) return traceback(entries, at);
  return /^\s+File "[^"]+", line \d+$/.test(text) ? syntaxError(entries, at) : undefined;
};

function traceback(entries: readonly Entry[], from: number): ReturnType<Finder> {
  let start = from;
  let last = oneOf(entries, start);
  for (let turn = 0; last !== undefined && turn < 20; turn += 1) {
    const chained = nextText(entries, last.to + 1);
    if (chained === undefined || !CHAINED.test(textAt(entries, chained).trim())) break;
    const next = nextText(entries, chained + 1);
    const further = next === undefined ? undefined : oneOf(entries, next);
    if (next === undefined || further === undefined) break;
    start = next;
    last = further;
  }
  if (last === undefined) return undefined;
  const isLogged = isBelowLogger(entries, from);
  // A thread that dies alone ends no program.
  const isAlone = /^Exception (?:in thread|ignored in)\b/.test(textAt(entries, from - 1));
  return {
    kind: 'python',
    strength: isAlone ? 1 : isLogged ? 3 : 5,
    text: messageAt(entries, last.at, last.to + 1).replace(/^\|\s*/, ''),
    from,
    to: last.to,
    at: last.at,
    ...framePart(ownFrame(entries, start, last.at)),
  };
}

/** `logger.exception` writes a line of its own above the traceback. */
function isBelowLogger(entries: readonly Entry[], at: number): boolean {
  const above = entries[at - 1];
  return entries[at]?.level !== undefined || above?.level === 'error' || above?.level === 'warn';
}

function oneOf(
  entries: readonly Entry[],
  from: number,
): { readonly at: number; readonly to: number } | undefined {
  const indent = /^\s*/.exec(textAt(entries, from))?.[0].length ?? 0;
  const isGroup = /^\s*[+|]/.test(textAt(entries, from));
  let at = from + 1;
  let inside: number | undefined;
  let end = from;
  for (; at < entries.length; at += 1) {
    const entry = entries[at];
    const own = entry?.text.slice(indent) ?? '';
    if (isGroup && isLike(entry?.text, /^\s*\|\s+[A-Za-z_][\w.]*(?:Error|Exception)\w*: /)) inside = at;
    if (FRAMES.test(own)) end = at;
    else if (entry?.level === undefined || at - end > 3) break;
  }
  const message = isGroup ? inside : at;
  const text = message === undefined ? '' : textAt(entries, message).trim();
  if (message === undefined || (!isGroup && (at >= entries.length || !NAME.test(text)))) return undefined;
  return { at: message, to: Math.max(message, endOfMessage(entries, message) - 1, isGroup ? end : 0) };
}

/** pydantic and others write a list below the name of the exception. */
function endOfMessage(entries: readonly Entry[], at: number): number {
  if (!/validation errors? for |:$/.test(textAt(entries, at))) return at + 1;
  const isList = (text: string) => /^\s{2,}\S|^[\w.[\]]{1,80}$|^\s*- /.test(text);
  return endOfBlock(entries, at + 1, isList);
}

/** A file that cannot be compiled has no traceback. */
function syntaxError(entries: readonly Entry[], from: number): ReturnType<Finder> {
  const at = entries.findIndex(({ text }, place) => place > from && place <= from + 4 && SYNTAX.test(text));
  if (at === -1) return undefined;
  const [, file = '', line = ''] = FRAME.exec(textAt(entries, from)) ?? [];
  return {
    kind: 'python',
    strength: 5,
    text: messageAt(entries, at),
    from,
    to: at,
    at,
    ...framePart({ file, line: Number(line) }),
  };
}

/** The deepest frame that is no library's. */
function ownFrame(entries: readonly Entry[], from: number, to: number): Frame | undefined {
  const frames = entries.slice(from, to).flatMap(({ text }) => {
    const [, file, line] = FRAME.exec(text) ?? [];
    return file === undefined ? [] : [{ file, line: Number(line) }];
  });
  return frames.findLast(
    ({ file }) => !/\/(?:site|dist)-packages\/|\/lib(?:64)?\/python\d|^<|\/bin\/[\w-]+$/.test(file),
  );
}
