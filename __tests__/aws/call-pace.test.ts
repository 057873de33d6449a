import { describe, expect, test } from '@jest/globals';
import { callPace } from '../../src/aws/call-pace.ts';
import { virtualClock } from '../rollout/virtual-clock.ts';
import fc from '../support/properties.ts';

/** When calls reach AWS that all want to start at once, in milliseconds; each takes so long there and so long back. */
async function arrivals(
  ways: readonly (readonly [there: number, back: number])[],
): Promise<readonly number[]> {
  const clock = virtualClock(new Date('2026-03-02T10:00:00Z'));
  const start = clock.ms();
  const pace = callPace(clock);
  const arrived: number[] = [];
  await Promise.all(
    ways.map(([there, back]) =>
      pace(async () => {
        await clock.sleep(there);
        arrived.push(clock.ms() - start);
        await clock.sleep(back);
      }),
    ),
  );
  return arrived.toSorted((a, b) => a - b);
}

const mostInASecond = (times: readonly number[]) =>
  Math.max(0, ...times.map((from) => times.filter((time) => time >= from && time < from + 1_000).length));

describe('the pace of calls', () => {
  test('is at most eight in any second, also where the first ones open their connections slowly', async () => {
    const slow = Array.from({ length: 8 }, () => [700, 50] as const);
    const fast = Array.from({ length: 24 }, () => [10, 30] as const);
    const times = await arrivals([...slow, ...fast]);
    expect(times).toHaveLength(32);
    expect(mostInASecond(times)).toBeLessThanOrEqual(8);
  });

  test('is at most eight in any second for whatever way', async () => {
    const way = fc.tuple(fc.integer({ min: 0, max: 1_000 }), fc.integer({ min: 0, max: 900 }));
    await fc.assert(
      fc.asyncProperty(fc.array(way, { maxLength: 40 }), async (ways) => {
        expect(mostInASecond(await arrivals(ways))).toBeLessThanOrEqual(8);
      }),
      { numRuns: 50 },
    );
  });

  test('lets eight calls go at once, and later ones in their turn', async () => {
    const times = await arrivals(Array.from({ length: 10 }, () => [0, 100] as const));
    expect(times.slice(0, 8)).toEqual([0, 0, 0, 0, 0, 0, 0, 0]);
    expect(times.at(-1)).toBeLessThan(1_500);
  });

  test('is not held up for long by calls that hang', async () => {
    const hanging = Array.from({ length: 8 }, () => [0, 60_000] as const);
    expect((await arrivals([...hanging, [0, 0]])).at(-1)).toBeLessThanOrEqual(3_250);
  });

  test('goes on after a call that fails', async () => {
    const pace = callPace(virtualClock(new Date()));
    await expect(pace(() => Promise.reject(new Error('no')))).rejects.toThrow('no');
    expect(await pace(async () => 'yes')).toBe('yes');
  });
});
