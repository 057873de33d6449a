import { getInput } from '@actions/core';
import { inputNames } from './definitions.ts';
import type { Inputs } from './inputs.ts';
import { parseInputs } from './parse.ts';
import type { RawInputs } from './reader.ts';

/**
 * Reads what GitHub handed over as `INPUT_*`. Rejects with one `UserError` that tells everything that is wrong.
 * An input whose variable is missing altogether counts as absent.
 */
export async function readInputs(
  get: (name: string) => string = getInput,
  environment: Readonly<Record<string, string | undefined>> = process.env,
): Promise<Inputs> {
  const given = Object.keys(environment)
    .filter((name) => name.startsWith('INPUT_'))
    .map((name) => name.slice('INPUT_'.length).toLowerCase());
  const raw: RawInputs = Object.fromEntries(
    inputNames.filter((name) => given.includes(name)).map((name) => [name, get(name)]),
  );
  if (!raw.services?.trim()) return parseInputs(raw, given);
  // It brings a reader of YAML, for which the deployment of one service does not wait.
  const { readServices } = await import('./services/read-services.ts');
  return parseInputs(raw, given, readServices);
}
