import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ContainerDefinition } from '../task-definition/task-definition.ts';

/** The variables of a container as Docker's `--env-file` takes them: none becomes a variable of a process of ours. */
export interface Variables {
  /** `NAME=value`, one a line. */
  readonly text: string;
  /** Names of those that such a file cannot hold. */
  readonly leftOut: readonly string[];
}

/** Docker reads a line of up to 64 KiB. Source: Go, bufio.MaxScanTokenSize. */
const longestLine = 64 * 1024 - 2;

/**
 * Writes out the variables of a definition. The file has no quotes and no escapes: a value of several lines cannot stand
 * in it, nor a name with a space. A name alone would take the value from the runner, and is never written.
 */
export function variablesOf({ environment = [] }: ContainerDefinition): Variables {
  const variables = new Map([
    // The role of the machine that runs the job is not the task's.
    ['AWS_EC2_METADATA_DISABLED', 'true'],
    ...environment.map(({ name = '', value = '' }) => [name, value] as const),
  ]);
  const lines = [...variables].map(([name, value]) => ({ name, line: `${name}=${value}` }));
  const fits = ({ name, line }: { name: string; line: string }) =>
    /^[^\s=#\p{Cc}][^\s=\p{Cc}]*$/u.test(name) &&
    !/[\n\r\0]/.test(line) &&
    Buffer.byteLength(line) <= longestLine;
  const written = lines.filter(fits);
  return {
    text: written.map(({ line }) => `${line}\n`).join(''),
    leftOut: lines.filter((one) => !fits(one)).map(({ name }) => name),
  };
}

/** The file of a trial, in a folder that only this user can read; the folder is named after the container. */
export function variablesPath(temporaryDirectory: string, container: string): string {
  return join(temporaryDirectory, container, 'variables');
}

export async function writeVariables(
  temporaryDirectory: string,
  container: string,
  text: string,
): Promise<void> {
  await mkdir(join(temporaryDirectory, container), { mode: 0o700 });
  await writeFile(variablesPath(temporaryDirectory, container), text, { mode: 0o600, flag: 'wx' });
}

/** A second time does no harm: `post` removes what a step that was killed left. */
export async function removeVariables(temporaryDirectory: string, container: string): Promise<void> {
  await rm(join(temporaryDirectory, container), { recursive: true, force: true });
}
