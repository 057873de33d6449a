import { UserError } from '../text/errors.ts';

/** Something wrong with the inputs. No text holds a value, which may be a secret. */
export interface Problem {
  /** The inputs that it is about. */
  readonly inputs: readonly string[];
  /** A clause: `unknown value`. */
  readonly what: string;
  readonly remedy: string;
}

/** One error that tells all problems together. */
export function inputError(problems: readonly Problem[]): UserError {
  const docs = 'docs/troubleshooting.md#inputs';
  const [only, ...others] = problems;
  if (only !== undefined && others.length === 0) {
    return new UserError(`Invalid inputs: ${sentence(only)}`, {
      kind: 'invalid-input',
      remedy: only.remedy,
      docs,
    });
  }
  const list = problems.map((problem) => `- ${sentence(problem)}. ${problem.remedy}`).join('\n');
  return new UserError(`Invalid inputs (${problems.length} problems)\n${list}`, {
    kind: 'invalid-input',
    remedy: 'Correct the `with:` of the step.',
    docs,
  });
}

function sentence({ inputs, what }: Problem): string {
  return `${inputs.map((name) => `\`${name}\``).join(', ')}: ${what}`;
}
