import { entriesOf } from './entries.ts';
import { nothingSurvived, type Survived, sameWords } from './survived.ts';
import type { Kind, Strength } from './trouble.ts';
import { troublesIn, type Weighed } from './troubles.ts';

export type { Kind, Strength } from './trouble.ts';

/** Behind every other trouble, and before lines that speak of none. */
const SURVIVED = 0.05;

/** What a log says about the end of its program. */
export interface FatalLine {
  /** The message in one line, without time, level and colours. Not masked beyond what the lines were. */
  readonly text: string;
  /** The runtime or program in whose words it is said. */
  readonly kind: Kind;
  /**
   * `thrown`: the runtime says that it ended the program; `said`: the program or its logger calls it an error;
   * `last`: only that it is the last line with any meaning.
   */
  readonly certainty: 'thrown' | 'said' | 'last';
  readonly strength: Strength;
  /** The first frame in the program's own code. */
  readonly file?: string;
  readonly line?: number;
  /** What the program itself advises (Spring's Action). */
  readonly advice?: string;
  /** Places in the given lines: of the message, and of the first and last line that belong to it. */
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

/**
 * The line that says why the program of a container ended, out of the end of its log (raw text of each line, oldest
 * first). Pure, and linear in the length of the lines. `undefined` where no line says anything. Ask it only about a
 * container that has ended: of one that runs, its answer proves nothing.
 */
export function fatalLine(lines: readonly string[]): FatalLine | undefined {
  return candidates(lines)[0];
}

/**
 * All lines that may be the reason, the likeliest first. A line that says itself that the program goes on ("disabled",
 * "skipping", "using X instead"), one about a request, and one of level info or warn stand last, with certainty `last`.
 * What a healthy task says in the same words (`survived`) stands behind all others.
 */
export function candidates(
  lines: readonly string[],
  survived: Survived = nothingSurvived,
): readonly FatalLine[] {
  const entries = entriesOf(lines);
  const labels = [...new Set(entries.map(({ label }) => label))];
  const ranked = labels.flatMap((label) => {
    const own = entries.filter((entry) => entry.label === label);
    const place = (at: number) => own[at]?.place ?? 0;
    const troubles = troublesIn(own).map((one) => beside(one, survived));
    return withValues(troubles).map(({ trouble, value }) => ({
      value,
      line: {
        ...toFatalLine(trouble),
        at: place(trouble.at),
        from: place(trouble.from),
        to: place(trouble.to),
      },
    }));
  });
  return ranked.toSorted((a, b) => b.value - a.value || b.line.at - a.line.at).map(({ line }) => line);
}

/** What a healthy task says too: an exception may be the cause all the same where nothing else is; a mere line is none. */
function beside(trouble: Weighed, survived: Survived): Weighed {
  if (trouble.strength === 0 || !survived.has(sameWords(trouble.text))) return trouble;
  return trouble.strength < 3
    ? { ...trouble, isHarmless: true }
    : { ...trouble, strength: 1, isSurvived: true };
}

/** What follows an error in ordinary words weakens it: the program went on. */
function withValues(
  troubles: readonly Weighed[],
): readonly { readonly trouble: Weighed; readonly value: number }[] {
  /** The gravest that comes later, and the gravest of those before which the program went on. */
  let later = 0;
  let afterProgress = 0;
  return troubles
    .toReversed()
    .map((trouble) => {
      if (trouble.isHarmless) return { trouble, value: -1 };
      if (trouble.isSurvived === true) return { trouble, value: SURVIVED };
      if (trouble.strength === 0) {
        if (!trouble.isWarning) afterProgress = later;
        return { trouble, value: 0 };
      }
      const isOvercome = afterProgress >= 2 || (afterProgress > 0 && trouble.strength <= 2);
      const lost = (isOvercome ? (trouble.strength >= 3 ? 2 : 1) : 0) + (trouble.isClosing ? 1.5 : 0);
      if (!trouble.isClosing) later = Math.max(later, trouble.strength);
      return { trouble, value: Math.max(0.1, trouble.strength - lost) };
    })
    .toReversed();
}

function toFatalLine(trouble: Weighed): FatalLine {
  const { isHarmless, isClosing: _closing, isWarning: _warning, isSurvived: _survived, ...rest } = trouble;
  const certainty = isHarmless || rest.strength === 0 ? 'last' : rest.strength >= 4 ? 'thrown' : 'said';
  return { ...rest, certainty };
}
