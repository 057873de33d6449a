import { describe, expect, test } from '@jest/globals';
import { loadBalancerContainer } from '../../../src/checks/rules/load-balancer-container.ts';
import { rolloutTiming } from '../../../src/checks/rules/rollout-timing.ts';
import { targetGroupUnused } from '../../../src/checks/rules/target-group-unused.ts';
import { targetHealthPath } from '../../../src/checks/rules/target-health-path.ts';
import { targetType } from '../../../src/checks/rules/target-type.ts';
import type { HealthCheck } from '../../../src/ecs/load-balancing.ts';
import { aTargetGroup } from '../../fixtures/evidence.ts';
import { aService } from '../../fixtures/snapshots.ts';
import {
  aFargateDefinition,
  aSubjectIn,
  aWrittenContainer,
  aWrittenDefinition,
  said,
} from '../../fixtures/subjects.ts';

function withContainer(members: Record<string, unknown>) {
  return aWrittenDefinition({ containerDefinitions: [aWrittenContainer(members)] });
}

function withHealthCheck(overrides: Partial<HealthCheck>) {
  return aTargetGroup({
    healthCheck: { ...aTargetGroup().healthCheck, ...overrides },
    deregistrationDelaySeconds: 30,
  });
}

describe('load-balancer-container', () => {
  const service = aService({ loadBalancers: [{ containerName: 'app', containerPort: 8000 }] });
  const of = (members: Record<string, unknown>) => aSubjectIn({ service }, withContainer(members));

  test('recognises a container that is not there', () => {
    const subject = of({ name: 'App', portMappings: [{ containerPort: 8000 }] });
    expect(said(loadBalancerContainer, subject)).toEqual(['error /containerDefinitions']);
    expect(loadBalancerContainer.check(subject)[0]?.message).toContain(
      '"app", and the task definition has only "App"',
    );
  });

  test('recognises a port that is not there', () => {
    expect(said(loadBalancerContainer, of({ portMappings: [{ containerPort: 80 }] }))).toEqual([
      'error /containerDefinitions/0/portMappings',
    ]);
    expect(loadBalancerContainer.check(of({}))[0]?.message).toContain('maps no port');
  });

  test.each([[{ containerPort: 8000 }], [{ containerPortRange: '7000-9000' }]])(
    'is content with %j',
    (mapping) => {
      expect(said(loadBalancerContainer, of({ portMappings: [mapping] }))).toEqual([]);
    },
  );

  test('asks nothing of a service without a load balancer', () => {
    expect(said(loadBalancerContainer, aSubjectIn({ service: aService({ loadBalancers: [] }) }))).toEqual([]);
  });
});

describe('target-type', () => {
  const instances = { targetGroups: [aTargetGroup({ targetType: 'instance' })] };

  test('recognises a group of instances for tasks with an address of their own', () => {
    expect(said(targetType, aSubjectIn(instances, aFargateDefinition()))).toEqual(['error /networkMode']);
    expect(said(targetType, aSubjectIn(instances, aWrittenDefinition({ networkMode: 'awsvpc' })))).toEqual([
      'error /networkMode',
    ]);
  });

  test('leaves instances with bridge alone, and addresses with awsvpc', () => {
    expect(said(targetType, aSubjectIn(instances, aWrittenDefinition({ networkMode: 'bridge' })))).toEqual(
      [],
    );
    expect(said(targetType, aSubjectIn({ targetGroups: [aTargetGroup()] }, aFargateDefinition()))).toEqual(
      [],
    );
  });
});

test('target-group-unused recognises a group without a load balancer, and leaves others alone', () => {
  expect(
    said(targetGroupUnused, aSubjectIn({ targetGroups: [aTargetGroup({ loadBalancerArns: [] })] })),
  ).toEqual(['error']);
  expect(said(targetGroupUnused, aSubjectIn({ targetGroups: [aTargetGroup()] }))).toEqual([]);
});

describe('target-health-path', () => {
  test('notes the default, with the path that the container itself is asked for', () => {
    const definition = withContainer({
      healthCheck: { command: ['CMD-SHELL', 'curl -f http://localhost:8000/api/health || exit 1'] },
    });
    const [finding] = targetHealthPath.check(aSubjectIn({ targetGroups: [aTargetGroup()] }, definition));
    expect(finding?.severity).toBe('notice');
    expect(finding?.remedy).toContain('--health-check-path /api/health');
  });

  test.each([{ path: '/health' }, { matcher: '200-404' }, { protocol: 'TCP' }, { enabled: false }])(
    'leaves %j alone',
    (overrides) => {
      expect(said(targetHealthPath, aSubjectIn({ targetGroups: [withHealthCheck(overrides)] }))).toEqual([]);
    },
  );
});

describe('rollout-timing', () => {
  test('tells what a slow health check and a long deregistration delay cost', () => {
    const slow = { ...withHealthCheck({ intervalSeconds: 300 }), deregistrationDelaySeconds: 300 };
    const messages = rolloutTiming.check(aSubjectIn({ targetGroups: [slow] })).map(({ message }) => message);
    expect(messages).toEqual([
      expect.stringContaining(
        'waits up to 5 min for its first check, and a failing one is noticed after 10 min',
      ),
      expect.stringContaining('for up to 5 min (deregistration delay)'),
    ]);
  });

  test('says the seconds that make no whole minute', () => {
    const slow = withHealthCheck({ intervalSeconds: 75, unhealthyThreshold: 4 });
    expect(rolloutTiming.check(aSubjectIn({ targetGroups: [slow] }))[0]?.message).toContain(
      'waits up to 1 min 15 s for its first check, and a failing one is noticed after 5 min',
    );
  });

  test('leaves quick settings alone, and a delay that could not be read', () => {
    const { deregistrationDelaySeconds: _unread, ...group } = withHealthCheck({ intervalSeconds: 30 });
    expect(
      said(rolloutTiming, aSubjectIn({ targetGroups: [withHealthCheck({ intervalSeconds: 59 }), group] })),
    ).toEqual([]);
  });
});
