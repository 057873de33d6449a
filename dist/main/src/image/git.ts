import { resolve } from 'node:path';
import { runProgram } from './docker.ts';
import type { Git } from './ports.ts';

/** The Git of this machine. */
export function gitCli(): Git {
  return {
    async head(directory) {
      const { exitCode, stdout } = await git(directory, ['rev-parse', '--verify', 'HEAD']);
      return exitCode === 0 ? stdout.trim() : undefined;
    },
    async changes(directory) {
      const top = await git(directory, ['rev-parse', '--show-toplevel']);
      if (top.exitCode !== 0) return undefined;
      const status = [
        'status',
        '--porcelain',
        '-z',
        '--untracked-files=all',
        '--ignored',
        '--no-renames',
        '--',
        '.',
      ];
      const { exitCode, stdout } = await git(directory, status);
      if (exitCode !== 0) return undefined;
      const entries = stdout.split('\0').filter((entry) => entry !== '');
      return entries.map((entry) => resolve(top.stdout.trim(), entry.slice(3)));
    },
  };
}

// In a container job the checkout belongs to another user, which Git refuses unless it is told otherwise.
function git(directory: string, args: readonly string[]) {
  return runProgram('git', ['-c', 'safe.directory=*', '-C', directory, ...args]);
}
