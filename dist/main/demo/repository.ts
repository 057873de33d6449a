import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder that holds `action.yml`, seen from the source and from the bundle alike. */
export function findRepository(): string {
  for (let folder = dirname(fileURLToPath(import.meta.url)); ; folder = dirname(folder)) {
    if (existsSync(join(folder, 'action.yml'))) return folder;
    if (folder === dirname(folder))
      throw new Error('The demo lies outside the repository: no action.yml above it.');
  }
}

/**
 * The inputs that a workflow does not write, as GitHub's runner passes them on: the defaults of `action.yml`.
 * Expressions such as `${{ github.token }}` are empty here.
 */
export function readDefaults(repository: string): Readonly<Record<string, string>> {
  const text = readFileSync(join(repository, 'action.yml'), 'utf8');
  const inputs = /^inputs:\n((?: .*\n|\n|#.*\n)*)/m.exec(text)?.[1] ?? '';
  const defaults: Record<string, string> = {};
  let name = '';
  for (const line of inputs.split('\n')) {
    name = /^ {2}([\w-]+):\s*$/.exec(line)?.[1] ?? name;
    const value = /^ {4}default:\s*(.*?)\s*$/.exec(line)?.[1];
    if (value !== undefined)
      defaults[name] = value.includes('${{') ? '' : value.replace(/^(['"])(.*)\1$/, '$2');
  }
  return defaults;
}
