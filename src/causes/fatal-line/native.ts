import {
  type Entry,
  endOfBlock,
  type Finder,
  framePart,
  nextText,
  type Strength,
  textAt,
} from './trouble.ts';

/** The message stands in the line itself. */
const IN_LINE: readonly (readonly [RegExp, Strength])[] = [
  // C, C++ and the loader
  [
    /: error while loading shared libraries: |^Error loading shared library |^Error relocating \S+: |version `[\w.]+' not found/,
    5,
  ],
  [
    /: .{0,80}: Assertion .{0,500} failed\.$|^Assertion failed: |^\*\*\* (?:stack smashing|buffer overflow) detected|^(?:malloc|free|realloc|munmap_chunk|double free)[\w ]*\(?\)?: |^(?:double free or corruption|corrupted (?:size|double-linked)|free\(\): |malloc\(\): )/,
    5,
  ],
  [
    /^(?:Segmentation fault|Illegal instruction|Bus error|Aborted)(?: \(core dumped\))?$|^SIG(?:SEGV|ABRT|ILL|BUS)\b/,
    2,
  ],
  [/^memory allocation of \d+ bytes failed|heap out of memory|^out of memory\b/i, 5],
  // OCaml, Swift, Nim, Crystal, Haskell
  [/^Fatal error: (?:exception )?\S/, 5],
  [/^\S+\.swift:\d+: Fatal error: /, 5],
  [/^Error: unhandled exception: |^Unhandled exception: \S/, 5],
  // the kernel and the container runtime
  [
    /^exec \S.{0,300}: (?:exec format error|no such file or directory|permission denied)|^standard_init_linux\.go:\d+: |^exec: .{0,300}: (?:not found|no such file|permission denied)/i,
    5,
  ],
  // Bun, Deno and others that write "error:" in small letters
  [/^error: (?:script|Module not found|Cannot find|Could not|Uncaught)\b/, 4],
];
/** The message stands in the next line. */
const NEXT_LINE: readonly RegExp[] = [
  /^terminate called after throwing an instance of /,
  /^Unhandled exception:$|^Unhandled [A-Z-]+ in thread /,
  /^\*\*\* FATAL CONFIG FILE ERROR/,
  /^Execution error \(|^Syntax error (?:compiling|macroexpanding)/,
];

/** Programs of machine code, and the languages that are compiled to it. */
export const native: Finder = (entries, at) => {
  const text = textAt(entries, at).trim();
  const form = IN_LINE.find(([pattern]) => pattern.test(text)) ?? haskell(entries, at);
  if (form !== undefined) {
    const to = endOfBlock(entries, at + 1, (line) =>
      /^(?:Raised (?:at|by)|Called from) |^CallStack |^\s+\S.*, called at |^\s+from |^Backtrace|^0: /.test(
        line,
      ),
    );
    return {
      kind: 'native',
      strength: form[1],
      text,
      from: at,
      to: to - 1,
      at,
      ...framePart(placeIn(entries, at, to)),
    };
  }
  if (!NEXT_LINE.some((pattern) => pattern.test(text))) return undefined;
  const said = saidBelow(entries, at);
  return said === undefined ? undefined : { kind: 'native', strength: 5, from: at, ...said };
};

/** Haskell names the program and the message, and below them who called. */
function haskell(entries: readonly Entry[], at: number): readonly [RegExp, Strength] | undefined {
  return /^CallStack \(from/.test(textAt(entries, at + 1)) ? [/^/, 5] : undefined;
}

function saidBelow(entries: readonly Entry[], from: number) {
  const first = nextText(entries, from + 1);
  const next =
    first !== undefined && /^\s*\{[0-9A-F]+\}>:$/.test(textAt(entries, first))
      ? nextText(entries, first + 1)
      : first;
  if (next === undefined || next > from + 4) return undefined;
  const isConfig = /^\*\*\* FATAL CONFIG/.test(textAt(entries, from).trim());
  if (!isConfig) {
    const words = textAt(entries, next)
      .trim()
      .replace(/^what\(\):\s*/, '');
    return { text: words, at: next, to: next };
  }
  const lines = entries.slice(next, next + 3).map(({ text }) => text.trim());
  return { text: lines.join(' '), at: next, to: Math.min(next + 2, entries.length - 1) };
}

function placeIn(entries: readonly Entry[], from: number, to: number) {
  for (const { text } of entries.slice(from, to)) {
    const [, file, line] =
      /^(\S+\.(?:swift|cc?|cpp|rs|nim)):(\d+): |file "([^"]{1,200})", line (\d+)/
        .exec(text)
        ?.filter((one) => one !== undefined) ?? [];
    if (file !== undefined && line !== undefined) return { file, line: Number(line) };
  }
  return undefined;
}
