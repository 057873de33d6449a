import { readdirSync, readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { dirname, join, normalize } from 'node:path';

export interface Import {
  readonly specifier: string;
  /** Of a file of ours: its path from the root of the repository. */
  readonly path?: string;
  readonly isType: boolean;
  /** `import('…')`: loaded where it is needed, and not before. */
  readonly isLate: boolean;
}

/** A source file as the structure sees it. */
export interface Source {
  /** From the root of the repository, for example `src/rollout/watch.ts`. */
  readonly path: string;
  readonly text: string;
  readonly imports: readonly Import[];
}

/** Every TypeScript file below `folder`. */
export function readSources(folder: string): readonly Source[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => join(folder, name))
    .sort()
    .map((path) => sourceOf(path, readFileSync(path, 'utf8')));
}

/** The file at `path` with this text. */
export function sourceOf(path: string, text: string): Source {
  const found = text.matchAll(/^(?:import|export)\s+(type\s)?[^;]*?from\s+'([^']+)'|import\('([^']+)'\)/gm);
  const imports = [...found].map(([, type, named, dynamic]) => {
    const specifier = named ?? dynamic ?? '';
    return {
      specifier,
      isType: type !== undefined,
      isLate: dynamic !== undefined,
      ...(specifier.startsWith('.') && { path: normalize(join(dirname(path), specifier)) }),
    };
  });
  return { path, text, imports };
}

/** The room of a file of `src/`: its first folder, or `.` for a file that lies beside them. */
export function roomOf(path: string): string {
  const [, first = '', ...further] = path.split('/');
  return further.length === 0 ? '.' : first;
}

/** `node:fs` of `node:fs/promises`, `@actions/core` of itself; `undefined` for a file of ours. */
export function packageOf({ specifier, path }: Import): string | undefined {
  if (path !== undefined) return undefined;
  const bare = specifier.replace(/^node:/, '');
  const [first = '', second = ''] = bare.split('/');
  if (builtinModules.includes(first)) return `node:${first}`;
  return first.startsWith('@') ? `${first}/${second}` : first;
}

/** The text without comments, so that a word in one is no use of a global. */
export function codeOf({ text }: Source): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '');
}
