import { describe, expect, test } from '@jest/globals';
import { noHistory } from '../../../src/rollout/history.ts';
import type { FailureReason } from '../../../src/rollout/verdict.ts';
import { type Together, type TogetherOptions, together } from '../../../src/stories/deployment/together.ts';
import type { Objection } from '../../../src/stories/one-off-steps.ts';
import { aRolloutTarget } from '../../fixtures/snapshots.ts';

const web = { name: 'web', after: [] };
const worker = { name: 'worker', after: ['web'] };
const cron = { name: 'cron', after: ['worker'] };

function three(options: Partial<TogetherOptions> = {}) {
  const job = new AbortController();
  const all = together([web, worker, cron], {
    onFailure: 'rollback',
    onCancel: 'keep',
    cancelled: job.signal,
    afterwards: async () => undefined,
    ...options,
  });
  return { all, cancel: () => job.abort() };
}

function ends(all: Together, name: string, reason: FailureReason): void {
  const verdict = { kind: 'failed', reason, message: '' } as const;
  all.watched(name, { verdict, history: noHistory }, aRolloutTarget());
}

/** What a promise came to by now; `waits` while it is open. */
async function now<T>(promise: Promise<T>): Promise<T | 'waits'> {
  const later = new Promise<'waits'>((resolve) => setImmediate(() => resolve('waits')));
  return Promise.race([promise, later]);
}

describe('a service that was not proved in time, and that nothing speaks against', () => {
  test('waits for the others, and goes back where one of them does', async () => {
    const { all } = three();
    ends(all, 'web', 'superseded');
    const fate = all.fateAtLimit();
    expect(await now(fate)).toBe('waits');
    ends(all, 'worker', 'hopeless');
    expect(await fate).toMatchObject({ reason: 'another-failed' });
  });

  test('stays where none of them does', async () => {
    const { all } = three();
    for (const name of ['web', 'worker', 'cron']) ends(all, name, 'superseded');
    expect(await all.fateAtLimit()).toBeUndefined();
  });
});

describe('whose turn it is', () => {
  test('a service waits until those before it are proved, and not only through their watch', async () => {
    const { all } = three();
    expect(await now(all.turn(web))).toBeUndefined();
    const turn = all.turn(worker);
    expect(await now(turn)).toBe('waits');
    void all.fate('web');
    expect(await now(turn)).toBeUndefined();
    expect(await now(all.turn(cron))).toBe('waits');
  });

  test('an unchanged service counts as proved', async () => {
    const { all } = three();
    all.ended('web', true);
    expect(await now(all.turn(worker))).toBeUndefined();
  });

  test.each(['superseded', 'vanished', 'lost-sight', 'hopeless'] as const)(
    'nothing is started after a service that ended as %s',
    async (reason) => {
      const { all } = three();
      const turn = all.turn(worker);
      ends(all, 'web', reason);
      expect(await turn).toEqual({ kind: 'failed', name: 'web' });
    },
  );

  test('the refusal of one reaches those far behind it', async () => {
    const { all } = three();
    const last = all.turn(cron);
    all.refused('web');
    expect(await last).toEqual({ kind: 'failed', name: 'web' });
  });

  test('nothing is started once the job is cancelled', async () => {
    const { all, cancel } = three();
    const turn = all.turn(worker);
    cancel();
    expect(await turn).toEqual({ kind: 'cancelled' });
  });
});

describe('whether all go back', () => {
  test.each(['gave-up', 'stalled', 'deadlock', 'hopeless', 'rolled-back'] as const)(
    'they do after one that ended as %s, those that are proved too',
    async (reason) => {
      const { all } = three();
      const fate = all.fate('web');
      ends(all, 'worker', reason);
      expect(await fate).toMatchObject({
        reason: 'another-failed',
        message: expect.stringMatching(/^worker /),
      });
      expect(all.retreat.signal.aborted).toBe(true);
    },
  );

  test.each(['superseded', 'vanished', 'lost-sight', 'unchecked', 'cancelled'] as const)(
    'they do not after one that ended as %s',
    async (reason) => {
      const { all } = three();
      const fate = all.fate('web');
      ends(all, 'worker', reason);
      expect(all.retreat.signal.aborted).toBe(false);
      all.ended('cron', false);
      expect(await fate).toBeUndefined();
    },
  );

  test('they do not with on-failure: keep; a service that does not depend on the failed one goes on', async () => {
    const { all } = three({ onFailure: 'keep' });
    const fate = all.fate('web');
    all.refused('worker');
    expect(await now(fate)).toBe('waits');
    expect(await now(all.turn({ name: 'cron', after: [] }))).toBeUndefined();
    all.ended('cron', true);
    expect(await fate).toBeUndefined();
  });

  test('the first that failed is named, whatever fails later', async () => {
    const { all } = three();
    ends(all, 'worker', 'hopeless');
    ends(all, 'web', 'gave-up');
    expect(all.retreat.message()).toMatch(/^worker failed/);
  });

  test('a cancelled job takes a proved one back only where on-cancel says so', async () => {
    for (const [onCancel, reason] of [
      ['keep', undefined],
      ['rollback', 'cancelled'],
    ] as const) {
      const { all, cancel } = three({ onCancel });
      const fate = all.fate('web');
      cancel();
      expect((await fate)?.reason).toBe(reason);
    }
  });
});

describe('what comes after all of them', () => {
  test('runs once, when the last is proved, and never when one failed', async () => {
    let runs = 0;
    const afterwards = async () => {
      runs += 1;
      return undefined;
    };
    const { all } = three({ afterwards });
    const fates = [all.fate('web'), all.fate('worker')];
    expect(await now(Promise.all(fates))).toBe('waits');
    expect(runs).toBe(0);
    await Promise.all([...fates, all.fate('cron')]);
    expect(runs).toBe(1);

    const failing = three({ afterwards }).all;
    const fate = failing.fate('web');
    ends(failing, 'worker', 'superseded');
    failing.ended('cron', false);
    await fate;
    expect(runs).toBe(1);
  });

  test('takes all back when it fails; one of them tells why', async () => {
    const objection: Objection = { reason: 'untrue', message: 'the smoke test failed', diagnoses: [] };
    const { all } = three({ afterwards: async () => objection });
    const fates = await Promise.all(['web', 'worker', 'cron'].map((name) => all.fate(name)));
    expect(fates.filter((fate) => fate === objection)).toHaveLength(1);
    expect(fates.filter((fate) => fate?.reason === 'another-failed')).toHaveLength(2);
  });
});
