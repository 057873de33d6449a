import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { argv, cwd, exit } from 'node:process';
import { pathToFileURL } from 'node:url';
import { newCheck } from './new/check.ts';
import { newDiagnosis } from './new/diagnosis.ts';
import { newInput } from './new/input.ts';
import { newOnlineCheck } from './new/online-check.ts';
import { newSection } from './new/section.ts';
import type { Template } from './new/template.ts';

/*
 * Writes the files of a new diagnosis, check, check that asks AWS, input or section of the summary, and registers it:
 *
 *   npm run new -- diagnosis disk-on-fire
 */
const templates: Readonly<Record<string, Template>> = {
  diagnosis: newDiagnosis,
  check: newCheck,
  'online-check': newOnlineCheck,
  input: newInput,
  section: newSection,
};

/** Writes into the project at `root`; answers the paths. Throws when the name is not one, or is taken. */
export function create(root: string, kind: string, name: string): readonly string[] {
  const template = templates[kind];
  if (template === undefined) throw new Error(`Write one of: ${Object.keys(templates).join(', ')}`);
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(name)) throw new Error(`${name} is not in kebab-case`);
  const read = (path: string) => readFileSync(join(root, path), 'utf8');
  const { added, changed } = template(name, read);
  const taken = Object.keys(added).find((path) => existsSync(join(root, path)));
  if (taken !== undefined) throw new Error(`${taken} is there already`);
  const files = Object.entries({ ...added, ...changed });
  for (const [path, text] of files) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return files.map(([path]) => path);
}

function main([kind = '', name = '']: readonly string[]): void {
  const paths = create(cwd(), kind, name);
  const sources = paths.filter((path) => path.endsWith('.ts'));
  spawnSync('npx', ['biome', 'check', '--write', ...sources], { stdio: 'inherit' });
  spawnSync('npm', ['run', '--silent', 'readme'], { stdio: 'inherit' });
  console.log(`${paths.join('\n')}\nEach TODO in them is yours.`);
}

if (import.meta.url === pathToFileURL(argv[1] ?? '').href) {
  try {
    main(argv.slice(2));
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    exit(1);
  }
}
