import { describe, expect, test } from '@jest/globals';
import { isAllowed, type Policy, type Statement } from '../../../simulator/iam/policy.ts';

const service = 'arn:aws:ecs:eu-central-1:111122223333:service/shop-dev/shop-api';
const need = { action: 'ecs:UpdateService', resource: service, context: { 'ecs:cluster': 'arn:c' } };
const policy = (...Statement: readonly Statement[]): readonly Policy[] => [{ Statement }];
const allow = { Effect: 'Allow', Action: 'ecs:UpdateService', Resource: service } as const;

describe('a policy', () => {
  test('that says nothing of a call denies it', () => {
    expect(isAllowed([], need)).toBe(false);
    expect(isAllowed(policy({ ...allow, Action: 'ecs:DescribeServices' }), need)).toBe(false);
    expect(isAllowed(policy({ ...allow, Resource: `${service}-2` }), need)).toBe(false);
  });

  test.each([
    ['its own name', allow],
    ['another case', { ...allow, Action: 'ECS:updateservice' }],
    ['a list', { ...allow, Action: ['ecs:DescribeServices', 'ecs:UpdateService'] }],
    ['a star in the action', { ...allow, Action: 'ecs:Update*' }],
    ['a star in the resource', { ...allow, Resource: 'arn:aws:ecs:*:service/shop-dev/*' }],
    ['a condition that holds', { ...allow, Condition: { ArnEquals: { 'ecs:cluster': 'arn:c' } } }],
  ])('allows by %s', (_, statement) => {
    expect(isAllowed(policy(statement), need)).toBe(true);
  });

  test.each([
    ['another value', { ArnEquals: { 'ecs:cluster': 'arn:d' } }],
    ['a key that the request does not have', { StringEquals: { 'iam:PassedToService': 'x' } }],
    ['an operator that is not simulated', { Bool: { 'ecs:cluster': 'true' } }],
  ])('does not allow by a condition with %s', (_, Condition) => {
    expect(isAllowed(policy({ ...allow, Condition }), need)).toBe(false);
  });

  test('that denies outweighs one that allows', () => {
    expect(isAllowed(policy(allow, { ...allow, Effect: 'Deny', Action: '*', Resource: '*' }), need)).toBe(
      false,
    );
  });
});
