import { UserError } from '../text/errors.ts';
import type { FailureKind } from '../text/failure-kinds.ts';
import { secretsOfThisRun } from '../text/known-values.ts';
import type { BuildFiles } from './build-files.ts';

/** What Docker or a registry said when it failed. */
export interface Failure {
  readonly kind: FailureKind;
  /** `The image cannot be built`: the first half of the message. */
  readonly what: string;
  /** The last lines of the output, in order. */
  readonly lines: readonly string[];
  readonly text: string;
  /** `host/name`, where a registry takes part. */
  readonly repository?: string;
  readonly files?: Pick<BuildFiles, 'dockerfileName' | 'dockerfileText' | 'contextName'>;
}

/** One way to fail, known by what was said. `undefined`: not this one. */
export interface Recogniser {
  readonly name: string;
  recognise(failure: Failure): UserError | undefined;
}

/** A recogniser of one pattern. `why` and `remedy` are given the match. */
export function recogniser(name: string, pattern: RegExp, words: { why: Words; remedy: Words }): Recogniser {
  return {
    name,
    recognise(failure) {
      const match = pattern.exec(failure.text);
      if (!match) return undefined;
      const say = (part: Words) => (typeof part === 'string' ? part : part(match, failure));
      return new UserError(`${failure.what}: ${say(words.why)}`, {
        kind: failure.kind,
        remedy: say(words.remedy),
        docs: `docs/image.md#${name}`,
      });
    },
  };
}

type Words = string | ((match: RegExpExecArray, failure: Failure) => string);

/** The error of the first recogniser that knows the failure; the last line that was said when none does. */
export function recogniseWith(recognisers: readonly Recogniser[], failure: Omit<Failure, 'text'>): UserError {
  const lines = failure.lines.map(secretsOfThisRun.maskKnown);
  const whole = { ...failure, lines, text: lines.join('\n') };
  for (const { recognise } of recognisers) {
    const error = recognise(whole);
    if (error) return error;
  }
  const last = lines.findLast((line) => /\S/.test(line) && !/^-+$/.test(line.trim()));
  return new UserError(`${failure.what}: ${last?.trim() ?? 'Docker gave no reason'}`, {
    kind: failure.kind,
    remedy: 'See the output of the build above, or run the step again with debug logging.',
    docs: 'docs/image.md#failures',
  });
}
