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

export function knownValues(): KnownValues {
  const forms = new Set<string>();
  let names = '';
  let pattern: RegExp | undefined;
  const hide = (text: string) => {
    pattern ??= patternOf([...forms].filter((form) => !names.includes(form)));
    return text.replace(pattern, MASK);
  };
  return {
    learn(values) {
      for (const { name, value } of values.flatMap(partsOf)) {
        if (isOrdinary({ name, value })) continue;
        for (const form of formsOf(value)) forms.add(form);
        pattern = undefined;
      }
    },
    protect(more) {
      names += `\n${more.filter((name) => name !== undefined).join('\n')}`;
      pattern = undefined;
    },
    mask: (text) => maskSecrets(hide(visible(cutText(text)))),
    maskKnown: (text) => maskShapes(hide(visible(cutText(text)))),
  };
}

/** All forms at once, the longest first. */
function patternOf(forms: readonly string[]): RegExp {
  if (forms.length === 0) return /(?!)/g;
  const parts = forms
    .toSorted((a, b) => b.length - a.length)
    .map((form) => {
      const escaped = form.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
      return form.length < LONG ? `(?<![A-Za-z0-9])${escaped}(?![A-Za-z0-9])` : escaped;
    });
  return new RegExp(parts.join('|'), 'g');
}

/** Those of this process, as the runner has one list of masks for a job. */
export const secretsOfThisRun: KnownValues = knownValues();
