import { groupOf } from '../../text/match.ts';
import type { Level } from './trouble.ts';

const MONTH = '(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)';
const CLOCK = '\\d\\d?:\\d\\d(?::\\d\\d(?:[.,]\\d{1,9})?)?(?: ?[AP]M)?';
const ZONE = '(?: ?(?:Z|UTC|GMT|[+-]\\d\\d:?\\d\\d))?';
/** ISO and its likes, those of Apache, PHP, syslog, Nest and Redis, and the time alone. */
const TIMES: readonly RegExp[] = [
  new RegExp(`^[[(]?\\d{4}[-/.]\\d\\d[-/.]\\d\\d(?:[T _]${CLOCK}${ZONE})?[\\])]?(?=[\\s,|\\[-]|$)`),
  new RegExp(
    `^\\[?(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun),? ${MONTH} +\\d+ ${CLOCK}(?: ${ZONE})?(?: \\d{4})?\\]?(?=\\s|$)`,
  ),
  new RegExp(`^\\[?\\d\\d?[-/ ]${MONTH}[-/ ]\\d{4}[ :]${CLOCK}${ZONE}\\]?(?=\\s|$)`),
  new RegExp(`^${MONTH} +\\d+ ${CLOCK}(?=\\s)`),
  new RegExp(`^\\d\\d?/\\d\\d?/\\d{4}, ${CLOCK}(?=\\s)`),
  new RegExp(`^\\[?${CLOCK}\\]?(?=[\\s|]|$)`),
  /^\[\s*\d+\.\d+s?\](?=\s)/,
  /^\d{10}(?:\.\d+|\d{3})?(?=\s)/,
];

const LEVELS: Readonly<Record<string, Level>> = Object.fromEntries(
  (
    [
      ['fatal', 'fatal critical crit emerg emergency alert panic dpanic ftl ftal'],
      ['error', 'error err fail severe eror'],
      ['warn', 'warn warning wrn'],
      ['info', 'info inf notice information informational log note'],
      ['debug', 'debug dbg dbug trace trce verbose vrb trc'],
    ] as const
  ).flatMap(([level, words]) => words.split(' ').map((word) => [word, level] as const)),
);
const WORDS = Object.keys(LEVELS).join('|');

