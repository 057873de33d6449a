import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';

/** Where nothing names the Region: it is that of the job. */
const withoutAny = new Set(['src/plan/read-base.ts', 'src/carry-out/register.ts']);

interface Command {
  readonly path: string;
  readonly line: string;
}

function commands(): readonly Command[] {
  return readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => join('src', name))
    .flatMap((path) => {
      const lines = readFileSync(path, 'utf8').matchAll(/\bcommand(?:Line)?`(aws [^`]*)`/g);
      return [...lines].map(([, line = '']) => ({ path, line }));
    });
}

test('every command of the AWS CLI that is printed names its Region, which IAM has not', () => {
  const all = commands();
  expect(all.length).toBeGreaterThan(30);
  const lacking = all.filter(
    ({ path, line }) =>
      !line.startsWith('aws iam ') &&
      !withoutAny.has(path) &&
      !/--region |\$\{inRegionOf\(|\$\{at\}/.test(line),
  );
  expect(lacking).toEqual([]);
});
