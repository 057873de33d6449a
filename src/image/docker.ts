import { exec } from '@actions/exec';
import type { Docker, RunOptions, RunResult } from './ports.ts';

/** Exit code that stands for a program which is not there, as a shell has it. */
export const commandNotFound = 127;

/** A build may print for an hour: this much of its end is kept for the report. */
const keptLines = 2000;

/** The Docker command line of this machine, with a configuration directory of ours. */
export function dockerCli(options: { program?: string; configDirectory?: string } = {}): Docker {
  const { program = 'docker', configDirectory } = options;
  const ours = configDirectory === undefined ? {} : { DOCKER_CONFIG: configDirectory };
  return {
    run: (args, run = {}) => runProgram(program, args, { ...run, env: { ...run.env, ...ours } }),
  };
}

/** Runs a program to its end, whatever its exit code, and prints nothing of it. */
export async function runProgram(
  program: string,
  args: readonly string[],
  options: RunOptions = {},
): Promise<RunResult> {
  const lines: string[] = [];
  const stdout: string[] = [];
  const keep = (line: string, kept: string[]) => {
    kept.push(line);
    if (kept.length > keptLines) kept.shift();
  };
  const onLine = (line: string) => {
    keep(line, lines);
    options.onLine?.(line);
  };
  try {
    const exitCode = await exec(`"${program}"`, [...args], {
      silent: true,
      ignoreReturnCode: true,
      env: { ...currentEnvironment(), ...options.env },
      ...(options.input !== undefined && { input: Buffer.from(options.input) }),
      listeners: {
        stdline: (line) => {
          keep(line, stdout);
          onLine(line);
        },
        errline: onLine,
      },
    });
    return { exitCode, stdout: stdout.join('\n'), lines };
  } catch (error) {
    if (!/unable to locate executable|ENOENT/i.test(String(error))) throw error;
    return { exitCode: commandNotFound, stdout: '', lines: [`${program}: command not found`] };
  }
}

function currentEnvironment(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(process.env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
}
