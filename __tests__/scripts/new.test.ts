import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { create } from '../../scripts/new.ts';
import { OFFLINE_CHECKS } from '../../src/checks/offline.ts';

let root = '';

/** A copy of what the templates write into. */
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'new-'));
  const copied = ['action.yml', 'docs', 'src/inputs', 'src/checks', 'src/diagnosis', 'src/report'];
  for (const path of [...copied, '__tests__/inputs']) cpSync(path, join(root, path), { recursive: true });
});

afterEach(() => rmSync(root, { recursive: true }));

const read = (path: string) => readFileSync(join(root, path), 'utf8');

test('a diagnosis is a rule in the list before the general ones, a test and a section of the docs', () => {
  expect(create(root, 'diagnosis', 'disk-on-fire')).toEqual([
    'src/diagnosis/rules/disk-on-fire.ts',
    '__tests__/diagnosis/rules/disk-on-fire.test.ts',
    'src/diagnosis/rules/index.ts',
    'docs/diagnoses.md',
  ]);
  expect(read('src/diagnosis/rules/disk-on-fire.ts')).toContain('export const diskOnFire: Rule');
  const list = read('src/diagnosis/rules/index.ts');
  expect(list).toContain("import { diskOnFire } from './disk-on-fire.ts';\n");
  expect(list).toContain('  diskOnFire,\n  imagePullFailed,\n');
  expect(read('docs/diagnoses.md')).toContain('\n\n## disk-on-fire\n\n**What it means.**');
});

test('a check is a rule in the list, a test, and the section of the docs that follows the list', () => {
  create(root, 'check', 'family-name');
  expect(read('src/checks/offline.ts')).toContain('  familyName,\n];');
  expect(read('__tests__/checks/rules/family-name.test.ts')).toContain("describe('family-name'");
  const headings = [...read('docs/checks.md').matchAll(/^### (.+)$/gm)].map(([, name]) => name);
  expect(headings[headings.indexOf('family-name') - 1]).toBe(OFFLINE_CHECKS.at(-1)?.name);
});

test('a check that asks AWS has a lookup besides, and stands before what tells that something was not asked', () => {
  create(root, 'online-check', 'file-system-missing');
  expect(read('src/checks/online.ts')).toContain('  fileSystemMissing,\n  notChecked,\n];');
  expect(read('src/checks/offline.ts')).not.toContain('fileSystemMissing');
  expect(read('src/checks/lookups/index.ts')).toContain('  fileSystemMissingLookup,\n};');
  expect(read('src/checks/lookups/file-system-missing.ts')).toContain('export const fileSystemMissingLookup');
  expect(read('docs/checks.md')).toContain('### file-system-missing\n');
});

test('an input is declared, typed, read, and has a value in the test of all inputs', () => {
  create(root, 'input', 'dry-run');
  expect(read('action.yml')).toContain('\n  dry-run:\n    description: TODO.\n\noutputs:\n');
  expect(read('src/inputs/definitions.ts')).toContain("  'dry-run': '',\n");
  expect(read('src/inputs/inputs.ts')).toContain('  readonly dryRun?: string;\n');
  expect(read('src/inputs/parse.ts')).toContain("dryRun: reader.optional('dry-run'),\n");
  expect(read('__tests__/inputs/action-yml.test.ts')).toContain("    'dry-run': 'TODO',\n");
});

test('a section is a file in the list, with a test', () => {
  create(root, 'section', 'next-steps');
  expect(read('src/report/sections/index.ts')).toContain('  nextSteps,\n];');
  expect(read('src/report/sections/next-steps.ts')).toContain("name: 'next steps'");
  expect(read('__tests__/report/sections/next-steps.test.ts')).toContain('sections/next-steps.ts');
});

test.each([
  ['planet', 'pluto', 'Write one of: diagnosis, check, online-check, input, section'],
  ['check', 'FamilyName', 'FamilyName is not in kebab-case'],
  ['check', '../../x', '../../x is not in kebab-case'],
  ['diagnosis', 'image-not-found', 'src/diagnosis/rules/image-not-found.ts is there already'],
  ['input', 'cluster', 'action.yml has cluster already'],
])('%s %s is refused, and nothing is written', (kind, name, message) => {
  const before = read('src/diagnosis/rules/index.ts') + read('action.yml');
  expect(() => create(root, kind, name)).toThrow(message);
  expect(read('src/diagnosis/rules/index.ts') + read('action.yml')).toBe(before);
});
