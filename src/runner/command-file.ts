import { statSync } from 'node:fs';
import { kindOf } from './bounded-file.ts';

/** The variables that name a file in which the runner takes something of a step. */
type CommandFile = 'GITHUB_OUTPUT' | 'GITHUB_STATE' | 'GITHUB_STEP_SUMMARY';

/**
 * Throws where the runner's file is something else: opening a named pipe waits until another program reads it. One that
 * is not there is named by who writes it.
 */
export function requireCommandFile(name: CommandFile, path = process.env[name] ?? ''): void {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (stats === undefined || stats.isFile()) return;
  throw new Error(`${name} is ${kindOf(stats)}, not a file: ${path}`);
}
