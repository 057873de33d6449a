import { StringDecoder } from 'node:string_decoder';
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
  let stdout = '';
  const onLine = (line: string) => {
    lines.push(line);
    if (lines.length > keptLines) lines.shift();
    options.onLine?.(line);
  };
  const [out, err] = [lineSplitter(onLine), lineSplitter(onLine)];
  try {
    const exitCode = await exec(`"${program}"`, [...args], {
      silent: true,
      ignoreReturnCode: true,
      env: { ...currentEnvironment(), ...options.env },
      ...(options.input !== undefined && { input: Buffer.from(options.input) }),
      listeners: {
        stdout: (data) => {
          stdout += out.take(data);
        },
        stderr: (data) => {
          err.take(data);
        },
      },
    });
    out.end();
    err.end();
    return { exitCode, stdout, lines };
  } catch (error) {
    if (!/unable to locate executable|ENOENT/i.test(String(error))) throw error;
    return { exitCode: commandNotFound, stdout: '', lines: [`${program}: command not found`] };
  }
}

/** Cuts a stream into lines. The line listeners of @actions/exec leave out a last line without an end. */
function lineSplitter(onLine: (line: string) => void): { take(data: Buffer): string; end(): void } {
  const decoder = new StringDecoder('utf8');
  let rest = '';
  return {
    take: (data) => {
      const text = decoder.write(data);
      const parts = (rest + text).split(/\r?\n/);
      rest = parts.pop() ?? '';
      parts.forEach(onLine);
      return text;
    },
    end: () => {
      if (rest !== '') onLine(rest);
    },
  };
}

function currentEnvironment(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(process.env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
}
