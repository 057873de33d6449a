import { expect, test } from '@jest/globals';
import { drawFaults } from '../../../simulator/faults/draw-faults.ts';

test('the same seed draws the same faults, another one others', () => {
  expect(drawFaults(3)).toEqual(drawFaults(3));
  expect(drawFaults(3)).not.toEqual(drawFaults(4));
});

test('only reads are disturbed, and only by what passes', () => {
  const drawn = Array.from({ length: 200 }, (_, seed) => drawFaults(seed)).flat();
  expect(drawn.filter(({ operation }) => !/^(Describe|List|Get)/.test(operation ?? ''))).toEqual([]);
  expect(drawn.filter(({ what }) => what === 'denied' || what === 'expired' || what === 'hang')).toEqual([]);
});
