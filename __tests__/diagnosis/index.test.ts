import { describe, expect, test } from '@jest/globals';
import { diagnose } from '../../src/diagnosis/index.ts';
import {
  aCrash,
  aLog,
  anEvidence,
  anUnhealthyTarget,
  aRunningTask,
  aStoppedTask,
  aTaskThatFailedToStart,
  TASK_ID,
} from '../fixtures/evidence.ts';
import { messages } from '../fixtures/messages.ts';
import {
  aDeployment,
  anEvent,
  anOldDeployment,
  aService,
  aTask,
  at,
  oldId,
  targetGroupArn,
} from '../fixtures/snapshots.ts';
import fc from '../support/properties.ts';
import { diagnoses, names } from './cases.ts';

const notFound =
  'CannotPullContainerError: pull image manifest has been retried 7 time(s): failed to resolve ref api:1: not found';
const healthy = aService({ deployments: [aDeployment({ runningCount: 2, failedTasks: 0 })] });
const twoHealthy = {
  service: healthy,
  tasks: [aRunningTask(), aTask({ id: 'b'.repeat(32), privateIp: '10.0.1.24' })],
  targets: [
    anUnhealthyTarget({ state: 'healthy' }),
    anUnhealthyTarget({ state: 'healthy', id: '10.0.1.24' }),
  ],
};

