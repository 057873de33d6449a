import { expect, test } from '@jest/globals';
import { EventQueue } from '../../../simulator/model/event-queue.ts';
import fc from '../../support/properties.ts';

test('runs what is due in the order of time, and of arrival within the same moment', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 50 }), { maxLength: 60 }), (times) => {
      const queue = new EventQueue(0);
      const seen: [number, number][] = [];
      for (const [i, at] of times.entries()) queue.at(at, () => seen.push([at, i]));
      queue.advanceTo(100);
      const expected = times
        .map((at, i): [number, number] => [at, i])
        .sort(([a, i], [b, j]) => a - b || i - j);
      expect(seen).toEqual(expected);
    }),
  );
});

test('leaves what is not due yet, and stands at the time that it was advanced to', () => {
  const queue = new EventQueue(1000);
  const seen: string[] = [];
  queue.after(10, () => seen.push('soon'));
  queue.after(1000, () => seen.push('later'));
  queue.advanceTo(1500);
  expect(seen).toEqual(['soon']);
  expect(queue.now).toBe(1500);
  expect(queue.nextAt).toBe(2000);
});

test('lets what happens schedule more, and shows it its own time', () => {
  const queue = new EventQueue(0);
  const seen: number[] = [];
  const again = () => {
    seen.push(queue.now);
    if (seen.length < 4) queue.after(5, again);
  };
  queue.after(5, again);
  queue.advanceTo(100);
  expect(seen).toEqual([5, 10, 15, 20]);
});

test('never goes back in time', () => {
  const queue = new EventQueue(100);
  queue.advanceTo(50);
  expect(queue.now).toBe(100);
});
