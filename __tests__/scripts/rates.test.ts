import { expect, test } from '@jest/globals';
import { rateOf, ratesTable } from '../../scripts/cases/rates.ts';

test('an answer that is its own counts as right, one of another as wrong, and one that it should have had as missed', () => {
  const answers = [
    { given: 'disk-full', right: ['disk-full'] },
    { given: 'disk-full', right: ['out-of-memory|disk-full'] },
    { given: 'disk-full', right: ['out-of-memory'] },
    { given: 'out-of-memory', right: ['^(?:disk-full)$'] },
  ];
  expect(rateOf('disk-full', answers)).toEqual({ name: 'disk-full', right: 2, wrong: 1, missed: 1 });
});

test('an answer to something that leaves its cause open counts only where its cause is excluded', () => {
  const answers = [
    { given: 'unknown', right: ['.+'] },
    { given: 'unknown', right: ['(?!(?:disk-full)$).+'] },
    { given: 'disk-full', right: ['(?!(?:disk-full)$).+'] },
  ];
  expect(rateOf('unknown', answers)).toEqual({ name: 'unknown', right: 0, wrong: 0, missed: 0 });
  expect(rateOf('disk-full', answers)).toEqual({ name: 'disk-full', right: 0, wrong: 1, missed: 0 });
});

test('a cause for what went well is wrong', () => {
  expect(rateOf('unknown', [{ given: 'unknown', right: [''] }]).wrong).toBe(1);
});

test('another of several right causes is not missed', () => {
  expect(rateOf('disk-full', [{ given: 'unknown', right: ['unknown', 'disk-full'] }]).missed).toBe(0);
});

test('shares are rounded down, and one of nothing is none', () => {
  const table = ratesTable([
    { name: 'disk-full', right: 199, wrong: 1, missed: 0 },
    { name: 'unknown', right: 0, wrong: 1, missed: 0 },
  ]);
  expect(table).toMatch(/\[disk-full\]\(#disk-full\) +\| 199 +\| 1 +\| 0 +\| 99 % +\| 100 % +\|/);
  expect(table).toMatch(/\[unknown\]\(#unknown\) +\| 0 +\| 1 +\| 0 +\| 0 % +\| – +\|/);
});

test('a cause that nothing was tried on has no row', () => {
  expect(ratesTable([{ name: 'unknown', right: 0, wrong: 0, missed: 0 }])).not.toContain('unknown');
});
