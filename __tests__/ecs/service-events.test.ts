import { describe, expect, test } from '@jest/globals';
import {
  inOrder,
  isTrouble,
  type ParsedEvent,
  parseEvent,
  rollbackDestination,
} from '../../src/ecs/service-events.ts';
import { messages } from '../fixtures/messages.ts';
import { anEvent, targetGroupArn } from '../fixtures/snapshots.ts';
import fc from '../support/properties.ts';

const hex = fc.stringMatching(/^[0-9a-f]{32}$/);
const taskId = fc.oneof(hex, fc.uuid());
const count = fc.integer({ min: 1, max: 500 });
const deploymentId = fc.stringMatching(/^[0-9]{19}$/).map((digits) => `ecs-svc/${digits}`);
const serviceName = fc.stringMatching(/^[a-zA-Z][\w-]{0,40}$/);
/** The service as production, task sets, the documentation and older records name it. */
const prefix = fc
  .tuple(serviceName, deploymentId)
  .chain(([name, id]) =>
    fc.constantFrom(
      `(service ${name}) `,
      `(service ${name}, taskSet ${id}) `,
      `service (${name}) `,
      `service ${name} `,
    ),
  );

function reads(text: fc.Arbitrary<readonly [string, ParsedEvent]>) {
  fc.assert(
    fc.property(prefix, text, fc.constantFrom('', '.'), (before, [words, event], stop) => {
      expect(parseEvent(`${before}${words}${stop}`)).toEqual(event);
    }),
  );
}

describe('parseEvent reads, whoever it is said of,', () => {
  test('tasks that started', () => {
    reads(
      fc
        .tuple(count, fc.array(taskId, { minLength: 1, maxLength: 4 }))
        .map(([number, taskIds]) => [
          `has started ${number} tasks: ${taskIds.map((id) => `(task ${id})`).join(' ')}`,
          { kind: 'started', count: number, taskIds, replaced: 0 },
        ]),
    );
  });

  test('tasks that stopped', () => {
    reads(
      fc
        .tuple(count, taskId)
        .map(([number, id]) => [
          `has stopped ${number} running tasks: (task ${id})`,
          { kind: 'stopped', count: number, taskIds: [id], pending: false },
        ]),
    );
    reads(
      count.map((number) => [
        `stopped ${number} pending tasks`,
        { kind: 'stopped', count: number, taskIds: [], pending: true },
      ]),
    );
  });

  test('targets that come and go', () => {
    reads(
      fc
        .tuple(count, fc.constantFrom('registered' as const, 'deregistered' as const))
        .map(([number, kind]) => [
          `${kind} ${number} targets in (target-group ${targetGroupArn})`,
          { kind, count: number, targetGroupArn },
        ]),
    );
  });

  test('targets that are unhealthy', () => {
    const reason = fc.constantFrom(
      'Request timed out',
      'Health checks failed with these codes: [503]',
      'Health checks failed',
    );
    reads(
      fc
        .tuple(taskId, fc.integer({ min: 1, max: 65_535 }), reason, fc.constantFrom(' ', ''))
        .map(([id, port, why, space]) => [
          `(task ${id})${space}(port ${port}) is unhealthy in (target-group ${targetGroupArn}) due to (reason ${why})`,
          { kind: 'unhealthy-target', taskId: id, port, targetGroupArn, reason: why },
        ]),
    );
  });

  test('instances and tasks that a Classic Load Balancer holds for unhealthy', () => {
    reads(
      fc.constant([
        '(instance i-0a1b2c3d4e5f60718) (port 8080) is unhealthy in (elb old-one) due to (reason Instance has failed at least 2 health checks)',
        {
          kind: 'unhealthy-target',
          instanceId: 'i-0a1b2c3d4e5f60718',
          port: 8080,
          loadBalancerName: 'old-one',
          reason: 'Instance has failed at least 2 health checks',
        },
      ]),
    );
  });

  test('a task that failed the health checks of its container', () => {
    reads(
      taskId.map((id) => [
        `(task ${id}) failed container health checks`,
        { kind: 'container-unhealthy', taskId: id },
      ]),
    );
  });

  test('tasks that drain, and those that replace unhealthy ones', () => {
    reads(
      count.map((number) => [
        `has begun draining connections on ${number} tasks`,
        { kind: 'draining', count: number },
      ]),
    );
    reads(
      fc
        .tuple(count, taskId)
        .map(([number, id]) => [
          `has started ${number} tasks: (task ${id}). Amazon ECS replaced ${number} tasks due to an unhealthy status`,
          { kind: 'started', count: number, taskIds: [id], replaced: number },
        ]),
    );
  });

  test('what becomes of deployments', () => {
    reads(
      deploymentId.map((id) => [
        `(deployment ${id}) deployment completed`,
        { kind: 'completed', deploymentId: id },
      ]),
    );
    reads(
      deploymentId.map((id) => [
        `(deployment ${id}) deployment failed: tasks failed to start`,
        { kind: 'failed', deploymentId: id, reason: 'tasks failed to start' },
      ]),
    );
    reads(
      deploymentId.map((id) => [
        `rolling back to deployment ${id}`,
        { kind: 'rolling-back', deploymentId: id },
      ]),
    );
  });

  test('why a task has no place', () => {
    const reason = fc.constantFrom(
      'Internal error',
      "You've reached the limit on the number of tasks you can run concurrently",
    );
    reads(
      reason.map((why) => [
        `was unable to place a task. Reason: ${why}`,
        { kind: 'not-placed', reason: why },
      ]),
    );
    reads(
      reason.map((why) => [
        `failed to launch a task with (error ${why})`,
        { kind: 'not-placed', reason: why },
      ]),
    );
  });

  test('a steady state, and balance between zones', () => {
    reads(fc.constant(['has reached a steady state', { kind: 'steady' }]));
    reads(fc.constant(['is AZ balanced with 2 tasks in eu-central-1a', { kind: 'balance' }]));
  });
});

