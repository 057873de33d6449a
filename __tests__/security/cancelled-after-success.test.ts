import type { ChildProcess } from 'node:child_process';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Fault } from '../../simulator/faults/fault.ts';
import { namesOf } from '../../simulator/scenarios/account.ts';
import { success } from '../../simulator/scenarios/basics.ts';
import { threeServicesOneImage } from '../../simulator/scenarios/fleets.ts';
import { migrating } from '../../simulator/scenarios/one-off-tasks.ts';
import { endOf, withAccount } from '../e2e/account.ts';

/* The rollout is proved; what comes after it is cancelled, or cannot be seen. Nothing speaks against the new version. */

const after = { 'run-after': 'python manage.py migrate' };
const hanging = migrating('hangs', { exit: 'hangs' });
const isRunning = /run-after: running|: running/;

let server: Server;
let url: string;
beforeAll(async () => {
  // It answers any question before the deployment, and is not well after it.
  server = createServer((_, response) => void response.writeHead(503).end());
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
});
afterAll(() => void server.close());

test.each([
  ['keep', []],
  ['rollback', ['UpdateService']],
])(
  'a job that is cancelled in run-after with on-cancel: %s',
  async (onCancel, writes) => {
    await withAccount(hanging, {}, async (account) => {
      let before: number | undefined;
      const run = await account.run(
        { ...after, 'on-cancel': onCancel },
        {
          onOutput: (log, child) => {
            if (before !== undefined || !isRunning.test(log)) return;
            before = account.writes().length;
            child.kill('SIGINT');
          },
        },
      );
      expect({ ...run.outputs, log: endOf(run) }).toMatchObject({ verdict: 'cancelled' });
      const later = account.writes().slice(before);
      expect(later.filter((name) => name !== 'StopTask')).toEqual(writes);
    });
  },
  90_000,
);

test('a job that is cancelled while verify-url is asked keeps what it deployed', async () => {
  await withAccount(success, { rate: 40 }, async (account) => {
    let [asked, before] = [0, 0];
    let step: ChildProcess | undefined;
    server.on('request', () => {
      asked += 1;
      // The first is the question before the deployment.
      if (asked !== 2) return;
      before = account.writes().length;
      step?.kill('SIGINT');
    });
    const run = await account.run(
      { 'verify-url': url, 'wait-for': 'healthy' },
      {
        onOutput: (_, child) => {
          step = child;
        },
      },
    );
    expect({ ...run.outputs, log: endOf(run) }).toMatchObject({ verdict: 'cancelled' });
    expect(account.writes().slice(before)).toEqual([]);
  });
}, 90_000);

test('a task after the rollout that cannot be watched any more takes nothing back', async () => {
  const faults: Fault[] = [];
  await withAccount(hanging, { faults }, async (account) => {
    const run = await account.run(after, {
      onOutput: (log) => {
        if (faults.length === 0 && isRunning.test(log))
          faults.push({ operation: 'DescribeTasks', what: 'denied' });
      },
    });
    expect({ ...run.outputs, log: endOf(run) }).toMatchObject({ verdict: 'unknown' });
    expect(account.writes().filter((name) => name === 'UpdateService')).toHaveLength(1);
  });
}, 90_000);

test('services that are proved stay when the job is cancelled in run-after', async () => {
  const words = ['web', 'worker', 'scheduler'] as const;
  const of = (word: (typeof words)[number]) => namesOf(word, { repository: 'onestep-app' });
  const scenario = { ...threeServicesOneImage, behave: hanging.behave };
  await withAccount(scenario, {}, async (account) => {
    const services = words
      .map(
        (word) =>
          `${of(word).service}:\n  task-definition: ${account.definition(of(word))}\n  image: ${account.nextImage(of(word))}\n`,
      )
      .join('');
    let before: number | undefined;
    const run = await account.run(
      { ...after, services, cluster: 'onestep-dev' },
      {
        onOutput: (log, child) => {
          if (before !== undefined || !isRunning.test(log)) return;
          before = account.writes().length;
          child.kill('SIGINT');
        },
      },
    );
    expect({ ...run.outputs, log: endOf(run) }).toMatchObject({ verdict: 'cancelled' });
    expect(account.writes().slice(before)).toEqual([]);
  });
}, 120_000);
