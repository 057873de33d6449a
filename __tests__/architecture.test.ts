import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { functionLengths } from '../scripts/structure/functions.ts';
import { offences } from '../scripts/structure/offences.ts';
import { rooms } from '../scripts/structure/rooms.ts';
import { packageOf, readSources, roomOf, sourceOf } from '../scripts/structure/sources.ts';

const sources = readSources('src');

/** Files of `src/` that import a package which matches `pattern`. */
function importers(pattern: RegExp): readonly string[] {
  return sources
    .filter(({ imports }) => imports.some((one) => pattern.test(packageOf(one) ?? '')))
    .map(({ path }) => path);
}

describe('the rooms', () => {
  test('import downwards, buy what the table allows, and take time, chance and network through ports', () => {
    expect(offences(sources)).toEqual([]);
  });

  test('are all there, and no other', () => {
    expect([...new Set(sources.map(({ path }) => roomOf(path)))].sort()).toEqual(
      rooms.map(({ name }) => name).sort(),
    );
  });

  test('are guarded: a file that breaks every rule is told each of them', () => {
    const text = [
      "import { deploy } from '../stories/deploy.ts';",
      "import type { Report } from '../report/report.ts';",
      "import type { Inputs } from '../inputs/inputs.ts';",
      "import { lookup } from 'node:dns';",
      "import { startServer } from '../../simulator/server.ts';",
      'export default function bad() { return [deploy, lookup, startServer, process.env, Date.now(), Math.random(),',
      "  fetch('http://127.0.0.1'), setTimeout(bad, 1)] as unknown as Report; }",
      ...Array.from({ length: 200 }, () => ''),
    ].join('\n');
    const back = sourceOf('src/stories/deploy.ts', "import bad from '../rollout/bad.ts';\n");
    const told = offences([sourceOf('src/rollout/bad.ts', text), back]).join('\n');
    for (const part of [
      'stories/ is above rollout/',
      'report/ is above rollout/',
      'rollout/ takes what it needs from the plan, not from inputs/',
      'imports node:dns',
      'simulator/server.ts, which lies outside of src/',
      'uses process',
      'uses time',
      'uses random',
      'uses fetch',
      'uses timers',
      'more than 200',
      'default export',
      'circle: src/rollout/bad.ts → src/stories/deploy.ts → src/rollout/bad.ts',
    ]) {
      expect(told).toContain(part);
    }
  });

  test('are guarded: a folder that is not in the table is named', () => {
    expect(offences([sourceOf('src/utils/all.ts', '')])).toEqual([
      'src/utils/all.ts: room utils is not in scripts/structure/rooms.ts',
    ]);
  });
});

test('no function is longer than 40 lines', () => {
  expect(functionLengths(sources).filter(({ lines }) => lines > 40)).toEqual([]);
});

describe('the way of the data', () => {
  test('whole inputs are taken by the top of a story and the door of the plan, and by nobody below them', () => {
    const whole = sources.filter(
      ({ path, text }) => roomOf(path) !== 'inputs' && /: Inputs(?!\w|\[)/.test(text),
    );
    expect(whole.map(({ path }) => path)).toEqual([
      'src/main.ts',
      'src/plan/make-plan.ts',
      'src/plan/subjects.ts',
      'src/plan/wishes.ts',
      'src/stories/build-image.ts',
      'src/stories/continue-deployment.ts',
      'src/stories/deploy.ts',
      'src/stories/deployment/part.ts',
      'src/stories/roll-back.ts',
      'src/stories/run-task.ts',
      'src/stories/validate.ts',
    ]);
  });

  test('nothing that AWS leaves out becomes an empty text, which would be equal to the next', () => {
    const fakers = sources.filter(({ path, text }) => roomOf(path) === 'aws' && /\?\? ''/.test(text));
    expect(fakers.map(({ path }) => path)).toEqual([]);
  });

  test('an absent text is seldom an empty one: a helper of text/match.ts, or a member that may be absent', () => {
    const written = sources.flatMap(({ text }) => [...text.matchAll(/\?\? ''/g)]);
    expect(written.length).toBeLessThan(100);
  });
});

describe('the edges', () => {
  test('only aws/ imports the SDK', () => {
    const buyers = sources.filter(({ imports }) =>
      imports.some(({ specifier }) => /^@aws-sdk\/(?!util-arn-parser)/.test(specifier)),
    );
    expect(buyers.filter(({ path }) => roomOf(path) !== 'aws').map(({ path }) => path)).toEqual([]);
  });

  test('a hidden value is opened where it is learned, compared, rendered for ECS or given to the build', () => {
    const openers = sources.filter(({ text }) => /\bHidden\.open\b/.test(text)).map(({ path }) => path);
    expect(openers).toEqual([
      'src/image/build-command.ts',
      'src/image/build-labels.ts',
      'src/inputs/input-values.ts',
      'src/stories/deployment/distinct-images.ts',
      'src/task-definition/variables.ts',
    ]);
  });

  test('only one file starts programs', () => {
    expect(importers(/^@actions\/exec$|^node:child_process$/)).toEqual(['src/runner/program.ts']);
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
});

describe('the start', () => {
  /** What is loaded with a file: its imports and theirs, but for types and what is imported later. */
  function loadedWith(path: string, seen = new Set<string>()): ReadonlySet<string> {
    const source = sources.find((one) => one.path === path);
    if (source === undefined || seen.has(path)) return seen;
    seen.add(path);
    for (const { path: next, isType, isLate } of source.imports)
      if (next !== undefined && !isType && !isLate) loadedWith(next, seen);
    return seen;
  }

  const yaml = 'task-definition/reading/yaml/';

  test.each([
    {
      path: 'src/main.ts',
      late: [
        'aws/',
        'plan/',
        'rollout/',
        'causes/fatal-line/',
        'diagnosis/',
        'checks/',
        'try-image/',
        'report/sections/',
        yaml,
      ],
    },
    {
      path: 'src/stories/deploy.ts',
      late: [
        'diagnosis/',
        'checks/',
        'try-image/',
        'causes/fatal-line/',
        'stories/one-off.ts',
        'stories/schedules/',
        yaml,
      ],
    },
  ])('$path is loaded without what it needs later, or not at all', ({ path, late }) => {
    const loaded = [...loadedWith(path)];
    expect(loaded.filter((one) => late.some((place) => one.startsWith(`src/${place}`)))).toEqual([]);
    expect(loaded.length).toBeGreaterThan(10);
  });
});