/** A level as loggers write it: in brackets, or in capitals, or in small letters where a time stands before it. */
const BRACKETED = new RegExp(`^[\\[<(]\\s*(${WORDS})\\s*[\\]>)]:?(?=\\s|:|$|\\[|\\()`, 'i');
const CAPITALS = new RegExp(`^(?:[\\w-]{1,30}\\.)?(${WORDS.toUpperCase()})(?! ERROR\\b)(?=[\\s:,|\\]/-]|$)`);
const AFTER_TIME = new RegExp(`^(${WORDS})(?=[s:,|-]|$)|^(Warning|Info|Notice|Fatal|Critical)(?=:)`);
/** Python's default, klog, Ruby's Logger, Serilog and the console logger of .NET. */
const WHOLE: readonly RegExp[] = [
  /^(CRITICAL|ERROR|WARNING|INFO|DEBUG):[\w.]+:(?=\S)/,
  /^([IWEF])\d{4} \d\d:\d\d:\d\d\.\d+ +\d+ [\w.-]+:\d+\] /,
  /^[DIWEFA], \[[^\]]{0,80}\] +(\w+) -- [^:]{0,60}: /,
  /^\[\d\d:\d\d:\d\d(?:\.\d+)? (\w{3,11})\] /,
  /^(trce|dbug|info|warn|fail|crit): [\w.`+]+\[\d+\]/,
];
const LETTERS: Readonly<Record<string, Level>> = { I: 'info', W: 'warn', E: 'error', F: 'fatal' };

export function levelOf(word: string): Level | undefined {
  return LETTERS[word] ?? LEVELS[word.toLowerCase()];
}

/** What may stand between time, level and message: numbers of processes, names of threads and loggers, and signs. */
const FILLERS: readonly RegExp[] = [
  /^\[Nest\] \d+ +- /,
  /^\d+ (?=\[)/,
  /^(?:[a-z]\w{0,60}\.){2,10}[A-Z][\w$]{0,80}\.[\w$<>]{1,80} (?=\S)/,
  /^\d+:[MCSX] /,
  /^[#*.] (?=\S)/,
  /^\d+ --- (?:\[[^\]]{0,80}\] ?){1,3} *[\w.$[\]/]{1,100} *: ?/,
  /^\d+#\d+:(?: \*\d+)?/,
  /^\[(?:pid[ :=]?)?\d+(?::tid \d+)?\]/i,
  /^(?:pid|tid|process)[:= ]\d+/i,
  /^\[[\w./:$# @-]{1,60}\]/,
  /^\([\w./:$# -]{1,40}\)(?= )/,
  /^- [\w.-]{1,60} - /,
  /^[\w./-]+\.go:\d+(?=\s)/,
  /^\/MainProcess\]|^\/\w+-\d+\]/,
  /^(?:-{1,3}|[|:,]|–|»|›)(?=\s)/,
  /^[:|]/,
];

export interface Prefixed {
  readonly text: string;
  readonly level?: Level;
  readonly label: string;
}

/** Of a log that several programs share: Compose, foreman, honcho, pm2. */
const LABEL = /^(?:\d\d:\d\d:\d\d )?([\w.-]{1,40}) {0,20}\| /;
/** php-fpm hands on what a worker says in words of its own. */
const SAID_BY_CHILD = /^(?:WARNING: )?\[pool [\w-]+\] child \d+ said into std(?:err|out): "/;

/** A line without time, level and what else a logger puts before the message. */
export function withoutPrefix(line: string): Prefixed {
  const named = LABEL.exec(line);
  let text = named === null ? line : line.slice(named[0].length);
  const label = groupOf(named, 1);
  let level: Level | undefined;
  let isPrefixed = false;
  for (let step = 0; step < 10; step += 1) {
    const head = headOf(text, isPrefixed, level !== undefined);
    if (head === undefined) break;
    level ??= head.level;
    isPrefixed = true;
    const rest = text.slice(head.length);
    // What is indented behind a time belongs to the line above it: a frame, a line of source.
    if (/^ {3,}\S/.test(rest) && (level === undefined || /^ +at \S/.test(rest))) {
      text = rest.slice(1);
      break;
    }
    text = rest.replace(/^ +|^\t/, '');
  }
  const said = text.replace(SAID_BY_CHILD, '').replace(/^NOTICE: PHP message: /, '');
  const isSaid = said !== text;
  return { text: said.trimEnd(), label, ...(level !== undefined && !isSaid && { level }) };
}

function headOf(
  text: string,
  isPrefixed: boolean,
  hasLevel: boolean,
): { readonly length: number; readonly level?: Level } | undefined {
  for (const form of WHOLE) {
    const match = form.exec(text);
    const level = match === null ? undefined : levelOf(groupOf(match, 1));
    if (match !== null && level !== undefined) return { length: match[0].length, level };
  }
  for (const form of TIMES) {
    const match = form.exec(text);
    if (match !== null) return { length: match[0].length };
  }
  if (!hasLevel) {
    const match = BRACKETED.exec(text) ?? CAPITALS.exec(text) ?? (isPrefixed ? AFTER_TIME.exec(text) : null);
    const level = match === null ? undefined : levelOf(match[1] ?? groupOf(match, 2));
    if (match !== null && level !== undefined && !/^Error: /.test(text))
      return { length: match[0].length, level };
  }
  if (!isPrefixed) return undefined;
  const filler = FILLERS.map((form) => form.exec(text)).find((match) => match !== null);
  return filler === undefined ? undefined : { length: filler[0].length };
}
