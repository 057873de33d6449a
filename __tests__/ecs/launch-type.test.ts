import { expect, test } from '@jest/globals';
import { startsOnFargate } from '../../src/ecs/launch-type.ts';

const fargate = { requiresCompatibilities: ['FARGATE'] };
const both = { requiresCompatibilities: ['EC2', 'FARGATE'] };

test('the launch type of the service decides where its tasks start', () => {
  expect(startsOnFargate({ launchType: 'FARGATE', capacityProviders: [] }, {})).toBe(true);
  expect(startsOnFargate({ launchType: 'EC2', capacityProviders: [] }, both)).toBe(false);
});

test('without a launch type its capacity providers decide', () => {
  expect(startsOnFargate({ capacityProviders: ['FARGATE_SPOT', 'FARGATE'] }, {})).toBe(true);
  expect(startsOnFargate({ capacityProviders: ['my-instances'] }, both)).toBe(false);
});

test('without either, and without a service, the task definition decides', () => {
  expect(startsOnFargate({ capacityProviders: [] }, fargate)).toBe(true);
  expect(startsOnFargate(undefined, fargate)).toBe(true);
  expect(startsOnFargate(undefined, { requiresCompatibilities: ['EC2'] })).toBe(false);
  expect(startsOnFargate(undefined, {})).toBe(false);
});
