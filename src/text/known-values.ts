import { cutText, MASK } from './mask.ts';
import { isOrdinary } from './ordinary.ts';
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

/** Hides all forms, the longest first. */
function hiderOf(forms: readonly string[]): (text: string) => string {
  const sorted = forms.toSorted((a, b) => b.length - a.length);
  const huge = sorted.filter((form) => form.length >= HUGE);
  const patterns = patternsOf(sorted.slice(huge.length));
  return (text) =>
    patterns.reduce((told, pattern) => told.replace(pattern, MASK), huge.reduce(withoutHuge, text));
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
function withoutHuge(text: string, form: string): string {
  const head = form.slice(0, HEAD);
  let [told, from] = ['', 0];
  for (let at = text.indexOf(head); at !== -1; at = text.indexOf(head, from)) {
    told += text.slice(from, at) + MASK;
    from = at + head.length;
    while (from < text.length && text[from] === form[from - at]) from += 1;
  }
  return told + text.slice(from);
}

/** Those of this process, as the runner has one list of masks for a job. */
export const secretsOfThisRun: KnownValues = knownValues();
