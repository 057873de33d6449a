import { posix } from 'node:path';
import { globOf } from './glob.ts';

/** A test of paths relative to the context: whether .dockerignore keeps them out of it, a folder with all that is in it. */
export type IgnoreTest = (path: string, isFolder?: boolean) => boolean;

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
      const pattern = cleaned(isException ? line.slice(1).trim() : line);
      // What cannot be read keeps nothing out: at worst an image is built that could have been reused.
      return { isException, matches: globOf(pattern) ?? (() => isException) };
    });
  const hasException = rules.some(({ isException }) => isException);
  return (path, isFolder = false) => {
    // An exception may be for something inside.
    if (isFolder && hasException) return false;
    const last = rules.findLast(({ matches }) => matches(path));
    return last !== undefined && !last.isException;
  };
}

/** As Docker cleans a pattern before it reads it: `/a//b/../c/` is `a/c`. Source: moby/patternmatcher, ignorefile. */
function cleaned(pattern: string): string {
  return pattern === ''
    ? ''
    : posix
        .normalize(pattern)
        .replace(/(?<=.)\/$/, '')
        .replace(/^\/(?=.)/, '');
}
