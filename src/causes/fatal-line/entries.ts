import { visible } from '../../text/safe-text.ts';
import { withoutPrefix } from './prefix.ts';
import { structured } from './structured.ts';
import type { Entry, Level } from './trouble.ts';

/** A longer line is data. */
const LONGEST = 4000;

/** The lines of a log as entries, oldest first. A level that stands alone on its line is that of the next one. */
export function entriesOf(lines: readonly string[]): readonly Entry[] {
  let alone: Level | undefined;
  return lines.flatMap((line, place) =>
    partsOf(line).map(({ text, level, label }): Entry => {
      const own = level ?? (text.trim() === '' ? undefined : alone);
      alone = text.trim() === '' ? level : undefined;
      return { text: text.slice(0, LONGEST), place, label, ...(own !== undefined && { level: own }) };
    }),
  );
}

/** A line as a reader sees it: of one in JSON the message and the error. */
export function plainText(line: string): string {
  return structured(visible(line))?.lines.join(' ') ?? line;
}

interface Part {
  readonly text: string;
  readonly level?: Level;
  readonly label: string;
}

function partsOf(line: string): readonly Part[] {
  const clean = visible(line.replace(/\r+$/, ''));
  return (clean.includes('\n') ? clean.split('\n') : [clean]).flatMap(partsOfLine);
}

function partsOfLine(line: string): readonly Part[] {
  const data = structured(line);
  if (data !== undefined) return levelled(data.lines, data.level, '');
  const { text, level, label } = withoutPrefix(line);
  // A prefix before data in JSON: the time that a collector adds, the name of a container.
  const inner = text === line ? undefined : structured(text);
  if (inner !== undefined) return levelled(inner.lines, inner.level ?? level, label);
  return [{ text, label, ...(level !== undefined && { level }) }];
}

/** The lines below the message have none of their own: they are its stack. */
function levelled(lines: readonly string[], level: Level | undefined, label: string): readonly Part[] {
  return lines.map((text, place) => ({
    text: text.trimEnd(),
    label,
    ...(place === 0 && level !== undefined && { level }),
  }));
}
