import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { failureKinds } from '../../src/text/failure-kinds.ts';

const section = readFileSync('docs/troubleshooting.md', 'utf8')
  .split('\n## ')
  .find((part) => part.startsWith('Causes\n'));
const described = [...(section ?? '').matchAll(/^\| `([a-z-]+)` \| [^|]+ \| [^|]+ \|$/gm)].map(
  ([, name]) => name,
);

const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts') && !name.endsWith('failure-kinds.ts'))
  .map((name) => readFileSync(join('src', name), 'utf8'));

test('the docs describe every cause of a step that never came to a rollout, once, and no other', () => {
  expect([...described].sort()).toEqual([...failureKinds].sort());
});

test('every cause that is described can occur', () => {
  expect(failureKinds.filter((kind) => !sources.some((text) => text.includes(`'${kind}'`)))).toEqual([]);
});

test('every error for people is given its cause where it is made', () => {
  const made = sources.flatMap((text) => text.split('new UserError(').slice(1));
  expect(made.length).toBeGreaterThan(60);
  expect(made.filter((text) => !/^[\s\S]*?\bkind\b[\s\S]*?\bremedy\b/.test(text))).toEqual([]);
});

test('the docs name every reason of a rollout that ended badly', () => {
  const verdict = readFileSync('src/rollout/verdict.ts', 'utf8');
  const reasons = [...(/type FailureReason =([^;]+);/.exec(verdict)?.[1] ?? '').matchAll(/'([a-z-]+)'/g)];
  expect(reasons.length).toBeGreaterThan(10);
  expect(reasons.filter(([, reason]) => !section?.includes(`\`${reason}\``))).toEqual([]);
});
