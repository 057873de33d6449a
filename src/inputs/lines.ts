/** One entry of an input that takes lines. */
export interface Entry {
  /** What stands before the `=`. */
  readonly name: string;
  /** Absent where there is no `=`. */
  readonly value?: string;
  /** From 1, within the input. */
  readonly line: number;
}

export interface Entries {
  readonly entries: readonly Entry[];
  /** The line of a heredoc whose end is missing. */
  readonly unclosed?: number;
}

/**
 * Lines `NAME=value`, and `NAME<<EOF … EOF` for a value of several lines. Empty lines and lines that begin with `#`
 * are left out; names and values are trimmed, but for the value of a heredoc.
 */
export function entriesOf(text: string): Entries {
  const lines = text.split(/\r\n|\n|\r/);
  const entries: Entry[] = [];
  for (let index = 0; index < lines.length; index += 1) {
    const line = (lines[index] ?? '').trim();
    if (line === '' || line.startsWith('#')) continue;
    const [, heredocName, delimiter] = /^([^=]*?)<<([A-Za-z_][\w-]*)$/.exec(line) ?? [];
    if (heredocName !== undefined && delimiter !== undefined) {
      const end = lines.findIndex((each, at) => at > index && each.trim() === delimiter);
      if (end === -1) return { entries, unclosed: index + 1 };
      const value = lines.slice(index + 1, end).join('\n');
      entries.push({ name: heredocName.trim(), value, line: index + 1 });
      index = end;
      continue;
    }
    entries.push({ ...entryOf(line), line: index + 1 });
  }
  return { entries };
}

function entryOf(line: string): Omit<Entry, 'line'> {
  const sign = line.indexOf('=');
  if (sign === -1) return { name: line };
  return { name: line.slice(0, sign).trim(), value: line.slice(sign + 1).trim() };
}

/** Words divided by commas or line ends. */
export function listOf(text: string): readonly string[] {
  return text
    .split(/[,\n\r]/)
    .map((item) => item.trim())
    .filter((item) => item !== '');
}

/**
 * Whether a comma has nothing beside it, as where a variable is not set: `web,,cron`, `,web`, `web,`. In a list of several
 * lines one may end each line.
 */
export function hasEmptyMember(text: string): boolean {
  const lines = linesOf(text);
  return lines.some((line) => {
    const members = (lines.length > 1 ? line.replace(/,$/, '') : line).split(',');
    return members.some((member) => member.trim() === '');
  });
}

/** Lines whose text may hold commas. */
export function linesOf(text: string): readonly string[] {
  return text
    .split(/[\n\r]/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
