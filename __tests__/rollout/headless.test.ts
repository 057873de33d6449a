import { expect, test } from '@jest/globals';
import { isHeadless } from '../../src/rollout/headless.ts';
import { aDeployment, aService } from '../fixtures/snapshots.ts';

const service = aService({ loadBalancers: [] });

test('a service without target group and without Service Connect has no traffic to shift', () => {
  expect(isHeadless({ service, targetGroups: [], unread: [] })).toBe(true);
});

test('a service with a target group, or with Service Connect, has', () => {
  expect(isHeadless({ service, targetGroups: [['tg']], unread: [] })).toBe(false);
  const connected = aService({ deployments: [aDeployment({ usesServiceConnect: true })] });
  expect(isHeadless({ service: connected, targetGroups: [], unread: [] })).toBe(false);
  const inLattice = aService({ deployments: [aDeployment({ usesVpcLattice: true })] });
  expect(isHeadless({ service: inLattice, targetGroups: [], unread: [] })).toBe(false);
});

test('nothing is said of one whose target groups may not be read, or were not yet', () => {
  const unread = [
    { id: 'service-revision', what: 'service revision', action: 'ecs:DescribeServiceRevisions', why: 'no' },
  ] as const;
  expect(isHeadless({ service, targetGroups: [], unread })).toBe(false);
  expect(isHeadless({ service })).toBe(false);
  expect(isHeadless({ targetGroups: [] })).toBe(false);
});
