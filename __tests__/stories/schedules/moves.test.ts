import { expect, test } from '@jest/globals';
import type { FoundSchedules } from '../../../src/schedules/find.ts';
import type { ScheduledTask } from '../../../src/schedules/scheduled-task.ts';
import { behindNotices, movesOf, type Outcome } from '../../../src/stories/schedules/settle-schedules.ts';

const arnOf = (name: string) => `arn:aws:ecs:eu-central-1:111122223333:task-definition/${name}`;
const clusterOf = (name: string) => `arn:aws:ecs:eu-central-1:111122223333:cluster/${name}`;

function task(name: string, taskDefinition: string, cluster = clusterOf('shop')): ScheduledTask {
  const pin = { form: 'ecs', taskDefinition: arnOf(taskDefinition), cluster, revision: 1 } as const;
  return { ref: { kind: 'schedule', group: 'default', name }, pin };
}

function found(...tasks: readonly ScheduledTask[]): FoundSchedules {
  return { tasks, pinned: tasks, unpinned: [], notices: [] };
}

function outcome(verdict: Outcome['verdict'], family: string, more: Partial<Outcome> = {}): Outcome {
  const revision = { family, arn: arnOf(`${family}:2`), previousArn: arnOf(`${family}:1`) };
  return { verdict, revision, location: { ...place, cluster: 'shop' }, ...more };
}

const place = { region: 'eu-central-1', partition: 'aws', accountId: '111122223333', service: 'web' };
const told = (schedules: FoundSchedules, ...outcomes: readonly Outcome[]) =>
  movesOf(schedules, outcomes).map(({ task: { ref }, arn }) => `${ref.name} ${arn.replace(/.*\//, '')}`);

test('each schedule follows the service of its family, landed or outdated', () => {
  const schedules = found(task('report', 'web:1'), task('sync', 'worker:1'));
  expect(told(schedules, outcome('succeeded', 'web'), outcome('unchanged', 'worker'))).toEqual([
    'report web:2',
    'sync worker:2',
  ]);
  expect(told(schedules, outcome('succeeded', 'web'), outcome('outdated', 'worker'))).toEqual([
    'report web:2',
  ]);
});

test('one family in two clusters: each schedule gets the revision of its own cluster', () => {
  const schedules = found(task('here', 'web:1'), task('there', 'web:1', 'warehouse'));
  const second = outcome('succeeded', 'web', {
    location: { ...place, cluster: 'warehouse' },
    revision: { family: 'web', arn: arnOf('web:3'), previousArn: arnOf('web:1') },
  });
  expect(told(schedules, outcome('succeeded', 'web'), second)).toEqual(['here web:2', 'there web:3']);
});

test.each(['failed', 'superseded', 'timed-out', 'cancelled', 'vanished', 'unknown'] as const)(
  'all stay when one service is %s and nothing went back',
  (verdict) => {
    const schedules = found(task('report', 'web:1'), task('sync', 'worker:2'));
    expect(told(schedules, outcome('succeeded', 'web'), outcome(verdict, 'worker'))).toEqual([]);
  },
);

test('a schedule that stays behind a service which succeeded is told', () => {
  const schedules = found(task('report', 'web:1'), task('sync', 'worker:1'), task('moved', 'web:2'));
  const notices = behindNotices(schedules, [outcome('succeeded', 'web'), outcome('superseded', 'worker')]);
  expect(notices.map(({ message }) => message)).toEqual([
    'Scheduled tasks move only when every service of the step has succeeded: schedule default/report stays at web:1, and its service runs web:2.',
  ]);
  expect(behindNotices(schedules, [outcome('failed', 'web'), outcome('failed', 'worker')])).toEqual([]);
});

test('only what is at the revision that failed goes back with its service', () => {
  const schedules = found(task('early', 'web:2'), task('old', 'web:1'), task('far', 'web:2', 'warehouse'));
  const rollback = {
    by: 'ecs-rollout',
    outcome: 'done',
    taskDefinitionArn: arnOf('web:1'),
    message: '',
  } as const;
  expect(told(schedules, outcome('rolled-back', 'web', { rollback }))).toEqual(['early web:1']);
  const failing = { ...rollback, outcome: 'failed' } as const;
  expect(told(schedules, outcome('failed', 'web', { rollback: failing }))).toEqual([]);
});
