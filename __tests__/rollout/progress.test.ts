import { describe, expect, it } from '@jest/globals';
import { conclude, type History, noHistory } from '../../src/rollout/history.ts';
import { type Look, progressLines } from '../../src/rollout/progress.ts';
import { remember } from '../../src/rollout/remember.ts';
import type { Snapshot } from '../../src/rollout/snapshot.ts';
import { assess } from '../../src/rollout/strategies/rolling/assess.ts';
import { rolling } from '../../src/rollout/strategies/rolling/rolling.ts';
import { timeline } from '../../src/rollout/strategies/rolling/timeline.ts';
import {
  aDeployment,
  aDeploymentConfiguration,
  anEvent,
  anOldDeployment,
  aRolloutTarget,
  aService,
  aSnapshot,
  aTarget,
  at,
  startedAt,
} from '../fixtures/snapshots.ts';

const target = aRolloutTarget();

function look(snapshot: Snapshot, before: History = noHistory): Look {
  const history = remember(target, before, snapshot);
  return { target, snapshot, history, verdict: assess(target, snapshot, history) };
}

const starting = aSnapshot({
  at: at(3),
  service: aService({ deployments: [aDeployment({ runningCount: 0 }), anOldDeployment()] }),
});

/** The lines of these looks, each with those before it. */
function linesOf(...looks: readonly Look[]): readonly (readonly string[])[] {
  let said: ReturnType<typeof progressLines>['said'] | undefined;
  return looks.map((each) => {
    const progress = progressLines(rolling, said, each);
    said = progress.said;
    return progress.lines;
  });
}

const withEvents = (seconds: number, ...events: readonly ReturnType<typeof anEvent>[]): Snapshot => ({
  ...starting,
  at: at(seconds),
  service: aService({ deployments: starting.service?.deployments ?? [], events }),
});
const failing = (seconds: number, failedTasks: number): Snapshot => ({
  ...starting,
  at: at(seconds),
  service: aService({ deployments: [aDeployment({ runningCount: 0, failedTasks }), anOldDeployment()] }),
});
const taskId = (digit: number) => String(digit).repeat(32);
const unhealthy = (second: number, task: string) =>
  anEvent(
    second,
    `(service api) (task ${task}) (port 8000) is unhealthy in (target-group arn:aws:elasticloadbalancing:eu-central-1:111122223333:targetgroup/api/73e2d6bc24d8a067) due to (reason Health checks failed with these codes: [404]).`,
  );

describe('the lines of the log', () => {
  it('say how many of the new and of the old tasks there are', () => {
    const first = look(starting);
    const service = aService({ deployments: [aDeployment({ runningCount: 1 }), anOldDeployment()] });
    const one = look({ ...starting, at: at(40), service }, first.history);
    expect(linesOf(first, one)).toEqual([[], ['new: 1 of 2 running | old: 2 serving']]);
  });

  it('say of a change of the old tasks alone only where it lasts', () => {
    const first = look(starting);
    const seen = (seconds: number) => {
      const deployments = [aDeployment({ runningCount: 0 }), anOldDeployment({ runningCount: 1 })];
      return look({ ...starting, at: at(seconds), service: aService({ deployments }) }, first.history);
    };
    expect(linesOf(first, seen(14), seen(24))).toEqual([[], [], ['new: 0 of 2 running | old: 1 serving']]);
  });

  it('say nothing while nothing changes, and after 30 s what is waited for', () => {
    const first = look(starting);
    const quiet = look({ ...starting, at: at(32) }, first.history);
    const long = look({ ...starting, at: at(33) }, first.history);
    expect(linesOf(first, quiet, long).slice(1)).toEqual([
      [],
      ['waiting for 2 new tasks to start (30 s so far)'],
    ]);
  });

  it('report that ECS does not list the deployment yet only where that lasts', () => {
    const unlisted = { ...starting, service: aService({ deployments: [anOldDeployment()] }) };
    const first = look(unlisted);
    expect(linesOf(first, look({ ...unlisted, at: at(34) }, first.history))).toEqual([
      [],
      ['waiting for ECS to list the deployment (31 s so far)'],
    ]);
  });

  it('leave out the events of the usual course: the counts show them', () => {
    const first = look(starting);
    const usual = withEvents(
      43,
      anEvent(40, `(service api) has started 2 tasks: (task ${taskId(1)}) (task ${taskId(2)}).`),
      anEvent(41, '(service api) registered 2 targets in (target-group x)'),
      anEvent(42, '(service api) has begun draining connections on 2 tasks.'),
      anEvent(42, '(service api) has reached a steady state.'),
    );
    expect(linesOf(first, look({ ...usual, at: at(20) }, first.history))[1]).toEqual([]);
  });

  it('report trouble in one line for all of its kind, with short ids', () => {
    const first = look(starting);
    const trouble = withEvents(20, unhealthy(18, taskId(1)), unhealthy(19, taskId(2)));
    expect(linesOf(first, look(trouble, first.history))[1]).toEqual([
      'ECS: 2 targets are unhealthy in api: Health checks failed with these codes: [404]',
    ]);
    const one = withEvents(20, unhealthy(18, taskId(1)));
    expect(linesOf(first, look(one, first.history))[1]).toEqual([
      'ECS: task 11111111 (port 8000) is unhealthy in api: Health checks failed with these codes: [404]',
    ]);
  });

  it('do not call this step a user, whose request somebody would look for', () => {
    const stopped = anEvent(
      5,
      '(service api) (deployment ecs-svc/42) deployment failed: Service deployment rolled back because of a user request.',
    );
    const seen = look(withEvents(6, stopped));
    const ours = { ...seen, target: { ...target, isRollbackOurs: true } };
    const later = { ...starting, at: at(1) };
    expect(linesOf(look(later), seen)[1]?.join()).toContain('deployment failed because of a user request');
    expect(linesOf(look(later), ours)[1]?.join()).not.toContain('user request');
  });

  it('leave the long sentence about a task to the task', () => {
    const refused = anEvent(
      5,
      '(service api) was unable to place a task. Reason: ResourceInitializationError: unable to pull secrets or registry auth: denied.',
    );
    expect(linesOf(look({ ...starting, at: at(1) }), look(withEvents(6, refused)))[1]).toContain(
      'ECS: cannot start a task: ResourceInitializationError',
    );
  });

  it('pass on an event that is not known', () => {
    const first = look(starting);
    const news = withEvents(20, anEvent(18, `(service api) did a new thing to (task ${taskId(7)}).`));
    expect(linesOf(first, look(news, first.history))[1]).toEqual(['ECS: did a new thing to (task 77777777)']);
  });

  it('leave out what was before a watch that starts late, and report no event twice', () => {
    const late = look(withEvents(90, unhealthy(40, taskId(1))));
    expect(linesOf(late)[0]).toEqual([]);
    const first = look(starting);
    const trouble = look(withEvents(20, unhealthy(18, taskId(1))), first.history);
    const again = look(withEvents(22, unhealthy(18, taskId(1))), trouble.history);
    expect(linesOf(first, trouble, again)[2]).toEqual([]);
  });

  it('are further apart the longer a rollout takes, and lose no state', () => {
    const first = look(failing(200, 0));
    const soon = look(failing(205, 1), first.history);
    const later = look(failing(230, 1), soon.history);
    expect(linesOf(first, soon, later).slice(1)).toEqual([
      [],
      ['new: 0 of 2 running, 1 failed | old: 2 serving'],
    ]);
  });

  it('count the targets of the new tasks alone', () => {
    const first = look({ ...starting, targets: [aTarget({ id: '10.0.9.9' })], targetsReadAt: at(3) });
    const targets = [aTarget({ id: '10.0.9.9' }), aTarget(), aTarget({ id: '10.0.0.2', state: 'initial' })];
    const now = look(aSnapshot({ at: at(3_725), targets, targetsReadAt: at(42) }), first.history);
    const replacing = { kind: 'progressing', stage: 'replacing', message: '' } as const;
    expect(linesOf(first, { ...now, verdict: replacing })[1]).toEqual([
      'new: 2 of 2 running, 1 of 2 healthy | old: 2 serving',
    ]);
  });

  it('end before the verdict, which is printed by who explains it', () => {
    const service = aService({ deployments: [aDeployment({ rolloutState: 'COMPLETED' })] });
    expect(linesOf(look(starting), look(aSnapshot({ service })))[1]).toEqual([]);
  });
});

