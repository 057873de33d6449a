import { describe, expect, test } from '@jest/globals';
import type { Json } from '../../../simulator/operation.ts';
import { success } from '../../../simulator/scenarios/basics.ts';
import { addRule, addSchedule, ecsTarget } from '../../../simulator/scenarios/schedules.ts';
import { eventsOperations } from '../../../simulator/services/events.ts';
import { schedulerOperations } from '../../../simulator/services/scheduler.ts';
import { createSimulation, ManualClock } from '../../../simulator/simulation.ts';

function anAccount() {
  const { world } = createSimulation({
    clock: new ManualClock(new Date('2026-11-28T12:00:00Z')),
    scenario: success,
  });
  const now = new Date(world.queue.now);
  return {
    world,
    events: async (name: string, input: Json) => eventsOperations[name]?.(input, { world, now }),
    scheduler: async (name: string, input: Json) => schedulerOperations[name]?.(input, { world, now }),
  };
}

describe('EventBridge', () => {
  test('replaces the whole target of an id, and keeps the others and what nobody knows', async () => {
    const { world, events } = anAccount();
    const rule = addRule(world, 'nightly', [
      ecsTarget(world, 'a', 1, { Future: 1 }),
      ecsTarget(world, 'b', 1),
    ]);
    await events('PutTargets', {
      Rule: 'nightly',
      Targets: [{ Id: 'a', Arn: 'arn:x', Other: { kept: true } }],
    });
    expect(rule.targets.map(({ Id }) => Id)).toEqual(['a', 'b']);
    expect(rule.targets[0]).toEqual({ Id: 'a', Arn: 'arn:x', Other: { kept: true } });
  });

  test('lets nobody change a rule that an AWS service manages, and knows no other rule', async () => {
    const { world, events } = anAccount();
    addRule(world, 'managed', [], { managedBy: 'batch.amazonaws.com' });
    const targets = [{ Id: 'a', Arn: 'arn:x' }];
    await expect(events('PutTargets', { Rule: 'managed', Targets: targets })).rejects.toMatchObject({
      code: 'ManagedRuleException',
    });
    await expect(events('ListTargetsByRule', { Rule: 'absent' })).rejects.toMatchObject({
      code: 'ResourceNotFoundException',
    });
  });

  test('lists the rules of a target page by page', async () => {
    const { world, events } = anAccount();
    for (let i = 0; i < 3; i += 1) addRule(world, `rule-${i}`, [{ Id: 'a', Arn: 'arn:x' }]);
    addRule(world, 'other', [{ Id: 'a', Arn: 'arn:y' }]);
    expect(await events('ListRuleNamesByTarget', { TargetArn: 'arn:x', Limit: 2 })).toEqual({
      RuleNames: ['rule-0', 'rule-1'],
      NextToken: '2',
    });
    expect(await events('ListRuleNamesByTarget', { TargetArn: 'arn:x', Limit: 2, NextToken: '2' })).toEqual({
      RuleNames: ['rule-2'],
    });
  });
});

describe('EventBridge Scheduler', () => {
  const target = { Arn: 'arn:x', RoleArn: 'arn:r', Future: 1 };
  const required = {
    ScheduleExpression: 'rate(1 hour)',
    FlexibleTimeWindow: { Mode: 'OFF' },
    Target: target,
  };

  test('resets what an update does not send: a disabled schedule wakes up', async () => {
    const { world, scheduler } = anAccount();
    addSchedule(world, 'jobs/nightly', 1, { State: 'DISABLED', Description: 'Paused' });
    const place = { Name: 'nightly', GroupName: 'jobs' };
    await scheduler('UpdateSchedule', { ...place, ...required, ClientToken: 't' });
    const read = await scheduler('GetSchedule', place);
    expect(read).toMatchObject({ State: 'ENABLED', ScheduleExpressionTimezone: 'UTC', Target: target });
    expect(read).not.toHaveProperty('Description');
    expect(read).not.toHaveProperty('ClientToken');
  });

  test.each([
    [{ Target: { Arn: 'arn:x' } }, 'target.roleArn'],
    [{ FlexibleTimeWindow: {} }, 'flexibleTimeWindow'],
    [{ Arn: 'arn:s' }, 'Arn is not a member'],
    [{ EndDate: 1 }, 'EndDate cannot be in the past'],
  ])('refuses %j', async (more, message) => {
    const { world, scheduler } = anAccount();
    addSchedule(world, 'default/nightly', 1);
    await expect(
      scheduler('UpdateSchedule', { Name: 'nightly', ...required, ...more }),
    ).rejects.toMatchObject({
      code: 'ValidationException',
      message: expect.stringContaining(message),
    });
  });

  test('knows a schedule in its group alone', async () => {
    const { world, scheduler } = anAccount();
    addSchedule(world, 'jobs/nightly', 1);
    await expect(scheduler('GetSchedule', { Name: 'nightly' })).rejects.toMatchObject({
      code: 'ResourceNotFoundException',
      status: 404,
    });
  });
});
