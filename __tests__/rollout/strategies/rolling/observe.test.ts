import { describe, expect, it } from '@jest/globals';
import { noHistory } from '../../../../src/rollout/history.ts';
import { optionalReads } from '../../../../src/rollout/observe/optional-reads.ts';
import { freshServices, newerDeployment } from '../../../../src/rollout/observe/stale-reads.ts';
import { taskMemory } from '../../../../src/rollout/observe/task-memory.ts';
import { remember } from '../../../../src/rollout/remember.ts';
import { observer } from '../../../../src/rollout/strategies/rolling/observe.ts';
import {
  aDeployment,
  anEvent,
  anOldDeployment,
  aRolloutTarget,
  aService,
  aServiceDeployment,
  aStoppedTask,
  aTask,
  at,
  oldId,
  startedAt,
} from '../../../fixtures/snapshots.ts';
import { replayedReads, type Scene } from '../../replayed-reads.ts';
import { virtualClock } from '../../virtual-clock.ts';

const target = aRolloutTarget();

describe('an answer that is older than one before', () => {
  const newer = aService({ deployments: [aDeployment({ updatedAt: at(60) }), anOldDeployment()] });

  it.each([
    [
      'a deployment goes back',
      aService({ deployments: [aDeployment({ updatedAt: at(30) }), anOldDeployment()] }),
    ],
    ['ours is not there yet', aService({ deployments: [anOldDeployment({ status: 'PRIMARY' })] })],
  ])('is not believed: %s', (_, older) => {
    const fresh = freshServices();
    expect(fresh(newer)).toBe(newer);
    expect(fresh(older)).toBe(newer);
  });

  it('is not believed when its newest event is older', () => {
    const fresh = freshServices();
    const told = aService({ events: [anEvent(50, 'b'), anEvent(40, 'a')] });
    fresh(told);
    expect(fresh(aService({ events: [anEvent(40, 'a')] }))).toBe(told);
  });

  it('is believed when it stays like that', () => {
    const fresh = freshServices();
    fresh(newer);
    const older = aService({ deployments: [aDeployment({ updatedAt: at(30) })] });
    const answers = [1, 2, 3, 4].map(() => fresh(older));
    expect(answers.at(-1)).toBe(older);
  });

  it('is another thing than a rollback, where the old deployment moves', () => {
    const fresh = freshServices();
    fresh(newer);
    const back = aService({ deployments: [anOldDeployment({ status: 'PRIMARY', updatedAt: at(90) })] });
    expect(fresh(back)).toBe(back);
  });

  it('does not take the end of a service deployment back', () => {
    const ended = aServiceDeployment({ status: 'ROLLBACK_SUCCESSFUL' });
    expect(newerDeployment(ended, aServiceDeployment({ status: 'IN_PROGRESS' }))).toBe(ended);
    const requested = aServiceDeployment({ status: 'ROLLBACK_REQUESTED' });
    expect(newerDeployment(aServiceDeployment(), requested)).toBe(requested);
  });
});

function anEye(scene: Scene) {
  const clock = virtualClock(at(20));
  const reads = replayedReads(clock, startedAt, () => scene);
  return { clock, reads, eye: observer(target, reads, clock) };
}

describe('the service deployment of our rollout', () => {
  const revision = (number: string) =>
    `arn:aws:ecs:eu-central-1:111122223333:service-revision/dev/api/${number}`;
  const baseline = aServiceDeployment({
    arn: 'baseline',
    status: 'SUCCESSFUL',
    createdAt: at(-2),
    targetServiceRevisionArn: revision('5482803233485152419'),
  });
  const foreign = aServiceDeployment({
    arn: 'foreign',
    createdAt: at(90),
    targetServiceRevisionArn: revision('9'),
  });

  it('is the one whose service revision has the number of our deployment', async () => {
    const known = { ...target, baselineServiceDeploymentArn: 'baseline' };
    const clock = virtualClock(at(20));
    const look = async (serviceDeployments: Scene['serviceDeployments'] & object) => {
      const reads = replayedReads(clock, startedAt, () => ({ service: aService(), serviceDeployments }));
      return (await observer(known, reads, clock).look(noHistory)).serviceDeployment?.arn;
    };
    expect(await look([foreign, aServiceDeployment(), baseline])).toBe(aServiceDeployment().arn);
    expect(await look([baseline])).toBeUndefined();
    expect(await look([foreign, baseline])).toBeUndefined();
  });
});

describe('the tasks', () => {
  it('are kept after ECS has forgotten them, and stay stopped', async () => {
    const stopped = aStoppedTask();
    const stranger = aStoppedTask({ id: 'x', startedBy: oldId });
    let tasks = [stopped, stranger];
    const clock = virtualClock(at(20));
    const reads = replayedReads(clock, startedAt, () => ({ service: aService(), tasks }));
    const memory = taskMemory(target, reads, optionalReads(clock));
    await memory.readStopped();
    expect(memory.all()).toEqual([stopped]);
    tasks = [{ ...stopped, lastStatus: 'RUNNING', desiredStatus: 'RUNNING' }];
    await memory.readRunning();
    tasks = [];
    await memory.readStopped();
    expect(memory.all()).toEqual([stopped]);
  });

  it('no longer count as running when they are not listed any more', async () => {
    let tasks = [aTask()];
    const clock = virtualClock(at(20));
    const reads = replayedReads(clock, startedAt, () => ({ service: aService(), tasks }));
    const memory = taskMemory(target, reads, optionalReads(clock));
    await memory.readRunning();
    tasks = [];
    await memory.readRunning();
    expect(memory.all()[0]?.lastStatus).toBe('STOPPING');
  });

  it('are not asked for while nothing says that one failed', async () => {
    const { eye, reads } = anEye({ service: aService() });
    await eye.look(noHistory);
    expect(reads.calls.map((call) => call.name)).not.toContain('ListTasks STOPPED');
  });

  it('are asked for in the very look that says so', async () => {
    const service = aService({
      events: [anEvent(19, '(service api) was unable to place a task. Reason: x.')],
    });
    const { eye } = anEye({ service, tasks: [aStoppedTask()], logs: { [aStoppedTask().id]: 'KeyError' } });
    const snapshot = await eye.look(noHistory);
    expect(snapshot.tasks).toHaveLength(1);
    expect(snapshot.lastLogLines).toEqual([
      { taskId: aStoppedTask().id, containerName: 'app', text: 'KeyError', at: at(35), lines: ['KeyError'] },
    ]);
  });
});

it('keeps events that ECS has dropped from its newest 100', () => {
  const first = aService({ events: [anEvent(10, 'the first')] });
  const later = aService({
    events: Array.from({ length: 100 }, (_, index) => anEvent(20 + index, `${index}`)),
  });
  const history = [first, later].reduce(
    (seen, service) => remember(target, seen, { at: at(200), service, tasks: [], targets: [], unread: [] }),
    noHistory,
  );
  expect(history.events).toHaveLength(101);
  expect(history.events[0]?.message).toBe('the first');
});
