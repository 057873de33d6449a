import { list, nearest } from '../text/words.ts';
import { type InputName, inputDefaults } from './definitions.ts';
import { type Entry, entriesOf, hasEmptyMember, listOf } from './lines.ts';
import type { Problem } from './problem.ts';

/** What GitHub handed over, by input; `undefined` where it handed over nothing at all. */
export type RawInputs = Readonly<Partial<Record<InputName, string>>>;

/** YAML 1.2's words for a truth value, as @actions/core takes them. */
const truths: ReadonlyMap<string, boolean> = new Map([
  ...['true', 'True', 'TRUE'].map((word) => [word, true] as const),
  ...['false', 'False', 'FALSE'].map((word) => [word, false] as const),
]);

/** Reads one input after another and keeps what is wrong, so that everything is told at once. */
export class InputReader {
  readonly problems: Problem[] = [];
  readonly #raw: RawInputs;

  constructor(raw: RawInputs) {
    this.#raw = raw;
  }

  /** The text, or the default for an absent or (with a problem) an empty one. */
  text(name: InputName): string {
    const raw = this.#raw[name]?.trim();
    const byDefault = inputDefaults[name];
    if (raw === '' && byDefault !== '') {
      this.problem(
        name,
        'set, but empty',
        `The variable or output behind it is probably undefined. Set a value, or remove the input to use the default (${byDefault}).`,
      );
    }
    return raw || byDefault;
  }

  optional(name: InputName): string | undefined {
    return this.text(name) || undefined;
  }

  /** `undefined` for `auto`. */
  unlessAuto(name: InputName): string | undefined {
    const text = this.text(name);
    return text === 'auto' ? undefined : text;
  }

  choice<Word extends string>(name: InputName, words: readonly Word[]): Word {
    const text = this.text(name);
    const word = words.find((each) => each === text);
    if (word !== undefined) return word;
    this.unknownWord(name, text, words);
    return (words.find((each) => each === inputDefaults[name]) ?? words[0]) as Word;
  }

  unknownWord(name: InputName, text: string, words: readonly string[]): void {
    const near = nearest(text, words);
    const hint = near === undefined ? '' : ` Did you mean ${near}?`;
    this.problem(name, 'unknown value', `Write ${list(words, 'or')}.${hint}`);
  }

  flag(name: InputName): boolean | undefined {
    const text = this.text(name);
    const truth = truths.get(text);
    if (truth === undefined && text !== '') {
      this.problem(name, 'neither true nor false', 'Write true or false.');
    }
    return truth;
  }

  /** A number of at least `minimum`. */
  number(
    name: InputName,
    unit: string,
    minimum: { readonly above: number } | { readonly wholeFrom: number },
  ) {
    const text = this.text(name);
    if (text === '') return undefined;
    const value = /^\d+(\.\d+)?$/.test(text) ? Number(text) : Number.NaN;
    const isFine =
      'above' in minimum ? value > minimum.above : Number.isInteger(value) && value >= minimum.wholeFrom;
    if (isFine) return value;
    const wanted =
      'above' in minimum ? 'number such as 30' : `whole number of at least ${minimum.wholeFrom}, such as 2`;
    this.problem(name, `not a number of ${unit}`, `Set a ${wanted}, without a unit.`);
    return undefined;
  }

  /** Words divided by commas or line ends. */
  list(name: InputName): readonly string[] {
    const text = this.text(name);
    if (hasEmptyMember(text)) {
      this.problem(
        name,
        'one of its values is empty',
        'The variable or output behind it is probably undefined. Set it, or remove the comma.',
      );
    }
    return listOf(text);
  }

  entries(name: InputName): readonly Entry[] {
    const { entries, unclosed } = entriesOf(this.text(name));
    if (unclosed !== undefined) {
      this.problem(
        name,
        `the value that starts with << in line ${unclosed} is not closed`,
        'Repeat the word after << on a line of its own after the value.',
      );
    }
    return entries;
  }

  listUnlessAuto(name: InputName): readonly string[] | undefined {
    return this.unlessAuto(name) === undefined ? undefined : this.list(name);
  }

  /** Lines `NAME=value`, for which `isPair` says whether a name and its value can be right. */
  pairs(
    name: InputName,
    form: string,
    isPair: (key: string, value: string) => boolean,
  ): ReadonlyMap<string, string> {
    const pairs = new Map<string, string>();
    for (const entry of this.entries(name)) {
      if (entry.value === undefined || !isPair(entry.name, entry.value)) {
        this.problem(name, `line ${entry.line} is not ${form}`, `Write one ${form} per line.`);
      } else if (pairs.has(entry.name)) {
        this.problem(name, `${entry.name} is listed twice`, 'Keep one of the lines.');
      } else {
        pairs.set(entry.name, entry.value);
      }
    }
    return pairs;
  }

  problem(name: InputName, what: string, remedy: string): void {
    this.problems.push({ inputs: [name], what, remedy });
  }
}
