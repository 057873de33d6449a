import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import { checkFile } from '../../scripts/corpus.ts';

const folder = fileURLToPath(new URL('../fixtures/defects/', import.meta.url));

/** What is said about a file, as `severity check:line`. */
function saidAbout(file: string): readonly string[] {
  const { findings } = checkFile(`${folder}${file}`, file);
  return findings.map(({ severity, check, line }) => `${severity} ${check}:${line}`);
}

/** Files as people commit them, with every defect that they have, in the order in which it is told. */
const reviewed: Readonly<Record<string, readonly string[]>> = {
  // Valid, and full of what only looks wrong: empty lists, bare names, an unused volume, another Region.
  'describe-dump.json': ['warning role-arn:38', 'notice read-only-member:3'],
  'old-console.json': [],
  'many-defects.json': [
    'error execution-role:1',
    'error name-pattern:2',
    'error wrong-type:6',
    'error role-arn:7',
    'error enum-value:8',
    'error wrong-type:13',
    'error unknown-key:14',
    'error placeholder-left-over:16',
    'error environment-and-secret:18',
    'error unknown-key:21',
    'error missing-member:21',
    'error secret-reference:22',
    'error number-range:25',
    'error log-configuration:28',
    'error log-configuration:28',
    'error fargate-unsupported:35',
    'error volume:36',
    'error depends-on:37',
    'warning plain-secret:17',
    'warning secret-reference:23',
    'warning health-check-command:25',
    'warning unknown-key:30',
    'warning image-tag:34',
    'notice missing-log:32',
  ],
  'yaml-numbers.yml': [
    'error execution-role:1',
    'error wrong-type:4',
    'error wrong-type:5',
    'error wrong-type:10',
  ],
};

describe('a file', () => {
  test.each(Object.keys(reviewed))('%s has its defects named, with their lines', (file) => {
    expect(saidAbout(file)).toEqual(reviewed[file]);
  });

  test('is looked at in this table, every one of them', () => {
    expect(readdirSync(folder).sort()).toEqual(Object.keys(reviewed).sort());
  });

  test('that cannot be read is a finding with its line', () => {
    const { findings } = checkFile(fileURLToPath(import.meta.url), 'a.json');
    expect(findings).toEqual([
      expect.objectContaining({ check: 'reading', severity: 'error', file: 'a.json' }),
    ]);
  });
});
