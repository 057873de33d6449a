import { inspect } from 'node:util';
import { describe, expect, test } from '@jest/globals';
import { Hidden, hideValues } from '../../src/text/hidden.ts';

const hidden = new Hidden('tr0ub4dor');

describe('a hidden value', () => {
  test.each<[string, string]>([
    ['in a text', `${hidden}`],
    ['added to a text', `value: ${String(hidden)}`],
    ['in JSON', JSON.stringify({ name: 'KEY', value: hidden })],
    ['inspected', inspect({ deep: [{ value: hidden }] }, { depth: 9, showHidden: true })],
    ['spread', JSON.stringify({ ...hidden })],
    ['in an error', new Error(`${hidden}`).message],
  ])('does not show itself %s', (_where, shown) => {
    expect(shown).not.toContain('tr0ub4dor');
  });

  test('is *** to whoever prints it', () => {
    expect([`${hidden}`, JSON.stringify(hidden), inspect(hidden)]).toEqual(['***', '"***"', '***']);
  });

  test('is what it was to whoever opens it', () => {
    const values = hideValues(new Map([['KEY', 'tr0ub4dor']]));
    expect([...values].map(([name, value]) => [name, Hidden.open(value)])).toEqual([['KEY', 'tr0ub4dor']]);
  });
});
