import { describe, expect, test } from '@jest/globals';
import { inputValues } from '../../src/inputs/input-values.ts';
import { parseInputs } from '../../src/inputs/parse.ts';

function valuesOf(given: Readonly<Record<string, string>>): readonly string[] {
  const all = { service: 'api', ...given };
  return inputValues(parseInputs(all, Object.keys(all))).map(({ value }) => value);
}

describe('what is hidden of the inputs', () => {
  test('are the secrets in the command of a one-off task', () => {
    const command = 'manage migrate --password of-option --verbose API_KEY=of-pair';
    expect(valuesOf({ 'run-before': command })).toEqual(['of-option', 'API_KEY=of-pair']);
    expect(valuesOf({ 'run-after': command })).toEqual(['of-option', 'API_KEY=of-pair']);
    expect(valuesOf({ mode: 'task', command })).toEqual(['of-option', 'API_KEY=of-pair']);
  });

  test.each([
    ['cache-from', 'user:of-login@registry.example/shop:cache'],
    ['cache-to', 'type=registry,ref=user:of-login@registry.example/shop:cache,mode=max'],
  ])('is the password of a login in `%s`', (input, place) => {
    expect(valuesOf({ [input]: place })).toEqual(['of-login']);
  });

  test('is neither the tag nor the port of a cache', () => {
    const digest = `sha256:${'a'.repeat(64)}`;
    expect(
      valuesOf({ 'cache-from': `shop:cache@${digest}\nlocalhost:5000/shop:cache\ntype=gha,scope=main` }),
    ).toEqual([]);
  });
});
