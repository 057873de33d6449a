import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Metafile } from 'esbuild';

type Output = Metafile['outputs'][string];

/**
 * Names every chunk after the biggest file in it instead of after its content. ncc numbers files by their names, so that
 * a change of one source changes the chunk it is in and renames none.
 */
export function nameChunks({ outputs }: Metafile, folder: string): void {
  const names = new Map<string, string>();
  for (const [path, { inputs }] of Object.entries(outputs).sort(byWhatIsInIt)) {
    const name = basename(path);
    if (name !== 'index.js') names.set(name, freeName(biggestOf(inputs), [...names.values()]));
  }
  for (const path of Object.keys(outputs)) {
    const file = join(folder, basename(path));
    const text = readFileSync(file, 'utf8');
    writeFileSync(
      file,
      text.replace(/(?<=["']\.\/)[\w.-]+\.js(?=["'])/g, (name) => names.get(name) ?? name),
    );
  }
  for (const [old, name] of names) renameSync(join(folder, old), join(folder, name));
}

/** An order that does not hang on the content: by entry and exports. */
function byWhatIsInIt([, one]: [string, Output], [, other]: [string, Output]): number {
  const key = ({ entryPoint = '', exports }: Output) => `${entryPoint} ${[...exports].sort().join()}`;
  return key(one) < key(other) ? -1 : 1;
}

function biggestOf(inputs: Output['inputs']): string {
  const [path = 'shared'] = Object.keys(inputs).sort(
    (one, other) =>
      (inputs[other]?.bytesInOutput ?? 0) - (inputs[one]?.bytesInOutput ?? 0) || (one < other ? -1 : 1),
  );
  return path
    .replace(/^.*node_modules\//, '')
    .replace(/\.[a-z]+$/, '')
    .replace(/[^\w]+/g, '-')
    .replace(/^-+|-+$/g, '');
}

function freeName(name: string, taken: readonly string[]): string {
  const free = (count: number): string => {
    const candidate = count === 1 ? `${name}.js` : `${name}-${count}.js`;
    return taken.includes(candidate) ? free(count + 1) : candidate;
  };
  return free(1);
}
