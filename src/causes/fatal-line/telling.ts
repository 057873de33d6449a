import { entriesOf } from './entries.ts';
import { candidates, type FatalLine } from './index.ts';
import { nothingSurvived, type Survived, sameWords } from './survived.ts';
import type { Entry } from './trouble.ts';
import { goesOn, isAboutRequest, speaksOfFailure } from './words.ts';

/** What a log of a container that ended says about its end. */
export interface Told {
  readonly fatal?: FatalLine;
  /** Places of the lines that may speak of the cause, the fatal one and what belongs to it first. */
  readonly places: readonly number[];
}

/** A list of what is missing may stand this far above the error that only says so. */
const REACH = 40;
const PROGRESS =
  /\b(?:listening|ready|started|running on|connected|serving|accepting|healthy|completed?|succeeded|successfully)\b/i;
/** The message itself tells no more than that the settings are wrong: what is wrong with them stands around it. */
const SPEAKS_OF_SETTINGS =
  /\b(?:environment|env|config(?:uration)?|settings|validation|variables|placeholder)\b|Zod|Joi/i;

/**
 * Of an exception, or what a logger calls fatal, only its own lines tell. Where the program merely said an error, the lines around
 * it may, up to the last one that speaks of progress; never one that is harmless by its own words.
 */
export function told(lines: readonly string[], survived: Survived = nothingSurvived): Told {
  const [fatal, ...others] = candidates(lines, survived);
  if (fatal === undefined) return { places: [] };
  const own = range(fatal.from, fatal.to);
  const entries = entriesOf(lines);
  if (isHarmless(entries, fatal.at) && fatal.certainty === 'last') return { fatal, places: [] };
  const isAlone = fatal.strength >= 3 && !SPEAKS_OF_SETTINGS.test(fatal.text);
  const around = isAlone ? [] : neighbours(entries, fatal, lines.length);
  const isKnown = ({ text }: FatalLine) => survived.has(sameWords(text));
  if (isKnown(fatal)) return { fatal, places: [] };
  const left = new Set([...weakerThan(fatal, others), ...placesOf(others.filter(isKnown))]);
  return { fatal, places: [...own, ...around.filter((place) => !left.has(place))] };
}

/**
 * What the program calls an error outweighs what merely speaks of a failure beside it, and another exception is a matter
 * of its own; unless it is about the settings.
 */
function weakerThan(fatal: FatalLine, others: readonly FatalLine[]): readonly number[] {
  if (SPEAKS_OF_SETTINGS.test(fatal.text)) return [];
  const weaker = others.filter(
    ({ strength, from, to }) => strength > 0 && (strength < fatal.strength || from < to),
  );
  return placesOf(weaker);
}

function placesOf(lines: readonly FatalLine[]): readonly number[] {
  return lines.flatMap(({ from, to }) => range(from, to));
}

function neighbours(entries: readonly Entry[], { from, to }: FatalLine, count: number): readonly number[] {
  const above = range(Math.max(0, from - REACH), from - 1).toReversed();
  const below = range(to + 1, Math.min(count - 1, to + REACH));
  const near = [untilProgress(entries, above).toReversed(), untilProgress(entries, below)].flat();
  return near.filter((place) => !isHarmless(entries, place));
}

function untilProgress(entries: readonly Entry[], places: readonly number[]): readonly number[] {
  const end = places.findIndex((place) =>
    at(entries, place).some(({ text }) => PROGRESS.test(text) && !speaksOfFailure(text)),
  );
  return end === -1 ? places : places.slice(0, end);
}

function isHarmless(entries: readonly Entry[], place: number): boolean {
  return at(entries, place).some(
    ({ text, level }) =>
      goesOn(text, false) ||
      isAboutRequest(text) ||
      level === 'warn' ||
      level === 'info' ||
      level === 'debug',
  );
}

function at(entries: readonly Entry[], place: number): readonly Entry[] {
  return entries.filter((entry) => entry.place === place);
}

function range(from: number, to: number): readonly number[] {
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index);
}
