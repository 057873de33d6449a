import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type ParsedEvent, parseEvent } from '../src/service-events.ts';
import { messages } from './fixtures/messages.ts';
import { targetGroupArn } from './fixtures/snapshots.ts';

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
