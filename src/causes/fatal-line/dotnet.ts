import { type Entry, endOfBlock, type Finder, type Frame, framePart, nextText, textAt } from './trouble.ts';

const UNHANDLED = /^Unhandled [Ee]xception[.:] (.*)$/;
const THROWN = /^((?:[A-Z]\w*\.){1,10}[A-Z]\w*(?:Exception|Error)\b.*)$/;
const BELOW = /^\s+at \S.*|^\s*-{3}> |^\s*--- End of |^\s*\(Inner Exception #/;
/** Outer ones that say nothing of their own. */
const WRAPPER =
  /^System\.(?:AggregateException|TypeInitializationException|Reflection\.TargetInvocationException)/;

/** .NET: an unhandled exception with the inner one, and the host that finds no program or no framework. */
export const dotnet: Finder = (entries, at) => thrown(entries, at) ?? host(entries, at);

function thrown(entries: readonly Entry[], at: number): ReturnType<Finder> {
  const text = textAt(entries, at);
  const unhandled = UNHANDLED.exec(text);
  if (unhandled === null && !THROWN.test(text)) return undefined;
  const to = endOfStack(entries, at);
  const isDotnet = entries
    .slice(at + 1, to)
    .some((entry) => /^\s+at [\w.<>$`+[\],]+\(.*(?:\)|:line \d+)$|^\s*--- End of/.test(entry.text));
  if (unhandled === null && !isDotnet) return undefined;
  return {
    kind: 'dotnet',
    strength: unhandled === null ? 3 : 5,
    text: withInner(entries, at, to, unhandled?.[1] ?? text),
    from: at,
    to: to - 1,
    at,
    ...framePart(ownFrame(entries, at, to)),
  };
}

function endOfStack(entries: readonly Entry[], at: number): number {
  const first = entries.findIndex((entry, place) => place > at && place <= at + 10 && BELOW.test(entry.text));
  if (first === -1 || entries.slice(at + 1, first).some(({ level }) => level !== undefined)) return at + 1;
  return endOfBlock(entries, first, (text) => BELOW.test(text));
}

function withInner(entries: readonly Entry[], at: number, to: number, outer: string): string {
  const inner = entries
    .slice(at, to)
    .map(({ text }) => /^\s*-{3}> (?:\(Inner Exception #\d+\) )?(.+?)(?:<---)?$/.exec(text)?.[1])
    .findLast((one) => one !== undefined);
  if (inner === undefined || outer.includes(inner)) return outer.slice(0, 600);
  return (WRAPPER.test(outer) ? inner : `${outer} ---> ${inner}`).slice(0, 600);
}

function ownFrame(entries: readonly Entry[], from: number, to: number): Frame | undefined {
  for (const { text } of entries.slice(from, to)) {
    const [, method = '', file, line] = /^\s+at (.{1,400}?) in (\S.{0,300}):line (\d+)$/.exec(text) ?? [];
    if (file !== undefined && !/^(?:System|Microsoft)\./.test(method)) return { file, line: Number(line) };
  }
  return undefined;
}

function host(entries: readonly Entry[], at: number): ReturnType<Finder> {
  const text = textAt(entries, at).trim();
  const said = (words: string, place: number) =>
    ({ kind: 'dotnet', strength: 5, text: words, from: at, to: place, at: place }) as const;
  const find = (form: RegExp) =>
    entries.findIndex((entry, place) => place > at && place < at + 12 && form.test(entry.text));
  if (/^You must install (?:or update )?\.NET to run this application/.test(text)) {
    const place = find(/^Framework: /);
    return said(place === -1 ? text : `${text} ${entries[place]?.text.trim()}`, place === -1 ? at : place);
  }
  if (/^The command could not be loaded, possibly because:/.test(text)) {
    const place = find(/application '[^']+' does not exist|^\s*The application/);
    const next = place === -1 ? nextText(entries, at + 1) : place;
    return next === undefined ? undefined : said(textAt(entries, next).trim(), next);
  }
  const isFatal =
    /^Process terminated\. |^Failed to create CoreCLR|^The (?:framework|library|application) '[^']+'.*(?:not found|does not exist)|^A fatal error (?:was encountered|occurred)|^It was not possible to find any compatible framework version/.test(
      text,
    );
  return isFatal ? said(text, at) : undefined;
}
