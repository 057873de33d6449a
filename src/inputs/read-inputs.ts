import { getInput } from '@actions/core';
import { inputNames } from './definitions.ts';
import type { Inputs } from './inputs.ts';
import { parseInputs } from './parse.ts';

/**
 * Reads what GitHub handed over as `INPUT_*`. Throws one `UserError` that tells everything that is wrong.
 * An input whose variable is missing altogether counts as absent.
 */
export function readInputs(
  get: (name: string) => string = getInput,
  environment: Readonly<Record<string, string | undefined>> = process.env,
): Inputs {
  const given = Object.keys(environment)
    .filter((name) => name.startsWith('INPUT_'))
    .map((name) => name.slice('INPUT_'.length).toLowerCase());
  const raw = inputNames.filter((name) => given.includes(name)).map((name) => [name, get(name)]);
  return parseInputs(Object.fromEntries(raw), given);
}
