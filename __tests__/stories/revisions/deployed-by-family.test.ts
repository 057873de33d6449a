import { expect, test } from '@jest/globals';
import { deployedByFamily } from '../../../src/stories/revisions/clean-up-revisions.ts';
import type { Outcome } from '../../../src/stories/schedules/settle-schedules.ts';

const arnOf = (name: string) => `arn:aws:ecs:eu-central-1:111122223333:task-definition/${name}`;
const outcome = (family: string, now: number, before?: number): Outcome => ({
  verdict: 'succeeded',
  revision: {
    family,
    arn: arnOf(`${family}:${now}`),
    ...(before !== undefined && { previousArn: arnOf(`${family}:${before}`) }),
  },
});

test('two services of one family keep the revision before of each', () => {
  expect(deployedByFamily([outcome('app', 44, 41), outcome('app', 43, 38), outcome('cron', 2)])).toEqual([
    {
      family: 'app',
      arn: arnOf('app:43'),
      needed: ['app:44', 'app:41', 'app:43', 'app:38'].map(arnOf),
    },
    { family: 'cron', arn: arnOf('cron:2'), needed: [arnOf('cron:2')] },
  ]);
});

test('a service that was not deployed names none', () => {
  expect(deployedByFamily([{ verdict: 'outdated' }])).toEqual([]);
});
