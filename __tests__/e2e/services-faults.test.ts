import { describe, expect, test } from '@jest/globals';
import { asObjects } from '../../simulator/json.ts';
import type { Json } from '../../simulator/operation.ts';
import { namesOf, type ServiceNames } from '../../simulator/scenarios/account.ts';
import { withoutVariable } from '../../simulator/scenarios/changes.ts';
import { fleet } from '../../simulator/scenarios/fleet.ts';
import { threeServicesOneImage } from '../../simulator/scenarios/fleets.ts';
import { migrating } from '../../simulator/scenarios/one-off-tasks.ts';
import type { ActionRun } from '../support/action.ts';
import { type Account, endOf, withAccount } from './account.ts';

const words = ['web', 'worker', 'scheduler'] as const;
type Word = (typeof words)[number];

const of = (word: Word) => namesOf(word, { repository: 'onestep-app' });

/** The three, all after one another where `inOrder`. */
function servicesOf(account: Account, inOrder = false): string {
  return words
    .map((word, index) => {
      const before = words[index - 1];
      const after = inOrder && before !== undefined ? `  after: ${of(before).service}\n` : '';
      return `${of(word).service}:\n  task-definition: ${account.definition(of(word))}\n  image: ${account.nextImage(of(word))}\n${after}`;
    })
    .join('');
}

function verdictsOf(run: ActionRun): readonly string[] {
  const services = JSON.parse(run.outputs['services'] || '{}') as Record<string, { verdict: string }>;
  return words.map((word) => services[of(word).service]?.verdict ?? '');
}

/** Revision of the PRIMARY deployment. */
function primary(account: Account, names: ServiceNames): string {
  const { deployments } = account.service(names);
  return String(asObjects(deployments)[0]?.['taskDefinition']).replace(/^.*:/, '');
}

const inputs = { cluster: 'onestep-dev' };

describe('when AWS refuses the update of one of them', () => {
  test.concurrent('those that had begun go back, and the refusal is the cause', async () => {
    const denied = { operation: 'UpdateService', what: 'denied', when: { first: 1 } } as const;
    await withAccount(threeServicesOneImage, { faults: [denied] }, async (account) => {
      const run = await account.run({ ...inputs, services: servicesOf(account) });
      expect({ ...run.outputs, log: endOf(run) }).toMatchObject({
        verdict: 'failed',
        cause: 'not-authorized',
      });
      expect(verdictsOf(run)[0]).toBe('failed');
      for (const word of words)
        expect({ word, runs: primary(account, of(word)) }).toEqual({ word, runs: '1' });
    });
  }, 120_000);

  test.concurrent('of all of them, it is told once with the rights that are missing', async () => {
    const denied = { operation: 'UpdateService', what: 'denied' } as const;
    await withAccount(threeServicesOneImage, { faults: [denied] }, async (account) => {
      const run = await account.run({ ...inputs, services: servicesOf(account) });
      expect({ ...run.outputs, log: endOf(run) }).toMatchObject({
        verdict: 'failed',
        cause: 'not-authorized',
      });
      expect(run.commands.filter((line) => line.startsWith('::error'))).toHaveLength(1);
      expect(run.log).toContain('ecs:UpdateService');
    });
  }, 120_000);
});

test.concurrent('lost answers, throttling and stale reads hurt no service and begin none twice', async () => {
  const faults = [
    { operation: 'UpdateService', what: 'lost-response', when: { every: 2 } },
    { operation: 'RegisterTaskDefinition', what: 'lost-response', when: { first: 1 } },
    { operation: 'DescribeServices', what: 'throttle', when: { every: 4 } },
  ] as const;
  await withAccount(threeServicesOneImage, { faults }, async (account) => {
    const run = await account.run({ ...inputs, services: servicesOf(account) });
    expect({ ...run.outputs, log: endOf(run) }).toMatchObject({ verdict: 'succeeded' });
    expect([account.newRevisions(), account.newDeployments()]).toEqual([3, 3]);
  });
}, 120_000);

describe('at the limit that all of them share', () => {
  test.concurrent('those that only drain go back with the one that never was healthy', async () => {
    const breaker = { deploymentCircuitBreaker: { enable: false, rollback: false } };
    const stuck = fleet(
      { name: 'one-stuck', title: '', source: '', expected: { verdict: 'rolled-back' } },
      words.map((word) => ({
        names: of(word),
        account: {
          isInternal: word !== 'web',
          rollout: breaker,
          ...(word === 'worker' && {
            definition: (usual: Json) => withoutVariable(usual, 'AWS_SECRET_NAME_PROD'),
          }),
        },
      })),
    );
    await withAccount(stuck, {}, async (account) => {
      const run = await account.run({
        ...inputs,
        services: servicesOf(account),
        'wait-for-minutes': '1',
        'stop-early': 'false',
      });
      expect({ ...run.outputs, log: endOf(run) }).toMatchObject({ cause: 'environment-variable-missing' });
      for (const word of words)
        expect({ word, runs: primary(account, of(word)) }).toEqual({ word, runs: '1' });
    });
  }, 120_000);
});

describe('tasks of the step', () => {
  test.concurrent('a `run-before` that fails leaves all services as they are', async () => {
    const scenario = { ...threeServicesOneImage, behave: migrating('fails', { exit: 1 }).behave };
    await withAccount(scenario, {}, async (account) => {
      const run = await account.run({
        ...inputs,
        services: servicesOf(account),
        'run-before': 'python manage.py migrate',
      });
      expect({ ...run.outputs, log: endOf(run) }).toMatchObject({ verdict: 'failed', 'task-exit-code': '1' });
      expect(account.newDeployments()).toBe(0);
    });
  }, 120_000);

  test.concurrent('a `run-after` that fails takes all services back, and ran once', async () => {
    const scenario = { ...threeServicesOneImage, behave: migrating('fails', { exit: 1 }).behave };
    await withAccount(scenario, {}, async (account) => {
      const run = await account.run({
        ...inputs,
        services: servicesOf(account),
        'run-after': 'python manage.py migrate',
      });
      expect({ ...run.outputs, log: endOf(run) }).toMatchObject({ verdict: 'rolled-back' });
      expect(verdictsOf(run)).toEqual(['rolled-back', 'rolled-back', 'rolled-back']);
      expect(account.writes().filter((name) => name === 'RunTask')).toHaveLength(1);
      for (const word of words)
        expect({ word, runs: primary(account, of(word)) }).toEqual({ word, runs: '1' });
    });
  }, 180_000);
});

test.concurrent('a job that is cancelled with on-cancel: rollback sends back what was proved before too', async () => {
  await withAccount(threeServicesOneImage, {}, async (account) => {
    const run = await account.run(
      { ...inputs, services: servicesOf(account, true), 'on-cancel': 'rollback' },
      {
        onOutput: (log, child) => {
          if (log.includes(`${of('worker').service}: new: `)) child.kill('SIGINT');
        },
      },
    );
    expect({ verdicts: verdictsOf(run), log: endOf(run) }).toMatchObject({
      verdicts: ['cancelled', 'cancelled', 'cancelled'],
    });
    // ECS begins seconds after it was asked.
    await account.sleep(30_000);
    for (const word of words) expect({ word, runs: primary(account, of(word)) }).toEqual({ word, runs: '1' });
    expect(run.state['rollback']?.split('\n')).toHaveLength(2);
  });
}, 180_000);
