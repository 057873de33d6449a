import { globOf } from './glob.ts';

/** A test of paths relative to the context: whether .dockerignore keeps them out of it. */
export type IgnoreTest = (path: string) => boolean;

/**
 * Reads a .dockerignore as https://docs.docker.com/build/concepts/context/#dockerignore-files describes it: the last
 * pattern that matches a path, or one of its parents, decides.
 */
export function readDockerignore(text: string): IgnoreTest {
  const rules = text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const isException = line.startsWith('!');
      const pattern = (isException ? line.slice(1).trim() : line)
        .replace(/^(?:\.?\/)+/, '')
        .replace(/(?<!\/)\/+$/, '');
      return { isException, matches: globOf(pattern) };
    });
  return (path) => {
    const last = rules.findLast(({ matches }) => matches(path));
    return last !== undefined && !last.isException;
  };
}
