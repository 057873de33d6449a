import { describe, expect, test } from '@jest/globals';
import type { Policy } from '../../simulator/iam/policy.ts';
import type { Json } from '../../simulator/json.ts';
import { registerTaskDefinition } from '../../simulator/model/task-definitions.ts';
import type { World } from '../../simulator/model/world.ts';
import { missingVariable, success } from '../../simulator/scenarios/basics.ts';
import type { Scenario } from '../../simulator/scenarios/scenario.ts';
import {
  addRule,
  addSchedule,
  addUniversalSchedule,
  ecsTarget,
  revisionArn,
} from '../../simulator/scenarios/schedules.ts';
import { type Account, withAccount } from './account.ts';

function withSchedules(scenario: Scenario, add: (world: World) => void): Scenario {
  return {
    ...scenario,
    setUp: (world) => {
      scenario.setUp(world);
      add(world);
    },
  };
}

const worldOf = ({ simulator }: Account) => simulator.simulation.world;
const targetsOf = (account: Account, rule: string) => worldOf(account).eventRules.get(rule)?.targets ?? [];
const documentOf = (account: Account, path: string) => worldOf(account).schedules.get(path)?.document ?? {};
const said = (run: { outputs: object; log: string }) => ({ ...run.outputs, log: run.log.slice(-2_000) });

/** Of every kind: pinned and not, disabled, of another family and cluster, with members that nobody knows. */
function ofEveryKind(world: World): void {
  addRule(world, 'nightly', [
    ecsTarget(world, 'report', 1, { FutureMember: { kept: [1.5, null] } }),
    { Id: 'queue', Arn: 'arn:aws:sqs:eu-central-1:111122223333:jobs' },
  ]);
  addRule(world, 'other-family', [
    ecsTarget(world, 'other', 1, { EcsParameters: { TaskDefinitionArn: revisionArn(world, 7, 'billing') } }),
  ]);
  addSchedule(world, 'default/hourly', 1, { State: 'DISABLED', Description: 'Paused', FutureField: 'kept' });
  addSchedule(world, 'default/newest', undefined);
  addUniversalSchedule(
    world,
    'jobs/universal',
    `{ "Cluster":"onestep-dev",\n  "TaskDefinition": "${revisionArn(world, 1)}", "Overrides": {"ContainerOverrides":[]} }`,
  );
  addUniversalSchedule(
    world,
    'jobs/elsewhere',
    `{"Cluster":"another","TaskDefinition":"${revisionArn(world, 1)}"}`,
  );
}

const revisionIn = (target: Json) => JSON.stringify(target).match(/task-definition\/[\w-]+(?::\d+)?/)?.[0];

