import { describe, expect, test } from '@jest/globals';
import { forwardTo, setActions } from '../../simulator/model/routes.ts';
import type { ListenerRule, World } from '../../simulator/model/world.ts';
import { native, pause } from '../../simulator/scenarios/native/native.ts';
import { allScenarios } from '../../simulator/scenarios/registry.ts';
import type { ActionRun } from '../support/action.ts';
import { endOf, findScenario, withAccount } from './account.ts';

/* Who gets production traffic, where the listener rules are not as ECS has set them, or tell only half of it. */

const about = { name: 'rules', title: 'Somebody else writes the production rule.', source: 'The test.' };
const trafficOf = ({ log }: ActionRun) => log.split('Traffic: ').at(-1)?.split('\n')[0] ?? '';

function productionRule(world: World): ListenerRule {
  const listener = [...world.listeners.values()].find(({ port }) => port === 80);
  const rule = [...world.rules.values()].find(({ listenerArn }) => listenerArn === listener?.arn);
  if (rule === undefined) throw new Error('There is no production rule.');
  return rule;
}

function toNobody(world: World): void {
  const weights = [...world.targetGroups.keys()].map((targetGroupArn) => ({ targetGroupArn, weight: 0 }));
  setActions(world, productionRule(world), forwardTo(weights), 'somebody');
}

const fixedResponse = {
  Type: 'fixed-response',
  Order: 1,
  FixedResponseConfig: { StatusCode: '503', ContentType: 'text/plain' },
};

describe('a production rule that sends traffic to neither version in the bake time', () => {
  test.concurrent.each([
    [
      'answers by itself',
      (world: World): void => setActions(world, productionRule(world), [fixedResponse], 'somebody'),
      'the production listener rule sends traffic to no target group.',
    ],
    [
      'is deleted',
      (world: World): void => void world.rules.delete(productionRule(world).arn),
      'the production listener rule does not exist any more.',
    ],
    ['has no weight', toNobody, 'the production listener rule sends traffic to no target group.'],
  ] as const)(
    'and %s is no success, and a rollback would bring nothing back',
    async (_, change, traffic) => {
      const scenario = native(
        { ...about, meanwhile: (world) => world.queue.after(240_000, () => change(world)) },
        { strategy: 'BLUE_GREEN' },
      );
      await withAccount(scenario, {}, async (account) => {
        const run = await account.run();
        expect({ ...run.outputs, log: endOf(run) }).toMatchObject({
          verdict: 'failed',
          cause: 'listener-rule-reset',
        });
        expect(run.exitCode).toBe(1);
        expect(trafficOf(run)).toBe(traffic);
        expect(account.writes()).not.toContain('StopServiceDeployment');
      });
    },
    120_000,
  );
});

test.concurrent('both groups of a gateway are told of, and traffic is said to go to the one that gets it', async () => {
  const hooks = [pause('POST_TEST_TRAFFIC_SHIFT', { minutes: 60, action: 'ROLLBACK' as const })];
  const scenario = native(about, { strategy: 'BLUE_GREEN', managed: 'gateway', hooks });
  await withAccount(scenario, {}, async (account) => {
    const run = await account.run({ 'wait-for': 'paused' });
    expect({ ...run.outputs, log: endOf(run) }).toMatchObject({ verdict: 'paused' });
    expect(trafficOf(run)).toBe('all production traffic goes to onestep-dev:1.');
    expect(run.log).not.toContain('traffic: all to onestep-dev:2');
  });
}, 120_000);

test.concurrent('a rule that is shared between both when ECS goes back is not said to send all to the earlier one', async () => {
  const hooks = [pause('POST_TEST_TRAFFIC_SHIFT', { minutes: 10, action: 'CONTINUE' as const })];
  const toBoth = (world: World) => {
    const groups = [...world.targetGroups.keys()].map((targetGroupArn) => ({ targetGroupArn, weight: 50 }));
    setActions(world, productionRule(world), forwardTo(groups), 'somebody');
  };
  const scenario = native(
    { ...about, meanwhile: (world) => world.queue.after(120_000, () => toBoth(world)) },
    { strategy: 'BLUE_GREEN', hooks },
  );
  await withAccount(scenario, {}, async (account) => {
    const run = await account.run({ 'wait-for-minutes': '60' });
    expect({ ...run.outputs, log: endOf(run) }).toMatchObject({
      verdict: 'rolled-back',
      cause: 'listener-rule-misconfigured',
    });
    expect(trafficOf(run)).toBe('50 % of production traffic goes to onestep-dev:2, 50 % to onestep-dev:1.');
  });
}, 120_000);

test.concurrent('a rollback is proved where the service revisions may not be read', async () => {
  const faults = [{ service: 'ecs', operation: 'DescribeServiceRevisions', what: 'denied' }] as const;
  await withAccount(findScenario(allScenarios, 'green-crashes-for-ever'), { faults }, async (account) => {
    const run = await account.run();
    expect({ ...run.outputs, log: endOf(run) }).toMatchObject({
      verdict: 'rolled-back',
      cause: 'environment-variable-missing',
    });
    expect(trafficOf(run)).toBe('all production traffic goes to onestep-dev:1.');
  });
}, 120_000);

test.concurrent('without a load balancer `healthy` is said to be healthy, next to the previous version', async () => {
  await withAccount(findScenario(allScenarios, 'blue-green-headless'), {}, async (account) => {
    const run = await account.run({ 'wait-for': 'healthy' });
    expect(run.log).toContain('Healthy: onestep-dev:2 runs in service onestep-api-dev');
  });
}, 120_000);

test.concurrent('a rule that was set back in mid-shift, and set again by ECS, is one notice of a deployment that came through', async () => {
  await withAccount(findScenario(allScenarios, 'rule-reset-in-mid-shift'), {}, async (account) => {
    const run = await account.run();
    expect({ ...run.outputs, log: endOf(run) }).toMatchObject({ verdict: 'succeeded', cause: '' });
    const notices = run.log.match(
      /changed from outside during the deployment: at \S+ UTC it sent no traffic to onestep-dev:2, after Amazon ECS had set 5 %/g,
    );
    expect({ notices, log: run.log }).toMatchObject({ notices: [expect.any(String)] });
    expect(run.log).toContain('ignore_changes = [action]');
  });
}, 120_000);
