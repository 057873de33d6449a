import { expect, test } from '@jest/globals';
import { scenarios } from '../../simulator/scenarios/registry.ts';
import { knownValues } from '../../src/text/known-values.ts';
import { findScenario, withAccount } from '../e2e/account.ts';

/** Text without spaces that repeats nothing. */
function secretOf(length: number, seed: string): string {
  return Array.from({ length: Math.ceil(length / 8) }, (_, index) => `${seed}${(index * 7919).toString(36)}Q`)
    .join('')
    .slice(0, length);
}

test.each([
  ['one of 100,000 characters', [secretOf(100_000, 'k')]],
  ['thirty of 900 characters', Array.from({ length: 30 }, (_, index) => secretOf(900, `k${index}x`))],
  ['two thousand of 40 characters', Array.from({ length: 2_000 }, (_, index) => secretOf(40, `k${index}x`))],
])('values of any size are hidden: %s', (_, values) => {
  const known = knownValues();
  known.learn(values.map((value, index) => ({ name: `TOKEN_${index}`, value })));
  for (const value of values.slice(0, 50)) {
    const shown = known.mask(`before ${value} after`);
    expect(shown).toMatch(/^before \*\*\*/);
    expect(shown).not.toContain(value.slice(0, 12));
  }
});

test('a huge value is hidden where only its beginning is printed, and what follows stays', () => {
  const known = knownValues();
  const value = secretOf(5_000, 'k');
  known.learn([{ name: 'TOKEN', value }]);
  expect(known.mask(`got ${value.slice(0, 700)} … and more`)).toBe('got *** … and more');
});

test('a step whose token is huge says what is wrong, and shows neither the token nor a stack', async () => {
  await withAccount(findScenario(scenarios, 'success'), {}, async (account) => {
    const token = secretOf(100_000, 'k');
    const run = await account.run({ 'github-token': token });
    const log = run.log.replace(/^::add-mask::.*$/gm, '');
    expect(run.outputs['verdict']).toBe('succeeded');
    expect(log).not.toContain(token.slice(0, 40));
    expect(log).not.toMatch(/too large|^\s+at /m);
  });
}, 60_000);
