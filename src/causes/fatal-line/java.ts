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

const NAME = '(?:[a-z_$][\\w$]*\\.){1,12}[A-Z$][\\w$]*(?:\\$[\\w$]+)*';
const THROWN = new RegExp(
  `^(?:(Exception in thread ".{0,120}?" |Exception in Application |Terminating due to )|(?:[^\\s].{0,300}?: )?)(${NAME}(?:Error|Exception|Throwable|Failure|Fault|Substitution|Missing)?)(?:: |$)`,
);
const FRAME = /^\s+at (?:[\w.$<>/@-]+\/)?([\w.$<>/]+)\(([^():]+)(?::(\d+))?\)/;
const BELOW =
  /^\s+at [\w.$<>/@-]+[\w.$<>]*\(|^\s*Caused by: |^\s*Suppressed: |^\s+\.{3} \d+ (?:more|common frames)|^\s*Wrapped by: |^\t[\w.$]+(?:Error|Exception):? /;
const LIBRARY =
  /^(?:java|javax|jdk|sun|com\.sun|kotlin|kotlinx|scala|clojure|groovy|akka|org\.(?:spring|apache|hibernate|jboss|eclipse|postgresql|flywaydb|slf4j|junit|springframework|yaml|gradle)|com\.(?:zaxxer|mysql|fasterxml|google|amazonaws|mongodb|typesafe)|io\.(?:netty|micronaut|quarkus|vertx|lettuce|grpc|micrometer|smallrye)|reactor|ch\.qos|software\.amazon|liquibase|redis|oracle|net\.)\b/;

/** Java and what runs on its machine: the deepest cause, Spring's own report, and the machine that does not start. */
export const java: Finder = (entries, at) => {
  const text = textAt(entries, at);
  if (text.trim() === 'APPLICATION FAILED TO START') return springReport(entries, at);
  return gradle(entries, at) ?? machine(entries, at) ?? thrown(entries, at);
};

function thrown(entries: readonly Entry[], at: number): ReturnType<Finder> {
  const text = textAt(entries, at);
  // Tomcat sets the whole stack in by a tab.
  const isIndented = /^\t\S/.test(text) && /^\t\t+at /.test(textAt(entries, at + 1));
  const match = /^\s/.test(text) && !isIndented ? null : THROWN.exec(text.trimStart());
  if (match === null) return undefined;
  const to = endOfStack(entries, at);
  const causes = entries.flatMap((entry, place) =>
    place > at && place < to && /^Caused by: /.test(entry.text) ? [place] : [],
  );
  const isUncaught = match[1] !== undefined;
  if (to === at + 1 && !isUncaught) return undefined;
  const root = causes.at(-1) ?? at;
  return {
    kind: 'java',
    // The machine goes on when another thread than the main one ends.
    strength: !isUncaught ? 3 : /^Exception in thread "(?!main")/.test(groupOf(match, 1)) ? 4 : 5,
    text: messageAt(entries, root, to).replace(/^Caused by: |^Exception in thread ".{0,120}?" /, ''),
    from: at,
    to: to - 1,
    at: root,
    ...framePart(ownFrame(entries, root, to) ?? ownFrame(entries, at, to)),
  };
}

/** A message may go on for some lines before its first frame. */
function endOfStack(entries: readonly Entry[], at: number): number {
  const first = entries.findIndex(({ text }, place) => place > at && place <= at + 12 && BELOW.test(text));
  if (first === -1) return at + 1;
  const between = entries.slice(at + 1, first);
  if (between.some(({ text, level }) => level !== undefined || THROWN.test(text))) return at + 1;
  let end = endOfBlock(entries, first, (text) => BELOW.test(text));
  // Messages of causes have lines of their own.
  for (let more = nextBelow(entries, end); more !== undefined; more = nextBelow(entries, end))
    end = endOfBlock(entries, more, (text) => BELOW.test(text));
  return end;
}

