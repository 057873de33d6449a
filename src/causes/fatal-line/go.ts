import { type Entry, endOfBlock, type Finder, type Frame, framePart, textAt } from './trouble.ts';

const START = /^(panic: |fatal error: |runtime: goroutine stack exceeds|unexpected fault address)(.*)/;
const BELOW =
  /^\s*$|^\s*panic: |^\[signal |^goroutine \d+|^(?=[\w./*()[\]{}<>%,~·-]+?\().*\)$|^\t\S+\.(?:go|s):\d+|^created by |^runtime stack:|^exit status \d|^\[originating from|^\t\.{3}|^\s*goexit|^rax |^r\w{1,2} +0x/;

/** Go: a panic, or a fatal error of the runtime. `log.Fatal` writes a line as any other. */
export const go: Finder = (entries, at) => {
  const text = textAt(entries, at);
  if (!START.test(text)) return undefined;
  const to = endOfBlock(entries, at + 1, (line) => BELOW.test(line));
  const hasStack = entries.slice(at, to).some((entry) => /^goroutine \d+|^runtime stack/.test(entry.text));
  return {
    kind: 'go',
    strength: hasStack || /^panic: /.test(text) ? 5 : 4,
    text: text.replace(/ \[recovered[^[]*\]$/, ''),
    from: at,
    to: to - 1,
    at,
    ...framePart(ownFrame(entries, at, to)),
  };
};

function ownFrame(entries: readonly Entry[], from: number, to: number): Frame | undefined {
  for (const { text } of entries.slice(from, to)) {
    const [, file, line] = /^\t(\S{1,300}\.go):(\d+)/.exec(text) ?? [];
    if (
      file !== undefined &&
      !/\/(?:local\/go|lib\/go(?:-[\d.]+)?|pkg\/mod|goroot|vendor)\/|\/go[\d.]*\/src\/|@v\d/.test(file)
    )
      return { file, line: Number(line) };
  }
  return undefined;
}