test('parseEvent keeps words that nobody has seen before', () => {
  expect(parseEvent('(service api) sings.')).toEqual({ kind: 'other', text: 'sings.' });
});

test('parseEvent never throws', () => {
  fc.assert(
    fc.property(
      fc.oneof(fc.string(), fc.constantFrom(...messages.map(({ text }) => text))),
      fc.nat(400),
      (text, length) => {
        expect(parseEvent(text.slice(0, length)).kind).toMatch(/^[a-z-]+$/);
      },
    ),
  );
});

test('events are put in order by their time, those of one moment by their ids', () => {
  const events = ['a', 'b', 'c', 'd'].map((id) => ({ ...anEvent(id < 'b' ? 1 : 2, id), id }));
  fc.assert(
    fc.property(fc.shuffledSubarray(events, { minLength: events.length }), (shuffled) => {
      expect(inOrder(shuffled)).toEqual(events);
    }),
  );
});

test('an event that came twice stays twice', () => {
  const event = anEvent(1, 'has reached a steady state.');
  expect(inOrder([event, event])).toEqual([event, event]);
});

test.each([
  ['(service api) rolling back to deployment ecs-svc/5482803233485152419.', 'ecs-svc/5482803233485152419'],
  ['(service api) rolling back to deploymentId ecs-svc/5482803233485152419.', 'ecs-svc/5482803233485152419'],
  [
    'ECS deployment circuit breaker: rolling back to deployment (ecs-svc/5482803233485152419)',
    'ecs-svc/5482803233485152419',
  ],
  ['alarm detected: rolling back to deployment .', ''],
  ['(service api) has reached a steady state.', undefined],
])('the deployment that is rolled back to, in %j, is %j', (text, id) => {
  expect(rollbackDestination(text)).toBe(id);
});

test.each([
  [
    '(service api) was unable to place a task because no container instance met all of its requirements.',
    true,
  ],
  ['(service api) (deployment ecs-svc/1) deployment failed: tasks failed to start.', true],
  ['(service api) is currently unhealthy.', true],
  ['(service api) operations are being throttled on ELB. Will try again later.', true],
  ['(service api) has started 1 tasks: (task 1).', false],
  ['(service error-pages) has reached a steady state.', false],
])('%j tells of trouble: %s', (message, trouble) => {
  expect(isTrouble(anEvent(0, message))).toBe(trouble);
});
