import { cutText, MASK } from './mask.ts';
import { isOrdinary } from './ordinary.ts';
import { type Place, readings } from './readings.ts';
import { visible } from './safe-text.ts';
import { maskShapes } from './secret-shapes.ts';
import { maskSecrets } from './secrets.ts';
import { formsOf, partsOf, type Value } from './value-forms.ts';

/** What the process knows of values that nobody may read. All that is printed, quoted or written passes through it. */
export interface KnownValues {
  learn(values: readonly Value[]): void;
  /** Names that are part of the sentences: a value that is the same stays readable. */
  protect(names: readonly (string | undefined)[]): void;
  /** Text that others wrote: known values and everything that looks like a secret. */
  mask(text: string): string;
  /** Text in which shapes such as `--secret-id x` are our own: known values and what can be nothing but a secret. */
  maskKnown(text: string): string;
}

/** Below this a value is masked as a whole word only. */
const LONG = 8;
/** From here on a form is searched for by its first characters. */
const HUGE = 1_000;
const HEAD = 64;
/** Characters: V8 refuses a pattern of some 40,000. */
const LARGEST_PATTERN = 8_000;

export function knownValues(): KnownValues {
  const forms = new Set<string>();
  let names = '';
  let hide: ((text: string) => string) | undefined;
  const hidden = (text: string) => {
    hide ??= hiderOf([...forms].filter((form) => !names.includes(form)));
    return hide(text);
  };
  return {
    learn(values) {
      for (const { name, value } of values.flatMap(partsOf)) {
        if (isOrdinary({ name, value })) continue;
        for (const form of formsOf(value)) forms.add(form);
        hide = undefined;
      }
    },
    protect(more) {
      names += `\n${more.filter((name) => name !== undefined).join('\n')}`;
      hide = undefined;
    },
    mask: (text) => maskSecrets(hidden(visible(cutText(text)))),
    maskKnown: (text) => maskShapes(hidden(visible(cutText(text)))),
  };
}

/** Hides all forms, as they are written and as they are read. */
function hiderOf(forms: readonly string[]): (text: string) => string {
  const sorted = forms.toSorted((a, b) => b.length - a.length);
  const huge = sorted.filter((form) => form.length >= HUGE);
  const patterns = patternsOf(sorted.slice(huge.length));
  const placesIn = (text: string) => [
    ...huge.flatMap((form) => placesOfHuge(text, form)),
    ...patterns.flatMap((pattern) => placesOf(text, pattern)),
  ];
  return (text) =>
    without(text, [
      ...placesIn(text),
      ...readings(text).flatMap((reading) =>
        placesIn(reading.text).map(({ from, to }) => reading.placeOf(from, to)),
      ),
    ]);
}

/** `matchAll` would make the pattern anew each time. */
function placesOf(text: string, pattern: RegExp): readonly Place[] {
  const places: Place[] = [];
  pattern.lastIndex = 0;
  for (let found = pattern.exec(text); found !== null; found = pattern.exec(text))
    places.push({ from: found.index, to: pattern.lastIndex });
  return places;
}

/** The text with a mask in each of the places; those that overlap are one. */
function without(text: string, places: readonly Place[]): string {
  let [told, end] = ['', 0];
  for (const { from, to } of places.toSorted((a, b) => a.from - b.from)) {
    if (to <= end) continue;
    if (from >= end) told += text.slice(end, from) + MASK;
    end = to;
  }
  return told + text.slice(end);
}

/** Several patterns: of one that is too large the engine makes an error, with all values in its message. */
function patternsOf(forms: readonly string[]): readonly RegExp[] {
  const groups: string[] = [];
  for (const part of forms.map(partOf)) {
    const last = groups.at(-1);
    if (last === undefined || last.length + part.length > LARGEST_PATTERN) groups.push(part);
    else groups[groups.length - 1] = `${last}|${part}`;
  }
  return groups.map((group) => new RegExp(group, 'g'));
}

function partOf(form: string): string {
  const escaped = form.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
  return form.length < LONG ? `(?<![A-Za-z0-9])${escaped}(?![A-Za-z0-9])` : escaped;
}

/** A huge form is known by how it begins, and hidden as far as it goes: the text may have been cut inside of it. */
function placesOfHuge(text: string, form: string): readonly Place[] {
  const head = form.slice(0, HEAD);
  const places: Place[] = [];
  let to = 0;
  for (let from = text.indexOf(head); from !== -1; from = text.indexOf(head, to)) {
    to = from + head.length;
    while (to < text.length && text[to] === form[to - from]) to += 1;
    places.push({ from, to });
  }
  return places;
}

/** Those of this process, as the runner has one list of masks for a job. */
export const secretsOfThisRun: KnownValues = knownValues();