describe('diagnose', () => {
  test.each(['succeeded', 'unchanged', 'started'] as const)(
    'has nothing to explain when the rollout %s',
    (kind) => {
      expect(diagnose(anEvidence({ ...aCrash(['boom']), verdict: { kind, message: '' } }))).toEqual([]);
    },
  );

  test('tells one root once, with what ECS says of the task and not again with its event', () => {
    const said = diagnose(
      anEvidence({
        events: [anEvent(60, `(service api) was unable to place a task. Reason: ${notFound}.`)],
        tasks: [aTaskThatFailedToStart(notFound)],
      }),
    );
    expect(said.map(({ name }) => name)).toEqual(['image-not-found']);
    expect(said[0]?.proof.map(({ source }) => source)).toEqual([`task ${TASK_ID}`]);
  });

  test('tells the root before its consequence', () => {
    const evidence = {
      ...aCrash(["KeyError: 'AWS_SECRET_NAME_PROD'"]),
      events: [
        anEvent(
          90,
          `(service api) (task ${TASK_ID}) (port 8000) is unhealthy in (target-group ${targetGroupArn}) due to (reason Health checks failed with these codes: [502]).`,
        ),
        anEvent(95, '(service api) is unable to consistently start tasks successfully.'),
      ],
    };
    expect(names(evidence)).toEqual([
      'environment-variable-missing',
      'health-check-path',
      'scheduler-throttled',
    ]);
  });

  test('tells nothing twice of tasks that ended alike, of which one log was read', () => {
    const crash = aCrash(["KeyError: 'AWS_SECRET_NAME_PROD'"]);
    const second = aStoppedTask({ id: 'b'.repeat(32) });
    expect(names({ ...crash, tasks: [...(crash.tasks ?? []), second] })).toEqual([
      'environment-variable-missing',
    ]);
    const other = aStoppedTask({ id: 'b'.repeat(32) }, { exitCode: 2 });
    expect(names({ ...crash, tasks: [...(crash.tasks ?? []), other] })).toEqual([
      'environment-variable-missing',
      'container-exited',
    ]);
  });

  test('makes no cause of the silence of a container that has ended by itself', () => {
    const tasks = [
      aStoppedTask({}, { exitCode: 137, reason: 'OutOfMemoryError: Container killed due to memory usage' }),
    ];
    const targets = [anUnhealthyTarget({ description: 'Health checks failed' })];
    const events = [
      anEvent(
        90,
        `(service api) (task ${TASK_ID}) (port 8000) is unhealthy in (target-group ${targetGroupArn}) due to (reason Health checks failed).`,
      ),
    ];
    expect(names({ tasks, targets, events })).toEqual(['out-of-memory']);
  });

  test('dates the end of a task that still drains by when it began to stop', () => {
    const { stoppedAt: _at, ...draining } = aStoppedTask({ stoppingAt: at(55) }, { exitCode: 3 });
    const [proof] = diagnoses({ tasks: [draining] }).get('container-exited')?.proof ?? [];
    expect(proof?.at).toEqual(at(55));
  });

  test('shows what many tasks say once, and not again the event that says it too', () => {
    const tasks = Array.from({ length: 9 }, (_, index) => ({
      ...aTaskThatFailedToStart(notFound),
      id: `${index}`.repeat(32),
    }));
    const events = [anEvent(60, `(service api) was unable to place a task. Reason: ${notFound}.`)];
    const proof = diagnoses({ tasks, events }).get('image-not-found')?.proof ?? [];
    expect(proof.map(({ sameIn }) => sameIn)).toEqual([{ tasks: 9, of: 9 }]);
    expect(proof[0]?.source).toMatch(/^task /);
  });

  test('tells of another container that exited for a reason of its own', () => {
    const other = aStoppedTask({ id: 'c'.repeat(32), containers: [{ name: 'worker', exitCode: 9 }] });
    const crash = aCrash(["KeyError: 'AWS_SECRET_NAME_PROD'"]);
    expect(names({ ...crash, tasks: [...(crash.tasks ?? []), other] })).toEqual([
      'environment-variable-missing',
      'container-exited',
    ]);
  });

  test('shows everything raw when it knows nothing', () => {
    const said = diagnose(
      anEvidence({
        events: [
          anEvent(60, '(service api) was eaten by a whale.'),
          anEvent(61, '(service api) has reached a steady state.'),
        ],
        logs: [aLog(['good bye'])],
      }),
    );
    expect(said).toHaveLength(1);
    expect(said[0]?.name).toBe('unknown');
    expect(said[0]?.proof.map(({ text }) => text)).toEqual([
      '(service api) was eaten by a whale.',
      'good bye',
    ]);
  });

  test('says so when there is nothing at all', () => {
    const [said] = diagnose(anEvidence({ targetGroups: [] }));
    expect(said?.cause).toBe('Amazon ECS gave no readable reason: Amazon ECS gave up on this deployment.');
  });

  test('gives every cause a sentence, a proof and a remedy, whatever is said', () => {
    const event = fc
      .constantFrom(...messages.map(({ text }) => text))
      .map((text, index = 60) => anEvent(Number(index) || 60, text));
    fc.assert(
      fc.property(
        fc.array(event, { maxLength: 8 }),
        fc.array(fc.constantFrom(...messages.map(({ text }) => text)), { maxLength: 3 }),
        (events, reasons) => {
          for (const said of diagnose(
            anEvidence({ events, tasks: reasons.map((reason) => aTaskThatFailedToStart(reason)) }),
          )) {
            expect(said.cause).toMatch(/\S/);
            expect(said.remedy).toMatch(/\S/);
            expect(said.cause + said.remedy).not.toMatch(/undefined|NaN|\[object/);
            if (said.name !== 'unknown') expect(said.proof.length).toBeGreaterThan(0);
          }
        },
      ),
    );
  });
});

test.each(['cancelled', 'lost-sight', 'deleted', 'untrue'] as const)(
  'leaves a verdict that explains itself alone: %s',
  (reason) => {
    expect(names({ verdict: { kind: 'failed', reason, message: 'x' }, targetGroups: [] })).toEqual([]);
  },
);

describe('no false cause', () => {
  const timedOut = { kind: 'failed', reason: 'timed-out', message: 'The time is over.' } as const;

  test.each([
    [
      'a start that failed once',
      {
        ...twoHealthy,
        tasks: [...twoHealthy.tasks, aStoppedTask({ id: 'd'.repeat(32) })],
        logs: [aLog(["KeyError: 'DB_NAME'"])],
      },
    ],
    [
      'a shortage that has passed',
      {
        ...twoHealthy,
        events: [
          anEvent(
            30,
            '(service api) was unable to place a task. Reason: Capacity is unavailable at this time.',
          ),
        ],
      },
    ],
    [
      'a target that healed',
      {
        ...twoHealthy,
        events: [
          anEvent(
            30,
            `(service api) (task ${TASK_ID}) (port 8000) is unhealthy in (target-group ${targetGroupArn}) due to (reason Request timed out).`,
          ),
        ],
      },
    ],
    [
      'a task of the old deployment',
      { tasks: [aRunningTask(), aStoppedTask({ id: 'e'.repeat(32), startedBy: oldId })] },
    ],
    [
      'an event about a task of the old deployment',
      {
        tasks: [aRunningTask()],
        events: [
          anEvent(
            30,
            `(service api) (task ${'e'.repeat(32)}) (port 8000) is unhealthy in (target-group ${targetGroupArn}) due to (reason Request timed out).`,
          ),
        ],
      },
    ],
    [
      'a target of the old deployment',
      {
        tasks: [aRunningTask(), aTask({ id: 'e'.repeat(32), startedBy: oldId, privateIp: '10.0.9.9' })],
        targets: [anUnhealthyTarget({ id: '10.0.9.9', description: 'Request timed out' })],
      },
    ],
    [
      'the failure of another deployment',
      { events: [anEvent(30, `(service api) (deployment ${oldId}) deployment failed: alarm detected.`)] },
    ],
    [
      'old tasks that are scaled in',
      {
        tasks: [
          aStoppedTask(
            {
              stopCode: 'ServiceSchedulerInitiated',
              stoppedReason: 'Scaling activity initiated by (deployment ecs-svc/5434307699940903438)',
            },
            { exitCode: 143 },
          ),
        ],
      },
    ],
    [
      'a target in its first checks',
      {
        tasks: [aRunningTask()],
        targets: [
          anUnhealthyTarget({
            state: 'initial',
            reason: 'Elb.InitialHealthChecking',
            description: 'Initial health checks in progress',
          }),
        ],
      },
    ],
    [
      'an ordinary rollout',
      {
        events: [
          'has started 2 tasks: (task a).',
          'registered 2 targets in (target-group x)',
          'has begun draining connections on 2 tasks.',
          'has stopped 2 running tasks: (task b).',
          'has reached a steady state.',
        ].map((text, index) => anEvent(index, `(service api) ${text}`)),
      },
    ],
    [
      'a rollback that went well',
      {
        service: aService({ deployments: [anOldDeployment({ status: 'PRIMARY' })] }),
        events: [anEvent(30, `(service api) rolling back to deployment ${oldId}.`)],
      },
    ],
  ])('for %s', (_, evidence) => {
    // Nothing that was seen went wrong: then the verdict alone says what is known.
    expect(['', 'unknown']).toContain(names({ verdict: timedOut, ...evidence }).join());
  });
});

test('an event about a task that is not known counts where the tasks could not be read', () => {
  const unhealthy = anEvent(
    30,
    `(service api) (task ${'e'.repeat(32)}) (port 8000) is unhealthy in (target-group ${targetGroupArn}) due to (reason Request timed out).`,
  );
  const evidence = { tasks: [aRunningTask()], events: [unhealthy] };
  const unread = (action: string) => [{ what: 'the tasks', action, why: 'not authorized' }];
  expect(names({ ...evidence, unread: unread('ecs:DescribeTasks') })).toContain('health-check-timeout');
  expect(names({ ...evidence, unread: unread('logs:GetLogEvents') })).not.toContain('health-check-timeout');
});
