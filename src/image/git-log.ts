import type { GitLog } from './ports.ts';
import type { RunGit } from './submodules.ts';

/** Between the fields of a commit: a character that no name and no subject of Git holds. */
const BETWEEN = '\u001f';

/** The newest commits that `newer` has and `older` has not. `undefined` where Git cannot say. */
export async function gitLog(
  git: RunGit,
  { older, newer, most }: { readonly older: string; readonly newer: string; readonly most: number },
): Promise<GitLog | undefined> {
  const range = `${older}..${newer}`;
  const [counted, listed] = [
    await git(['rev-list', '--count', range, '--']),
    await git(['log', `--max-count=${most}`, '--no-show-signature', '--format=%H%x1f%an%x1f%s', range, '--']),
  ];
  const total = Number(counted.stdout.trim());
  if (counted.exitCode !== 0 || listed.exitCode !== 0 || listed.isCut || !Number.isInteger(total))
    return undefined;
  const lines = listed.stdout.split('\n').filter((line) => line !== '');
  return {
    total,
    commits: lines.map((line) => {
      const [sha = '', author = '', ...subject] = line.split(BETWEEN);
      return { sha, author, subject: subject.join(' ') };
    }),
  };
}
