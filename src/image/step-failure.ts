import { fatalLine } from '../causes/fatal-line/index.ts';
import type { Failure } from './failure.ts';
import { stepForms } from './step-forms.ts';
import { stepOutput } from './step-output.ts';

/** That a RUN step ended with a code, in the words of the builders. */
export const STEP_FAILED =
  /returned a non-zero code: (\d+)|executor failed running [^\n]*exit code: (\d+)|did not complete successfully: exit code: (\d+)/;

/** Why a RUN step failed, as its own output tells, and what helps. */
export interface StepFailure {
  /** A clause: `package.json and package-lock.json are not in sync`. */
  readonly why?: string;
  readonly remedy: string;
}

const LONGEST = 200;
const looked =
  'The last lines of the build above show what the step printed; the same build runs on your machine.';

export function stepFailure({ text }: Pick<Failure, 'text'>): StepFailure {
  const lines = stepOutput(text);
  const output = lines.join('\n');
  for (const { pattern, why, remedy } of stepForms) {
    const match = pattern.exec(output);
    if (match !== null) return { why: why(match), remedy };
  }
  const fatal = fatalLine(lines);
  if (fatal === undefined || fatal.certainty === 'last') return { remedy: looked };
  const said = fatal.text.length > LONGEST ? `${fatal.text.slice(0, LONGEST - 1)}…` : fatal.text;
  const place = fatal.file === undefined ? '' : ` (${fatal.file}:${fatal.line})`;
  return { why: `${said.replace(/\.$/, '')}${place}`, remedy: looked };
}
