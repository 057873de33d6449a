import { groupOf } from '../../text/match.ts';
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

const RAISED = /^(\S{1,300}?):(\d+):in [`'].{0,200}?': (.*)$/;
const SYNTAX = /^(\S{1,300}\.(?:rb|ru)):(\d+): (.*(?:syntax error|SyntaxError).*)$/;
const ABORTED =
  /^(?:\S*rails|rake|bundler) aborted!$|^! Unable to load application: (.+)$|^bundler: failed to load command: /;
const BELOW =
  /^\s+from |^\s+\d+: from |^\s*\S{1,300}:\d+:in [`']|^Tasks: TOP|^\(See full trace|^Caused by:$|^\s*$|^\s+\^~*|^Did you mean\?/;

/** Ruby and Rails. */
export const ruby: Finder = (entries, at) => {
  const text = textAt(entries, at);
  if (ABORTED.test(text)) return aborted(entries, at);
  if (isAboveFrames(entries, at)) return saidAbove(entries, at);
  const [, file = '', line = '', said = ''] = RAISED.exec(text) ?? SYNTAX.exec(text) ?? [];
  if (file === '') return undefined;
  const to = endOfBlock(entries, endOfMessage(entries, at), (one) => BELOW.test(one));
  const isRaised = / \([\w:]+\)$/.test(said) || to > at + 1 || SYNTAX.test(text);
  if (!isRaised) return undefined;
  const own = isOwn(file) ? { file, line: Number(line) } : ownFrame(entries, at, to);
  return {
    kind: 'ruby',
    strength: 5,
    text: said || messageAt(entries, at),
    from: at,
    to: to - 1,
    at,
    ...framePart(own),
  };
};

const FRAME = /^\s*\/?\S{1,300}\.(?:rb|ru|rake):\d+:in [`'].{1,200}'$/;

/** Sidekiq, Resque and others print the message alone, and frames below it. */
function isAboveFrames(entries: readonly Entry[], at: number): boolean {
  const [text = '', next = ''] = [entries[at]?.text, entries[at + 1]?.text];
  return text.trim() !== '' && FRAME.test(next) && !FRAME.test(text) && !/^\s/.test(text);
}

function saidAbove(entries: readonly Entry[], at: number): ReturnType<Finder> {
  const to = endOfBlock(entries, at + 1, (one) => BELOW.test(one));
  const own = ownFrame(entries, at + 1, to);
  const text = textAt(entries, at);
  return { kind: 'ruby', strength: 3, text, from: at, to: to - 1, at, ...framePart(own) };
}

/** A message of several lines, where frames follow. */
function endOfMessage(entries: readonly Entry[], at: number): number {
  const first = entries.findIndex(
    ({ text }, place) => place > at && place <= at + 12 && /^\s+from /.test(text),
  );
  const between = first === -1 ? [] : entries.slice(at + 1, first);
  return first === -1 || between.some(({ level }) => level !== undefined) ? at + 1 : first;
}

function aborted(entries: readonly Entry[], from: number): ReturnType<Finder> {
  const inline = /^! Unable to load application: (.+)$/.exec(textAt(entries, from))?.[1];
  const at = inline === undefined ? nextText(entries, from + 1) : from;
  if (at === undefined) return undefined;
  const raised = RAISED.exec(textAt(entries, at));
  const to = endOfBlock(entries, endOfMessage(entries, at), (one) => BELOW.test(one));
  const own =
    raised !== null && isOwn(groupOf(raised, 1))
      ? { file: groupOf(raised, 1), line: Number(raised[2]) }
      : ownFrame(entries, at + 1, to);
  return {
    kind: 'ruby',
    strength: 5,
    text: inline ?? raised?.[3] ?? messageAt(entries, at, to),
    from,
    to: to - 1,
    at,
    ...framePart(own),
  };
}

function ownFrame(entries: readonly Entry[], from: number, to: number): Frame | undefined {
  for (const { text } of entries.slice(from, to)) {
    const [, file, line] = /^\s*(?:\d+: )?(?:from )?(\S{1,300}?):(\d+):in [`']/.exec(text) ?? [];
    if (file !== undefined && isOwn(file)) return { file, line: Number(line) };
  }
  return undefined;
}

function isOwn(file: string): boolean {
  return !/\/gems\/|\/lib\/ruby\/|^<internal:|\/bundle\/|\/rubygems|\/vendor\//.test(file);
}
