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
        .replace(/\/+$/, '');
      return { isException, matches: compile(`^${translate(pattern)}(?:/|$)`) };
    });
  return (path) => {
    const last = rules.findLast(({ matches }) => matches.test(path));
    return last !== undefined && !last.isException;
  };
}

// A pattern that cannot be read keeps nothing out: at worst an image is built that could have been reused.
function compile(source: string): RegExp {
  try {
    return new RegExp(source);
  } catch {
    return /(?!)/;
  }
}

// `**` stands for any number of directories, `*` and `?` for what is between two slashes.
function translate(pattern: string): string {
  return pattern.replaceAll(/\*\*\/?|\*|\?|\[[^\]]*\]|\\.|[.+^${}()|]/g, (part) => {
    if (part === '**/') return '(?:.*/)?';
    if (part === '**') return '.*';
    if (part === '*') return '[^/]*';
    if (part === '?') return '[^/]';
    return part.startsWith('[') || part.startsWith('\\') ? part : `\\${part}`;
  });
}
