import { describe, expect, it } from '@jest/globals';
import { type Pacing, pace } from '../../src/rollout/pace.ts';
import { at, startedAt } from '../fixtures/snapshots.ts';
import fc from '../support/properties.ts';

function aPacing(overrides: Partial<Pacing> = {}): Pacing {
  return {
    verdict: { kind: 'progressing', stage: 'replacing', message: '' },
    now: at(60),
    startedAt,
    deadline: at(1_800),
    troubledLooks: 0,
    calls: [],
    random: 0.5,
    ...overrides,
  };
}

describe('the pause until the next look', () => {
  it('is short enough to notice the end within 4 s in the first ten minutes', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 600 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.boolean(),
        fc.option(fc.integer({ min: 0, max: 3_600 }), { nil: undefined }),
        (seconds, random, isSuspicious, quiet) => {
          const pacing = aPacing({ now: at(seconds), random, isSuspicious });
          expect(
            pace(quiet === undefined ? pacing : { ...pacing, quietUntil: at(quiet) }),
          ).toBeLessThanOrEqual(4_000);
        },
      ),
    );
  });

  it('is shorter when something went wrong and longer when nothing can happen', () => {
    const usual = pace(aPacing());
    expect(pace(aPacing({ isSuspicious: true }))).toBeLessThan(usual);
    expect(pace(aPacing({ quietUntil: at(300) }))).toBeGreaterThan(usual);
    expect(pace(aPacing({ quietUntil: at(61) }))).toBe(usual);
  });

  it('is shorter while what is waited for is due, and longer while it is not, but not for a look at what failed', () => {
    const usual = pace(aPacing());
    const soon = pace(aPacing({ next: 'soon' }));
    const awaited = pace(aPacing({ next: 'awaited' }));
    expect(soon).toBeLessThan(awaited);
    expect(awaited).toBeLessThan(usual);
    expect(pace(aPacing({ next: 'later' }))).toBeGreaterThan(usual);
    expect(pace(aPacing({ next: 'later', isSuspicious: true }))).toBeLessThan(usual);
    expect(pace(aPacing({ next: 'soon', isSuspicious: true }))).toBe(soon);
  });

  it('grows for long rollouts, most of all while they are quiet', () => {
    const long = pace(aPacing({ now: at(700) }));
    expect(long).toBeGreaterThan(pace(aPacing()));
    expect(pace(aPacing({ now: at(700), quietUntil: at(900) }))).toBeGreaterThan(long);
  });

  it('stays short while a rollback is followed, however long it all took', () => {
    const rollingBack = { kind: 'progressing', stage: 'rolling-back', message: '' } as const;
    expect(pace(aPacing({ now: at(1_000), verdict: rollingBack }))).toBe(pace(aPacing()));
  });

  it('at most triples while looks are throttled, and never lasts longer than 15 s', () => {
    expect(pace(aPacing({ troubledLooks: 1 }))).toBe(2 * pace(aPacing()));
    expect(pace(aPacing({ troubledLooks: 2 }))).toBe(3 * pace(aPacing()));
    expect(pace(aPacing({ troubledLooks: 50 }))).toBe(3 * pace(aPacing()));
    const long = aPacing({ now: new Date(aPacing().startedAt.getTime() + 3_600_000), random: 1 });
    const quiet = {
      ...long,
      quietUntil: new Date(long.now.getTime() + 600_000),
      deadline: new Date(long.now.getTime() + 900_000),
    };
    expect(pace({ ...quiet, troubledLooks: 50 })).toBe(15_000);
  });

  it('is spread by a fifth to both sides', () => {
    expect(pace(aPacing({ random: 0 }))).toBe(0.8 * pace(aPacing()));
    expect(pace(aPacing({ random: 1 }))).toBe(1.2 * pace(aPacing()));
  });

  it('keeps any minute to the calls that looks may take, once other calls are a minute ago', () => {
    for (const others of [0, 10, 30]) {
      const calls = Array.from({ length: others }, () => at(0));
      for (let now = at(0); now < at(600); ) {
        calls.push(now);
        const pause = pace(aPacing({ now, next: 'soon', callsInOneMinute: 34, calls }));
        now = new Date(now.getTime() + pause);
      }
      const within = (from: Date) =>
        calls.filter((call) => call >= from && call.getTime() < from.getTime() + 60_000).length;
      expect(Math.max(...calls.filter((call) => call > at(90)).map(within))).toBeLessThanOrEqual(38);
      expect(within(at(500))).toBeGreaterThan(30);
    }
  });

  it('is at most 6 s for the sake of other calls, and not longer for any where looks may take what they need', () => {
    const calls = Array.from({ length: 100 }, () => at(59));
    expect(pace(aPacing({ calls, next: 'soon', callsInOneMinute: 34 }))).toBe(6_000);
    expect(pace(aPacing({ calls, next: 'soon' }))).toBe(pace(aPacing({ next: 'soon' })));
  });

  it('is not shortened for a done point while a rollback is followed', () => {
    const rollingBack = { kind: 'progressing', stage: 'rolling-back', message: '' } as const;
    expect(pace(aPacing({ verdict: rollingBack, next: 'soon' }))).toBe(pace(aPacing()));
  });

  it('ends at the deadline, and never races after it', () => {
    expect(pace(aPacing({ now: at(1_799) }))).toBe(1_000);
    expect(pace(aPacing({ now: at(1_801), troubledLooks: 2 }))).toBeGreaterThan(5_000);
  });
});