describe('the phases', () => {
  const seen = (...snapshots: readonly Snapshot[]) =>
    snapshots.reduce((history, snapshot) => remember(target, history, snapshot), noHistory);
  const first = { ...starting, targets: [aTarget({ id: '10.0.9.9' })], targetsReadAt: at(3) };
  const waiting = aSnapshot({ at: at(40), targets: [aTarget({ state: 'initial' })], targetsReadAt: at(40) });
  const healthy = aSnapshot({ at: at(55), targets: [aTarget()], targetsReadAt: at(55) });
  const alone = aSnapshot({ ...healthy, at: at(355), service: aService({ deployments: [aDeployment()] }) });

  it('follow each other to the end', () => {
    const history = conclude(
      seen(first, waiting, healthy, alone),
      { kind: 'succeeded', message: '' },
      at(360),
    );
    expect(
      timeline(target, history).map(({ kind, startedAt: from, endedAt: to }) => [kind, from, to]),
    ).toEqual([
      ['tasks', startedAt, at(40)],
      ['health', at(40), at(55)],
      ['drain', at(55), at(360)],
    ]);
  });

  it('have a bake where alarms are watched', () => {
    const deploymentConfiguration = aDeploymentConfiguration({ bakeTimeMinutes: 5 });
    const baking = { ...alone, service: aService({ deployments: [aDeployment()], deploymentConfiguration }) };
    const history = conclude(
      seen(first, waiting, healthy, baking),
      { kind: 'succeeded', message: '' },
      at(660),
    );
    expect(timeline(target, history).at(-1)).toEqual({
      kind: 'bake',
      name: 'watch over the alarms',
      startedAt: at(355),
      endedAt: at(660),
    });
  });

  it('stay open where the watch ended before them', () => {
    const history = conclude(
      seen(first, waiting),
      { kind: 'failed', reason: 'timed-out', message: '' },
      at(60),
    );
    expect(timeline(target, history).at(-1)).toEqual({
      kind: 'health',
      name: 'health of the new tasks',
      startedAt: at(40),
    });
  });

  it('break off at a failure and go on with its rollback', () => {
    const failed = aSnapshot({
      at: at(600),
      service: aService({
        deployments: [aDeployment({ rolloutState: 'FAILED', runningCount: 0 }), anOldDeployment()],
      }),
    });
    const history = conclude(
      seen(first, failed),
      { kind: 'failed', reason: 'rolled-back', message: '' },
      at(640),
    );
    expect(timeline(target, history)).toEqual([
      { kind: 'tasks', name: 'start of the new tasks', startedAt, endedAt: at(600), failed: true },
      { kind: 'rollback', name: 'rollback', startedAt: at(600), endedAt: at(640) },
    ]);
  });

  it('are none before the first look', () => {
    expect(timeline(target, noHistory)).toEqual([]);
  });
});
