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

/** The line that Node prints above a source line and a caret: `/app/dist/index.js:42`. */
const HEADER = /^(?:file:\/\/)?((?:node:|\/|\.{1,2}\/|[A-Za-z]:\\)?[\w@./\\ -]{1,300}\.?\w*):(\d+)(?::\d+)?$/;
const CARET = /^\s*\^+\s*$/;
/** An error by its name, with a code in brackets at times; `error:` alone is Bun's and Deno's. */
const NAMED =
  /^(?:Uncaught (?:\(in promise\) )?|Unhandled(?: promise)? rejection:?(?: at:? Promise [\s\S]{0,80}? reason:)? ?|\[?UnhandledPromiseRejection\]?:? ?|error: Uncaught (?:\(in promise\) )?)?((?:[\w$]+\.){0,4}[\w$]{0,80}(?:Error|Exception|Rejection|Fault)(?: \[[\w.]+\]| \(\w+\))?)(?::|$)/;
const FOOTER = /^(?:Node\.js v\d|Bun v\d)/;
const FRAME = /^\s+at /;
const BELOW =
  /^\s*$|^\s+at |^\s*\[(?:cause|errors)\]: |^\s{2,}(?:[\w$'"[\]-]+): |^\s{2,}['"`[{\]}]|^\s*[}\])],?$|^\s{2,}\.{3} \d+ |^\(Use `node |^Thrown at:|^\s+\d+ \| |^Node\.js v\d|^Bun v\d/;
const MESSAGE_LINES = 30;

/** Node.js and what runs on it: errors that nothing caught, those of loaders of TypeScript, and logged ones with a stack. */
export const node: Finder = (entries, at) => atHeader(entries, at) ?? atName(entries, at);

function atHeader(entries: readonly Entry[], at: number): ReturnType<Finder> {
  const header = HEADER.exec(textAt(entries, at));
  if (header === null) return undefined;
  const caret = entries.findIndex(({ text }, place) => place > at && place <= at + 6 && CARET.test(text));
  const message = caret === -1 ? undefined : nextText(entries, caret + 1);
  if (message === undefined || message > caret + 3) return undefined;
  const below = endOfMessage(entries, message);
  const to = endOfBlock(entries, below, (text) => BELOW.test(text));
  const place = { file: groupOf(header, 1), line: Number(header[2]) };
  return {
    kind: 'node',
    strength: 5,
    text: textOf(entries, message, to),
    from: at,
    to: to - 1,
    at: message,
    ...framePart(isOwn(place.file) ? place : ownFrame(entries, message, to)),
  };
}

function atName(entries: readonly Entry[], at: number): ReturnType<Finder> {
  const text = textAt(entries, at);
  if (!NAMED.test(text) && !/^TSError: |^\[?UnhandledPromiseRejection/.test(text)) return undefined;
  const below = endOfMessage(entries, at);
  const to = Math.max(
    endOfBlock(entries, below, (line) => BELOW.test(line)),
    endOfCompiler(entries, at),
  );
  const block = entries.slice(at, to);
  const hasFrames = block.some((entry) =>
    /^\s+at .*(?:\.[cm]?[jt]sx?|node:|<anonymous>|native|file:)|^\s{2,}(?:code|errno|syscall): /.test(
      entry.text,
    ),
  );
  const isUncaught =
    block.some((entry) => FOOTER.test(entry.text)) || /^(?:Uncaught|TSError|error: Uncaught)/.test(text);
  if (!hasFrames && !isUncaught) return undefined;
  return {
    kind: 'node',
    strength: isUncaught ? 5 : 3,
    text: textOf(entries, at, to),
    from: at,
    to: to - 1,
    at,
    ...framePart(placeInMessage(block) ?? ownFrame(entries, at, to)),
  };
}

/** ts-node puts what the compiler says below the name. */
function endOfCompiler(entries: readonly Entry[], at: number): number {
  const isOpen = /^TSError: .*:$/.test(textAt(entries, at));
  const next = isOpen ? nextText(entries, at + 1) : undefined;
  return next === undefined ? at + 1 : next + 1;
}

/** The message may have many lines, where a stack or the version of Node follows; then it ends before them. */
function endOfMessage(entries: readonly Entry[], at: number): number {
  const limit = Math.min(entries.length, at + MESSAGE_LINES);
  for (let place = at + 1; place < limit; place += 1) {
    const text = textAt(entries, place);
    if (FRAME.test(text) || FOOTER.test(text)) return place;
    if (NAMED.test(text) || HEADER.test(text) || entries[place]?.level !== undefined) break;
  }
  return at + 1;
}

/** With the innermost cause, where the message is of another one. */
function textOf(entries: readonly Entry[], at: number, to: number): string {
  const text = withList(entries, at, to, messageAt(entries, at, to).replace(/ \{$/, ''));
  const cause = entries
    .slice(at, to)
    .map(
      (entry) =>
        /^\s*(?:\[cause\]: |\[errors\]: \[ )?((?:\w+)?Error(?: \[\w+\])?: .+)$/.exec(entry.text)?.[1],
    )
    .findLast((one) => one !== undefined && !text.includes(one));
  return cause === undefined || cause.startsWith(text)
    ? (cause ?? text)
    : `${text} (cause: ${cause.replace(/ [[{]$/, '')})`;
}

/** Zod writes its message as a list in JSON. */
function withList(entries: readonly Entry[], at: number, to: number, text: string): string {
  if (!/\[$/.test(text)) return text;
  const below = entries.slice(at + 1, to);
  const end = below.findIndex((entry) => /^\]/.test(entry.text));
  const list = below.slice(0, end === -1 ? 0 : end + 1).map((entry) => entry.text.trim());
  return [text, ...list].join(' ').slice(0, 600);
}

function ownFrame(entries: readonly Entry[], from: number, to: number): Frame | undefined {
  for (const { text } of entries.slice(from, to)) {
    const match =
      /^\s+at (?:.{0,200}\()?(?:async )?(?:file:\/\/)?((?:\/|\.{1,2}\/|[A-Za-z]:\\)[^\s():]{1,300}|[\w-]{1,60}\/[^\s():]{1,300}):(\d+)(?::\d+)?\)?$/.exec(
        text,
      );
    if (match?.[1] !== undefined && isOwn(match[1])) return { file: match[1], line: Number(match[2]) };
  }
  return undefined;
}

/** Where a compiler names the place itself: `src/index.ts(3,7): error TS2322`, `/app/x.ts:1:4: ERROR: …`. */
function placeInMessage(block: readonly Entry[]): Frame | undefined {
  for (const { text } of block.slice(0, 4)) {
    const match =
      /(?:^|\s)([\w./@-]{1,200}\.[cm]?tsx?)(?:\((\d+),\d+\)|:(\d+):\d+)(?:: | - )(?:error|ERROR)/.exec(text);
    if (match?.[1] !== undefined) return { file: match[1], line: Number(match[2] ?? match[3]) };
  }
  return undefined;
}

function isOwn(file: string): boolean {
  return !/(?:^|[/\\])node_modules[/\\]|^node:|^internal\/|^\/usr\/(?:local\/)?(?:lib|share)\/node|\[eval\]/.test(
    file,
  );
}
