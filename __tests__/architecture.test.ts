import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, test } from '@jest/globals';

interface Import {
  readonly file: string;
  readonly specifier: string;
  /** Of a file of ours: its path from the root. */
  readonly path?: string;
  readonly isType: boolean;
}

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .map((name) => join('src', name));

const imports: readonly Import[] = files.flatMap((file) =>
  [
    ...readFileSync(file, 'utf8').matchAll(
      /^(?:import|export)\s+(type\s)?[^;]*?from\s+'([^']+)'|import\('([^']+)'\)/gm,
    ),
  ].map(([, type, named, dynamic]) => {
    const specifier = named ?? dynamic ?? '';
    return {
      file,
      specifier,
      isType: type !== undefined,
      ...(specifier.startsWith('.') && { path: normalize(join(dirname(file), specifier)) }),
    };
  }),
);

/** Imports of files below `folder` that match `pattern`, but for those of the `allowed` files. */
function offenders(folder: string, pattern: RegExp, allowed: RegExp = /^$/): readonly string[] {
  return imports
    .filter(
      ({ file, specifier }) => file.startsWith(folder) && pattern.test(specifier) && !allowed.test(file),
    )
    .filter(({ specifier }) => specifier !== '@aws-sdk/util-arn-parser')
    .map(({ file, specifier }) => `${file} imports ${specifier}`);
}

const io = /^@aws-sdk\/|^@actions\/|^node:(fs|child_process|http|https|net|process)/;

describe('the imports', () => {
  test.each([
    'src/rollout/',
    'src/diagnosis/',
    'src/checks/',
    'src/task-definition/',
    'src/timing/',
    'src/plan/',
    'src/discovery/',
  ])('%s reaches neither the SDK nor the runner nor the file system', (folder) => {
    expect(offenders(folder, io)).toEqual([]);
  });

  test('only aws/ imports the SDK', () => {
    expect(offenders('src/', /^@aws-sdk\//, /^src\/aws\//)).toEqual([]);
  });

  test('only inputs, main and reporters import @actions/core and @actions/github', () => {
    expect(
      offenders(
        'src/',
        /^@actions\/(core|github)/,
        /^src\/(index|main|post|inputs\/read-inputs)\.ts$|^src\/report\//,
      ),
    ).toEqual([]);
  });

  test('only the edges of image/ and try-image/ start programs', () => {
    expect(offenders('src/', /^@actions\/exec$|^node:child_process$/, /^src\/image\/docker\.ts$/)).toEqual(
      [],
    );
  });

  test('nothing in src/ imports the simulator, the demo, the scripts or the tests', () => {
    const outside = imports.filter(({ path }) => path !== undefined && !path.startsWith('src/'));
    expect(outside.map(({ file, specifier }) => `${file} imports ${specifier}`)).toEqual([]);
  });

  test('the simulator shares nothing with src/ but the clock', () => {
    const simulator = readdirSync('simulator', { recursive: true, encoding: 'utf8' }).filter((name) =>
      name.endsWith('.ts'),
    );
    const reaching = simulator.filter((name) =>
      /from '(\.\.\/)+src\/(?!runner\/clock\.ts)/.test(readFileSync(join('simulator', name), 'utf8')),
    );
    expect(reaching).toEqual([]);
  });

  test('no file is part of a circle', () => {
    expect(circles()).toEqual([]);
  });
});

describe('the files', () => {
  test('are at most 200 lines long, the generated schema aside', () => {
    const long = files.filter(
      (file) => file !== 'src/checks/schema.ts' && readFileSync(file, 'utf8').split('\n').length > 201,
    );
    expect(long).toEqual([]);
  });

  test('export by name', () => {
    expect(files.filter((file) => /^export default/m.test(readFileSync(file, 'utf8')))).toEqual([]);
  });
});

/** Files that import each other in a loop, by imports that are there when the program runs. */
function circles(): readonly string[] {
  const next = new Map<string, string[]>();
  for (const { file, path, isType } of imports) {
    if (path !== undefined && !isType) next.set(file, [...(next.get(file) ?? []), path]);
  }
  const reaches = (from: string, goal: string, seen = new Set<string>()): boolean =>
    (next.get(from) ?? []).some((to) => {
      if (to === goal) return true;
      if (seen.has(to)) return false;
      seen.add(to);
      return reaches(to, goal, seen);
    });
  return files.filter((file) => reaches(file, file));
}
