import { beam } from './beam.ts';
import { dotnet } from './dotnet.ts';
import { go } from './go.ts';
import { java } from './java.ts';
import { native } from './native.ts';
import { node } from './node.ts';
import { php } from './php.ts';
import { python } from './python.ts';
import { ruby } from './ruby.ts';
import { rust } from './rust.ts';
import { scripts } from './scripts.ts';
import { servers } from './servers.ts';
import { type Entry, type Finder, messageAt, type Strength, type Trouble, textAt } from './trouble.ts';
import { goesOn, isAboutRequest, isClosing, isEmpty, speaksOfFailure } from './words.ts';

const FINDERS: readonly Finder[] = [
  python,
  go,
  rust,
  php,
  ruby,
  dotnet,
  java,
  beam,
  scripts,
  native,
  servers,
  node,
];

/** A trouble, and whether its own words take it for harmless. */
export interface Weighed extends Trouble {
  /** The text goes on by itself, or speaks of a request. */
  readonly isHarmless: boolean;
  /** Of level warn: no trouble, and no sign of progress either. */
  readonly isWarning: boolean;
  /** It says that something ended, not why. */
  readonly isClosing: boolean;
  /** An exception that a healthy task has met too. */
  readonly isSurvived?: boolean;
}

/** All that went wrong in these entries, and the other lines that say something, oldest first. */
export function troublesIn(entries: readonly Entry[]): readonly Weighed[] {
  const found: Weighed[] = [];
  for (let at = 0; at < entries.length; at += 1) {
    const trouble = ofFamily(entries, at) ?? ofLine(entries, at);
    if (trouble === undefined) continue;
    const above = found.at(-1);
    const isSame = above !== undefined && isOfOneLine(entries, above, trouble);
    if (isSame) found.pop();
    found.push(weighed(entries, isSame ? together(above, trouble) : trouble));
    at = Math.max(at, trouble.to);
  }
  return found;
}

/** A logger of JSON writes its message and the stack of the error in one line. */
function isOfOneLine(entries: readonly Entry[], above: Trouble, trouble: Trouble): boolean {
  return above.from === above.to && entries[above.from]?.place === entries[trouble.from]?.place;
}

function together(above: Trouble, trouble: Trouble): Trouble {
  const isSame = above.text.includes(trouble.text) || trouble.text.includes(above.text);
  return {
    ...trouble,
    from: above.from,
    strength: above.strength > trouble.strength ? above.strength : trouble.strength,
    text: isSame ? trouble.text : `${above.text}: ${trouble.text}`,
  };
}

function ofFamily(entries: readonly Entry[], at: number): Trouble | undefined {
  if (entries[at]?.text.trim() === '') return undefined;
  for (const find of FINDERS) {
    const trouble = find(entries, at);
    if (trouble !== undefined) return raised(entries, trouble);
  }
  return undefined;
}

/** What a logger calls fatal is no less than that, whichever exception it shows. */
function raised(entries: readonly Entry[], trouble: Trouble): Trouble {
  const own = entries[trouble.from];
  const above = entries[trouble.from - 1];
  const isFatal =
    own?.level === 'fatal' ||
    (above?.level === 'fatal' && !(own?.level !== undefined && own.place !== above.place));
  if (isFatal && trouble.strength < 4) return { ...trouble, strength: 4 };
  // An application of Erlang that ends says so as a notice.
  const isQuiet = (own?.level === 'info' || own?.level === 'debug') && trouble.kind !== 'beam';
  return isQuiet ? { ...trouble, strength: 0 } : trouble;
}

function ofLine(entries: readonly Entry[], at: number): Trouble | undefined {
  const entry = entries[at];
  if (entry === undefined || isEmpty(entry.text)) return undefined;
  return {
    kind: entry.level === undefined ? 'text' : 'log',
    strength: strengthOf(entry),
    text: messageAt(entries, at),
    from: at,
    to: at,
    at,
  };
}

/** An exception by its name at the start of a line that nothing follows. */
const EXCEPTION =
  /^(?:[A-Za-z_$][\w$]*[.:\\]{1,2}){0,10}[A-Z][\w$]{0,80}(?:Error|Exception)\b(?: \[\w+\])?:? |^(?:error|Error|ERROR)(?: \[\w+\])?: /;

/** The name of the program before its error: argparse, compilers, many tools of Unix. */
const OWN_ERROR = /^[\w./-]{1,60}: (?:fatal )?error: /;

function strengthOf({ text, level }: Entry): Strength {
  if (level === 'fatal') return 4;
  if (level === 'error') return 2;
  if (level !== undefined) return 0;
  if (EXCEPTION.test(text) || OWN_ERROR.test(text)) return 2;
  return speaksOfFailure(text) ? 1 : 0;
}

function weighed(entries: readonly Entry[], trouble: Trouble): Weighed {
  const words =
    trouble.strength >= 3 && trouble.from !== trouble.to ? trouble.text : textAt(entries, trouble.at);
  const isSure = trouble.strength >= 4;
  return {
    ...trouble,
    isHarmless: !isSure && (goesOn(words, trouble.strength >= 3) || isAboutRequest(words)),
    isWarning: entries[trouble.at]?.level === 'warn',
    isClosing: isClosing(trouble.text),
  };
}
