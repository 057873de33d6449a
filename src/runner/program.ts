import { spawn } from 'node:child_process';
import type { Writable } from 'node:stream';
import { lineSplitter } from './line-splitter.ts';

/** Exit codes that stand for what a program did not say itself, as a shell and `timeout` have them. */
export const commandNotFound = 127;
export const tookTooLong = 124;
const interrupted = 130;
/** Docker and others say so of an error of their own, not of what they run. */
const cannotStart = 125;

/** A build may print for an hour: this much of its end is kept for the report. */
const keptLines = 2000;
/** What a program may answer, in bytes: the list of files of a big checkout, and not the memory of the runner. */
const longestAnswer = 32 * 1024 * 1024;
/** A program that was told to end has so long, and its pipes have so long after it ended. */
const graceMs = 3000;

/** The reason with which a signal ends a program that waits for what is dead. */
export class Unanswered extends Error {}

export interface ProgramOptions {
  /** The whole environment of the child: nothing is inherited. */
  readonly env: Readonly<Record<string, string>>;
  /** Written to the child's standard input. */
  readonly input?: string;
  /** Called with each line of either stream as it comes. */
  readonly onLine?: (line: string) => void;
  /** Ends the program. */
  readonly signal?: AbortSignal;
  /** Ends the program when it takes longer. */
  readonly limitMs?: number;
}

export interface RunResult {
  readonly exitCode: number;
  readonly stdout: string;
  /** `stdout` is only the beginning of what the program answered. */
  readonly isCut?: boolean;
  /** The last lines of both streams, in the order in which they came. */
  readonly lines: readonly string[];
}

/** Runs a program to its end, whatever its exit code, and prints nothing of it. */
export async function runProgram(
  program: string,
  args: readonly string[],
  options: ProgramOptions,
): Promise<RunResult> {
  const lines: string[] = [];
  const onLine = (line: string) => {
    lines.push(line);
    if (lines.length > keptLines) lines.shift();
    options.onLine?.(line);
  };
  const [out, err] = [lineSplitter(onLine), lineSplitter(onLine)];
  const answer: Buffer[] = [];
  let left = longestAnswer;
  let isCut = false;
  const { exitCode, words } = await runChild(program, args, options, {
    out: (data) => {
      if (data.length > left) isCut = true;
      answer.push(data.subarray(0, left));
      left = Math.max(0, left - data.length);
      out.take(data);
    },
    err: (data) => err.take(data),
  });
  out.end();
  err.end();
  if (words !== undefined) onLine(`${program}: ${words}`);
  return { exitCode, stdout: Buffer.concat(answer).toString('utf8'), isCut, lines };
}

interface Listeners {
  readonly out: (data: Buffer) => void;
  readonly err: (data: Buffer) => void;
}

interface Ended {
  readonly exitCode: number;
  /** Why it ended, where that was not its own doing. */
  readonly words?: string;
}

function endOf(signal: AbortSignal | undefined): Ended {
  return signal?.reason instanceof Unanswered
    ? { exitCode: tookTooLong, words: signal.reason.message }
    : { exitCode: interrupted, words: 'stopped, because the job was cancelled' };
}

/** Arguments may be the words of others: ones that no program can be started with are answered in words. */
function start(program: string, args: readonly string[], env: ProgramOptions['env']) {
  try {
    return spawn(program, args, { env, shell: false, windowsHide: true });
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    const words = code === undefined ? undefined : unstartable[code];
    if (words === undefined) throw error;
    return { exitCode: cannotStart, words };
  }
}

const unstartable: Readonly<Record<string, string>> = {
  ERR_INVALID_ARG_VALUE: 'a word of the command contains a null character',
  E2BIG: 'the command is longer than this system allows',
};

function runChild(
  program: string,
  args: readonly string[],
  { env, input, signal, limitMs }: ProgramOptions,
  { out, err }: Listeners,
): Promise<Ended> {
  if (signal?.aborted) return Promise.resolve({ exitCode: interrupted, words: 'not started: cancelled' });
  return new Promise((resolve, reject) => {
    const child = start(program, args, env);
    if ('words' in child) return resolve(child);
    const timers: NodeJS.Timeout[] = [];
    let stopped: Ended | undefined;
    const settle = (ended: Ended) => {
      for (const timer of timers) clearTimeout(timer);
      signal?.removeEventListener('abort', onAbort);
      for (const stream of [child.stdin, child.stdout, child.stderr]) stream.destroy();
      resolve(stopped ?? ended);
    };
    const stop = (ended: Ended) => {
      stopped ??= ended;
      child.kill();
      timers.push(setTimeout(() => child.kill('SIGKILL'), graceMs));
      timers.push(setTimeout(() => settle(ended), 2 * graceMs));
    };
    const onAbort = () => stop(endOf(signal));
    signal?.addEventListener('abort', onAbort);
    if (limitMs !== undefined) timers.push(setTimeout(() => stop(tooLong(limitMs)), limitMs));
    child.stdout.on('data', out);
    child.stderr.on('data', err);
    child.on('error', (error) => {
      if (isMissing(error)) settle(notFound);
      else if (child.pid === undefined) reject(error);
    });
    child.on('close', (code) => settle(withCode(code)));
    // A program that lives on in the background may hold the pipes open.
    child.on('exit', (code) => timers.push(setTimeout(() => settle(withCode(code)), graceMs)));
    feed(child.stdin, input);
  });
}

/** A program that does not read its input ends before it is written. */
function feed(stdin: Writable, input = ''): void {
  stdin.on('error', () => undefined);
  stdin.end(input);
}

const notFound: Ended = { exitCode: commandNotFound, words: 'command not found' };

function withCode(code: number | null): Ended {
  return { exitCode: code ?? interrupted };
}

function tooLong(limitMs: number): Ended {
  return { exitCode: tookTooLong, words: `no answer within ${limitMs / 1000} s` };
}

function isMissing({ code }: NodeJS.ErrnoException): boolean {
  return code === 'ENOENT' || code === 'EACCES';
}
