import { describe, expect, test } from '@jest/globals';
import { runEnding } from '../../src/report/several.ts';
import { aReport, at } from '../fixtures/reports.ts';

const part = (name: string, ...[overrides]: Parameters<typeof aReport>) => ({
  name,
  report: aReport({ message: `what became of ${name}`, ...overrides }),
});

describe('the ending of a run', () => {
  test('speaks of all services where all ended in the same way', () => {
    const { message } = runEnding([part('web'), part('worker')]);
    expect(message).toBe('All 2 services: what became of web');
  });

  test('names the one that it is about where they ended in different ways', () => {
    const parts = [
      part('web'),
      part('worker', { verdict: 'started' }),
      part('cron', { verdict: 'unchanged' }),
    ];
    expect(runEnding(parts)).toMatchObject({ verdict: 'started', message: 'worker: what became of worker' });
  });

  test('is explained by one that failed, though another ran out of time before it', () => {
    const parts = [
      part('web', { verdict: 'timed-out', endedAt: at(60) }),
      part('worker', { verdict: 'rolled-back', reason: 'gave-up', endedAt: at(90) }),
    ];
    expect(runEnding(parts)).toMatchObject({
      verdict: 'timed-out',
      message: 'worker: what became of worker',
    });
  });
});
