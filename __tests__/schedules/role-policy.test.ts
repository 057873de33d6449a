import { describe, expect, test } from '@jest/globals';
import { isPinned, runnableBy } from '../../src/schedules/role-policy.ts';

const family = 'arn:aws:ecs:eu-central-1:111122223333:task-definition/web';
const policy = (Action: unknown, Resource: unknown, Effect = 'Allow') =>
  JSON.stringify({ Statement: [{ Effect, Action, Resource }] });

describe('what a policy lets run', () => {
  test.each([
    ['ecs:RunTask', `${family}:7`],
    [['ecs:StopTask', 'ecs:Run*'], [`${family}:7`]],
    ['*', `${family}:7`],
    ['ECS:RUNTASK', `${family}:7`],
  ])('by %j', (action, resource) => {
    expect(runnableBy(policy(action, resource))).toEqual([`${family}:7`]);
  });

  test.each([
    [policy('ecs:StopTask', '*')],
    [policy('ecs:RunTask', '*', 'Deny')],
    ['no JSON'],
    ['{}'],
    ['{"Statement":{"Effect":"Allow"}}'],
  ])('is nothing by %s', (text) => {
    expect(runnableBy(text)).toEqual([]);
  });
});

describe('a role', () => {
  test.each([
    [[`${family}:7`]],
    [[`${family}:7`, `${family}:8`]],
    [['arn:aws:ecs:*:*:task-definition/web:7']],
  ])('with %j is pinned', (resources) => {
    expect(isPinned(resources, `${family}:9`)).toBe(true);
  });

  test.each([
    [[`${family}:*`]],
    [[`${family}:7`, `${family}:*`]],
    [['*']],
    [[`${family}:?`]],
    [[`${family}:9`]],
    [[`${family}`]],
    [[`${family}-jobs:7`]],
    [[]],
  ])('with %j is not known to be', (resources) => {
    expect(isPinned(resources, `${family}:9`)).toBe(false);
  });
});
