/** How grave a line says it is, whatever its logger calls that. */
export type Level = 'fatal' | 'error' | 'warn' | 'info' | 'debug';

/** One line of text without time, level and colours. A line in JSON that carries a stack becomes several. */
export interface Entry {
  /** Right-trimmed; the indentation stays, for a frame is told by it. */
  readonly text: string;
  readonly level?: Level;
  /** Its place among the lines that were given. */
  readonly place: number;
  /** Whose line it is where several programs share a log: `web.1`. */
  readonly label: string;
}

/** The runtime or the program in whose words it is said. */
export type Kind =
  | 'node'
  | 'python'
  | 'java'
  | 'dotnet'
  | 'go'
  | 'rust'
  | 'ruby'
  | 'php'
  | 'beam'
  | 'perl'
  | 'native'
  | 'script'
  | 'server'
  | 'wrapper'
  | 'log'
  | 'text';

/**
 * How much speaks for it that the program ended of it: 5 the runtime says that nothing caught it, 4 the logger or the
 * program calls it fatal, 3 an exception with its stack, 2 an error, 1 words of failure, 0 any other line.
 */
export type Strength = 0 | 1 | 2 | 3 | 4 | 5;

/** Something that went wrong, with all the lines that belong to it. */
export interface Trouble {
  readonly kind: Kind;
  readonly strength: Strength;
  /** The message, in one line. */
  readonly text: string;
  /** Places of its first and last line, and of the one with the message. */
  readonly from: number;
  readonly to: number;
  readonly at: number;
  /** The first frame in the program's own code. */
  readonly file?: string;
  readonly line?: number;
  /** What the program itself advises. */
  readonly advice?: string;
}

/** What a family of runtimes reads at one entry; `from`, `to` and `at` are places in `entries`. */
export type Finder = (entries: readonly Entry[], at: number) => Trouble | undefined;

export interface Frame {
  readonly file: string;
  readonly line: number;
}

/** The text of an entry; empty above the first and below the last. */
export function textAt(entries: readonly Entry[], at: number): string {
  return entries[at]?.text ?? '';
}

/** As members of a trouble. */
export function framePart(frame: Frame | undefined): Partial<Frame> {
  return frame === undefined ? {} : { file: frame.file, line: frame.line };
}

/**
 * The end of a block that starts before `start`: the entries that `belongs` takes, with lines of others between them.
 * Looks over at most three foreign lines; answers the place after the last one that belongs.
 */
export function endOfBlock(
  entries: readonly Entry[],
  start: number,
  belongs: (text: string) => boolean,
): number {
  let end = start;
  let foreign: number | undefined;
  let looked = 0;
  for (let at = start; at < entries.length && looked < 4; at += 1) {
    const entry = entries[at];
    if (entry === undefined) break;
    // A line in JSON that is foreign is so with all its stack.
    if (entry.place === foreign) continue;
    if (belongs(entry.text)) {
      end = at + 1;
      looked = 0;
    } else if (entry.level === undefined || entry.level === 'error' || entry.level === 'fatal') break;
    else {
      foreign = entry.place;
      looked += 1;
    }
  }
  return end;
}

/** The place of the first entry with text, from `start` to before `end`. */
export function nextText(entries: readonly Entry[], start: number, end = entries.length): number | undefined {
  for (let at = start; at < end; at += 1) if (entries[at]?.text.trim()) return at;
  return undefined;
}

const LONGEST = 600;

/** A message that ends in a colon goes on in the next line, or the one after it. */
export function messageAt(entries: readonly Entry[], at: number, end = entries.length): string {
  let text = textAt(entries, at).trim();
  let place = at;
  for (let more = 0; more < 3 && /[:：]$|: \[$/.test(text); more += 1) {
    const next = nextText(entries, place + 1, end);
    if (next === undefined) break;
    const words = textAt(entries, next).trim();
    if (/^(?:at |from |#\d|[{}[\]]+$|File ")/.test(words)) break;
    text = `${text} ${words}`;
    place = next;
  }
  return text.slice(0, LONGEST);
}