describe('schedules', () => {
  test.concurrent('all of them move to the new revision after the rollout, and nothing else of them changes', async () => {
    await withAccount(withSchedules(success, ofEveryKind), {}, async (account) => {
      const before = {
        rule: structuredClone(targetsOf(account, 'nightly')),
        hourly: structuredClone(documentOf(account, 'default/hourly')),
        universal: structuredClone(documentOf(account, 'jobs/universal')),
      };
      const run = await account.run({ schedules: 'auto' });
      expect(said(run)).toMatchObject({ verdict: 'succeeded', cause: '' });
      const moved = (value: object) =>
        JSON.parse(JSON.stringify(value).replace(/(onestep-dev):1(?=\D)/g, '$1:2'));
      expect(targetsOf(account, 'nightly')).toEqual(moved(before.rule));
      expect(documentOf(account, 'default/hourly')).toEqual(moved(before.hourly));
      expect(documentOf(account, 'jobs/universal')).toEqual(moved(before.universal));
      expect(targetsOf(account, 'other-family').map(revisionIn)).toEqual(['task-definition/billing:7']);
      expect(revisionIn(documentOf(account, 'default/newest'))).toBe('task-definition/onestep-dev');
      expect(revisionIn(documentOf(account, 'jobs/elsewhere'))).toBe('task-definition/onestep-dev:1');
      expect(account.writes().indexOf('PutTargets')).toBeGreaterThan(
        account.writes().indexOf('UpdateService'),
      );
      expect(run.summary).toContain('### Schedules');
      expect(run.summary).toMatch(/names no revision: schedule default\/newest/);
      expect(run.report).toMatchObject({
        schedules: [
          { name: 'rule:nightly', from: 'onestep-dev:1', to: 'onestep-dev:2', outcome: 'moved' },
          { name: 'schedule:default/hourly', outcome: 'moved' },
          { name: 'schedule:jobs/universal', outcome: 'moved' },
        ],
      });
    });
  }, 60_000);

  test.concurrent('one that is named and is not there is refused before anything is written', async () => {
    await withAccount(withSchedules(success, ofEveryKind), {}, async (account) => {
      const run = await account.run({ schedules: 'rule:nightly\nschedule:default/hurly' });
      expect(said(run)).toMatchObject({
        verdict: 'failed',
        cause: 'schedule-not-found',
        'deployment-id': '',
      });
      expect(run.log).toContain('`schedule:default/hourly`');
      const both = await account.run({ schedules: 'rule:nigthly\nrule:other-family\nrule:nightly' });
      expect(both.log).toContain('2 scheduled tasks cannot be moved');
      expect(both.log).toContain('rule nigthly, which does not exist');
      expect(both.log).toContain('rule other-family, which runs');
      expect(account.writes()).toEqual([]);
    });
  }, 60_000);

  test.concurrent('the check of a pull request finds it too, and changes nothing', async () => {
    await withAccount(withSchedules(success, ofEveryKind), {}, async (account) => {
      const inputs = { mode: 'validate', image: 'build', comment: 'never' };
      const wrong = await account.run({ ...inputs, schedules: 'schedule:default/hurly' });
      expect(said(wrong)).toMatchObject({ verdict: 'invalid' });
      expect(wrong.summary).toContain('names schedule default/hurly, which does not exist');
      const right = await account.run({ ...inputs, schedules: 'auto' });
      expect(said(right)).toMatchObject({ verdict: 'valid' });
      expect(account.writes()).toEqual([]);
    });
  }, 60_000);

  test.concurrent('one of another family, and one that an AWS service manages, are refused too', async () => {
    const managed = withSchedules(success, (world) => {
      ofEveryKind(world);
      addRule(world, 'managed', [ecsTarget(world, 'a', 1)], { managedBy: 'batch.amazonaws.com' });
    });
    await withAccount(managed, {}, async (account) => {
      const other = await account.run({ schedules: 'rule:other-family' });
      expect(said(other)).toMatchObject({ cause: 'schedule-not-found' });
      expect(other.log).toContain('billing:7');
      const run = await account.run({ schedules: 'rule:managed' });
      expect(said(run)).toMatchObject({ verdict: 'failed', cause: 'schedule-refused', 'deployment-id': '' });
      expect(account.writes()).toEqual([]);
    });
  }, 60_000);

  test.concurrent('a rollout that fails leaves them as they are', async () => {
    await withAccount(withSchedules(missingVariable, ofEveryKind), {}, async (account) => {
      const run = await account.run({ schedules: 'auto' });
      expect(said(run)).toMatchObject({ verdict: 'rolled-back', cause: 'environment-variable-missing' });
      expect(targetsOf(account, 'nightly').map(revisionIn)).toEqual([
        'task-definition/onestep-dev:1',
        undefined,
      ]);
      expect(account.writes()).not.toContain('PutTargets');
      expect(account.writes()).not.toContain('UpdateSchedule');
      expect(run.summary).toContain('Scheduled tasks without a revision run onestep-dev:2 from now on');
    });
  }, 60_000);

  test.concurrent('one that pins the revision that was rolled back goes back with the service', async () => {
    const again = withSchedules(missingVariable, (world) => {
      const [running] = world.taskDefinitions;
      const broken = missingVariable.change({ ...running?.document });
      registerTaskDefinition(world, broken, []);
      addRule(world, 'nightly', [ecsTarget(world, 'report', 2)]);
      addRule(world, 'weekly', [ecsTarget(world, 'report', 1)]);
    });
    await withAccount(again, {}, async (account) => {
      const run = await account.run({
        schedules: 'auto',
        'task-definition': 'onestep-dev:2',
        image: 'definition',
      });
      expect(said(run)).toMatchObject({ verdict: 'rolled-back' });
      expect(targetsOf(account, 'nightly').map(revisionIn)).toEqual(['task-definition/onestep-dev:1']);
      expect(targetsOf(account, 'weekly').map(revisionIn)).toEqual(['task-definition/onestep-dev:1']);
      expect(account.writes().filter((name) => name === 'PutTargets')).toHaveLength(1);
      expect(run.summary).toContain('`onestep-dev:2` → `onestep-dev:1`');
    });
  }, 60_000);

  test.concurrent('one that fails with HTTP 200 fails the step, the service stays, and the next run moves it', async () => {
    const refusing = withSchedules(success, (world) => {
      addRule(world, 'nightly', [ecsTarget(world, 'report', 1)], {
        refusesTargets: { code: 'AccessDeniedException', message: 'EventBridge may not use the role.' },
      });
      addSchedule(world, 'default/hourly', 1);
    });
    await withAccount(refusing, {}, async (account) => {
      const run = await account.run({ schedules: 'auto' });
      expect({ ...said(run), exitCode: run.exitCode }).toMatchObject({
        verdict: 'failed',
        cause: 'schedule-not-moved',
        exitCode: 1,
      });
      expect(run.log).toContain('EventBridge may not use the role');
      expect(account.service()['taskDefinition']).toBe(revisionArn(worldOf(account), 2));
      expect(revisionIn(documentOf(account, 'default/hourly'))).toBe('task-definition/onestep-dev:2');
      delete worldOf(account).eventRules.get('nightly')?.refusesTargets;
      const again = await account.run({ schedules: 'auto' });
      expect(said(again)).toMatchObject({ verdict: 'unchanged', cause: '' });
      expect(targetsOf(account, 'nightly').map(revisionIn)).toEqual(['task-definition/onestep-dev:2']);
    });
  }, 60_000);

  test.concurrent('a rollback that was asked for takes them back', async () => {
    await withAccount(withSchedules(success, ofEveryKind), {}, async (account) => {
      await account.run({ schedules: 'auto' });
      const back = await account.run({
        mode: 'rollback',
        schedules: 'auto',
        'task-definition': 'running',
        image: 'build',
      });
      expect(said(back)).toMatchObject({ verdict: 'succeeded' });
      expect(targetsOf(account, 'nightly').map(revisionIn)[0]).toBe('task-definition/onestep-dev:1');
      expect(documentOf(account, 'default/hourly')['State']).toBe('DISABLED');
    });
  }, 60_000);

  test.concurrent('lost answers and throttling are no reason to fail, and no schedule is written twice', async () => {
    const faults = [
      { operation: 'PutTargets', what: 'lost-response', when: { first: 1 } },
      { operation: 'UpdateSchedule', what: 'throttle', when: { first: 1 } },
      { operation: 'ListSchedules', what: 'server-error', when: { first: 1 } },
    ] as const;
    await withAccount(withSchedules(success, ofEveryKind), { faults }, async (account) => {
      const run = await account.run({ schedules: 'auto' });
      expect(said(run)).toMatchObject({ verdict: 'succeeded' });
      const put = account.simulator.calls.filter(({ operation }) => operation === 'PutTargets');
      expect(put.map(({ outcome }) => outcome)).toEqual(['lost-response']);
      expect(revisionIn(documentOf(account, 'default/hourly'))).toBe('task-definition/onestep-dev:2');
    });
  }, 60_000);

  test.concurrent('what the role may not do is said with its policy', async () => {
    const allowed: Policy = {
      Statement: [
        {
          Effect: 'Allow',
          Action: ['ecs:*', 'elasticloadbalancing:*', 'iam:PassRole', 'ecr:*', 'logs:*'],
          Resource: '*',
        },
      ],
    };
    await withAccount(withSchedules(success, ofEveryKind), { policies: [allowed] }, async (account) => {
      const run = await account.run({ schedules: 'auto' });
      expect(said(run)).toMatchObject({ verdict: 'failed', cause: 'not-authorized', 'deployment-id': '' });
      expect(run.log).toContain('events:ListRuleNamesByTarget');
      expect(account.writes()).toEqual([]);
    });
  }, 60_000);

  test.concurrent('a role of a target that may not be passed is named, and is no right to do without', async () => {
    const passing = { 'iam:PassedToService': ['events.amazonaws.com', 'scheduler.amazonaws.com'] };
    const policy: Policy = {
      Statement: [
        { Effect: 'Allow', Action: '*', Resource: '*' },
        {
          Effect: 'Deny',
          Action: 'iam:PassRole',
          Resource: '*',
          Condition: { StringEquals: passing },
        },
      ],
    };
    await withAccount(withSchedules(success, ofEveryKind), { policies: [policy] }, async (account) => {
      const run = await account.run({ schedules: 'rule:nightly' });
      expect(said(run)).toMatchObject({ verdict: 'failed', cause: 'schedule-not-moved' });
      expect(run.log).toContain('the role may not call iam:PassRole');
      expect(run.log).not.toContain('This is not required');
    });
  }, 60_000);

  test.concurrent('a role that may run one revision only is warned of', async () => {
    const pinned = withSchedules(success, (world) => {
      ofEveryKind(world);
      const policy = (revision: number | string) =>
        JSON.stringify({
          Statement: {
            Effect: 'Allow',
            Action: 'ecs:RunTask',
            Resource: revisionArn(world, 1).replace(/1$/, `${revision}`),
          },
        });
      const role = { name: 'onestep-schedules', arn: 'r', trustedServices: [], extra: {} };
      world.roles.set(role.name, { ...role, policies: new Map([['run', policy(1)]]) });
    });
    await withAccount(pinned, {}, async (account) => {
      const run = await account.run({ schedules: 'rule:nightly' });
      expect(said(run)).toMatchObject({ verdict: 'succeeded' });
      expect(run.summary).toContain(
        'The role onestep-schedules, with which EventBridge starts scheduled tasks',
      );
    });
  }, 60_000);

  test.concurrent('many pages of rules and schedules are read to their end', async () => {
    const many = withSchedules(success, (world) => {
      for (let i = 0; i < 104; i += 1)
        addRule(world, `rule-${i}`, [ecsTarget(world, 'a', i === 103 ? 1 : undefined)]);
      for (let i = 0; i < 150; i += 1)
        addSchedule(world, `default/lambda-${i}`, undefined, {
          Target: { Arn: `arn:aws:lambda:x:1:function:${i}`, RoleArn: 'r' },
        });
      addSchedule(world, 'zeta/last', 1);
    });
    await withAccount(many, {}, async (account) => {
      const run = await account.run({ schedules: 'auto' });
      expect(said(run)).toMatchObject({ verdict: 'succeeded' });
      expect(targetsOf(account, 'rule-103').map(revisionIn)).toEqual(['task-definition/onestep-dev:2']);
      expect(revisionIn(documentOf(account, 'zeta/last'))).toBe('task-definition/onestep-dev:2');
    });
  }, 90_000);
});