function nextBelow(entries: readonly Entry[], end: number): number | undefined {
  for (let at = end; at < Math.min(end + 6, entries.length); at += 1) {
    const entry = entries[at];
    if (entry === undefined || entry.level !== undefined) return undefined;
    if (BELOW.test(entry.text)) return at;
  }
  return undefined;
}

/** `APPLICATION FAILED TO START`: what stands below Description, and the advice below Action. */
function springReport(entries: readonly Entry[], from: number): ReturnType<Finder> {
  const find = (word: string) =>
    entries.findIndex(({ text }, place) => place > from && place < from + 60 && text.trim() === word);
  const description = find('Description:');
  const at = description === -1 ? undefined : nextText(entries, description + 1);
  if (at === undefined) return undefined;
  const action = find('Action:');
  const advised = action === -1 ? undefined : nextText(entries, action + 1);
  return {
    kind: 'java',
    strength: 5,
    text: described(entries, at, action === -1 ? at + 8 : action),
    from,
    to: advised ?? (action === -1 ? at : action),
    at,
    ...(advised !== undefined && { advice: messageAt(entries, advised) }),
  };
}

/** Gradle: what stands below `* What went wrong:`, with the reasons behind `>`. */
function gradle(entries: readonly Entry[], from: number): ReturnType<Finder> {
  const isHead = entries[from]?.text.trim() === '* What went wrong:';
  const at = isHead ? nextText(entries, from + 1) : undefined;
  if (at === undefined) return undefined;
  const to = endOfBlock(entries, at + 1, (text) => /^\s*> \S/.test(text));
  const said = entries.slice(at, to).map(({ text }) => text.trim());
  return { kind: 'java', strength: 4, text: said.join(' ').slice(0, 600), from, to: to - 1, at };
}

/** A first line that ends in a colon goes on in a list: all of it tells. */
function described(entries: readonly Entry[], at: number, end: number): string {
  const first = textAt(entries, at).trim();
  if (!first.endsWith(':')) return first;
  const rest = entries.slice(at + 1, Math.min(end, at + 12)).map(({ text }) => text.trim());
  return [first, ...rest.filter((text) => text !== '')].join(' ').slice(0, 600);
}

/** The machine itself: it finds no class, no memory, or what it does not know among its options. */
function machine(entries: readonly Entry[], at: number): ReturnType<Finder> {
  const text = textAt(entries, at);
  const isOwn =
    /^Error: (?:Could not find or load main class|Unable to (?:access|initialize)|LinkageError|Main method not found|Invalid or corrupt|JavaFX|Unable to)/.test(
      text,
    ) ||
    /^Unrecognized (?:VM )?option|^# There is insufficient memory|^Invalid (?:maximum|initial) heap size/.test(
      text,
    );
  if (isOwn) {
    const to = endOfBlock(entries, at + 1, (line) =>
      /^Caused by: |^\t[\w.]+(?:Error|Exception):? |^# Native memory|^\s+at /.test(line),
    );
    const below = entries.slice(at + 1, to).find((entry) => /Error:|Exception:/.test(entry.text));
    const said =
      /^Error: LinkageError/.test(text) && below !== undefined ? below.text.trim() : text.replace(/^# /, '');
    return { kind: 'java', strength: 5, text: said, from: at, to: to - 1, at };
  }
  if (!/^Error occurred during initialization of |^# A fatal error has been detected by/.test(text))
    return undefined;
  const next = entries.findIndex((entry, place) => place > at && /^#?\s*\w/.test(entry.text));
  if (next === -1 || next > at + 3) return undefined;
  return {
    kind: 'java',
    strength: 5,
    text: textAt(entries, next).replace(/^#\s*/, ''),
    from: at,
    to: next,
    at: next,
  };
}

function ownFrame(entries: readonly Entry[], from: number, to: number): Frame | undefined {
  for (const { text } of entries.slice(from, to)) {
    const [, method = '', file, line] = FRAME.exec(text) ?? [];
    if (file !== undefined && line !== undefined && !LIBRARY.test(method))
      return { file, line: Number(line) };
  }
  return undefined;
}
