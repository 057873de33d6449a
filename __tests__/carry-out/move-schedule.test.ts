import { describe, expect, test } from '@jest/globals';
import { type MovePorts, moveSchedule } from '../../src/carry-out/move-schedule.ts';
import { AwsError } from '../../src/ecs/aws-error.ts';
import type { ScheduledTask } from '../../src/schedules/scheduled-task.ts';

const cluster = 'arn:aws:ecs:eu-central-1:111122223333:cluster/shop';
const arn = (revision: number) => `arn:aws:ecs:eu-central-1:111122223333:task-definition/web:${revision}`;
const target = (revision: number, id = 'a') =>
  `{"Id":"${id}","Arn":"${cluster}","EcsParameters":{"TaskDefinitionArn":"${arn(revision)}"}}`;
const task: ScheduledTask = {
  ref: { kind: 'rule', name: 'nightly' },
  targetId: 'a',
  pin: { form: 'ecs', taskDefinition: arn(1), revision: 1, cluster },
};

function error(code: string, kind: AwsError['kind'] = 'refused'): AwsError {
  return new AwsError(kind, { code, action: 'events:PutTargets', message: `${code}.` });
}

/** A rule whose targets are read and written; `answers` come before a write takes effect. */
function aRule(targets: string[], answers: (Error | 'lost')[] = []) {
  const written: string[] = [];
  const ports: MovePorts = {
    reads: { listTargets: async () => targets, getSchedule: async () => '' },
    writes: {
      putTarget: async (_rule, text) => {
        const answer = answers.shift();
        if (answer instanceof Error) throw answer;
        written.push(text);
        targets.splice(
          0,
          targets.length,
          ...targets.map((each) => (each.includes('"Id":"a"') ? text : each)),
        );
        if (answer === 'lost') throw error('ECONNRESET', 'lost');
      },
      updateSchedule: async () => {},
    },
    sleep: async () => {},
    random: () => 0.5,
  };
  return { ports, written };
}

describe('a scheduled task', () => {
  test('moves, and the targets beside it stay', async () => {
    const { ports, written } = aRule([target(5, 'b'), target(1)]);
    expect(await moveSchedule(task, arn(2), ports)).toEqual({
      name: 'rule:nightly',
      from: 'web:1',
      to: 'web:2',
      outcome: 'moved',
    });
    expect(written).toEqual([target(2)]);
  });

  test('is not written where it runs the revision already', async () => {
    const { ports, written } = aRule([target(2)]);
    expect(await moveSchedule(task, arn(2), ports)).toMatchObject({ outcome: 'unchanged' });
    expect(written).toEqual([]);
  });

  test('is left alone where somebody has set another revision meanwhile', async () => {
    const { ports, written } = aRule([target(3)]);
    expect(await moveSchedule(task, arn(2), ports)).toMatchObject({
      outcome: 'left',
      why: 'it was set to web:3 meanwhile',
    });
    expect(written).toEqual([]);
  });

  test('is read again where another writer was there first', async () => {
    const { ports, written } = aRule([target(1)], [error('ConcurrentModificationException')]);
    expect(await moveSchedule(task, arn(2), ports)).toMatchObject({ outcome: 'moved' });
    expect(written).toHaveLength(1);
  });

  test('is not written twice after a lost answer', async () => {
    const { ports, written } = aRule([target(1)], ['lost']);
    expect(await moveSchedule(task, arn(2), ports)).toMatchObject({ outcome: 'moved' });
    expect(written).toHaveLength(1);
  });

  test.each([
    [error('ManagedRuleException'), 'ManagedRuleException'],
    [error('AccessDeniedException', 'denied'), 'may not call events:PutTargets'],
    [error('ResourceNotFoundException', 'missing'), 'no longer exists'],
  ])('that cannot be written says why', async (refusal, why) => {
    const { ports } = aRule([target(1)], [refusal]);
    const { outcome, why: told } = await moveSchedule(task, arn(2), ports);
    expect([outcome, told]).toEqual(['failed', expect.stringContaining(why)]);
  });

  test('whose target has gone says so', async () => {
    const { ports } = aRule([target(1, 'b')]);
    expect(await moveSchedule(task, arn(2), ports)).toMatchObject({
      outcome: 'failed',
      why: 'its target no longer exists',
    });
  });
});
