import { describe, expect, it } from '@jest/globals';
import { conclude, type History, noHistory } from '../../src/rollout/history.ts';
import { progressLines, type Told } from '../../src/rollout/progress.ts';
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

function look(snapshot: Snapshot, before: History = noHistory): Told {
  const history = remember(target, before, snapshot);
  return { target, snapshot, history, verdict: assess(target, snapshot, history) };
}

const starting = aSnapshot({
  at: at(3),
  service: aService({ deployments: [aDeployment({ runningCount: 0 }), anOldDeployment()] }),
});

describe('the lines of the log', () => {
  it('tell the counts', () => {
    expect(progressLines(rolling, undefined, look(starting))).toEqual([
      '0 of 2 new tasks running, 2 old tasks',
    ]);
  });

  it('tell nothing while nothing changes, and give a sign of life after 30 s', () => {
    const told = look(starting);
    expect(progressLines(rolling, told, look({ ...starting, at: at(32) }, told.history))).toEqual([]);
    expect(progressLines(rolling, told, look({ ...starting, at: at(33) }, told.history))).toEqual([
      'still 0 of 2 new tasks running, 2 old tasks',
    ]);
  });

  it('tell events as they come, oldest first and without the name of the service', () => {
    const told = look(starting);
    const events = [
      anEvent(42, '(service api) registered 2 targets in (target-group x)'),
      anEvent(40, '(service api) has started 2 tasks: (task a) (task b).'),
    ];
    const now = look(
      {
        ...starting,
        at: at(43),
        service: aService({ deployments: starting.service?.deployments ?? [], events }),
      },
      told.history,
    );
    expect(progressLines(rolling, told, now)).toEqual([
      '  has started 2 tasks: (task a) (task b).',
      '  registered 2 targets in (target-group x)',
    ]);
  });

  it('leave out what was told before a watch that begins late', () => {
    const events = [anEvent(40, '(service api) has started 2 tasks: (task a) (task b).')];
    const service = aService({ deployments: starting.service?.deployments ?? [], events });
    expect(progressLines(rolling, undefined, look({ ...starting, at: at(90), service }))).toHaveLength(1);
  });

  it('leave out the history of an earlier deployment, to which the watch turns after a rollback', () => {
    const told = look({ ...starting, at: at(90) });
    const events = [anEvent(-21_600, '(service api) has reached a steady state.')];
    const service = aService({ deployments: starting.service?.deployments ?? [], events });
    expect(progressLines(rolling, told, look({ ...starting, at: at(95), service }))).toEqual([]);
  });

  it('count the targets of the new tasks alone', () => {
    const first = look({ ...starting, targets: [aTarget({ id: '10.0.9.9' })], targetsReadAt: at(3) });
    const targets = [aTarget({ id: '10.0.9.9' }), aTarget(), aTarget({ id: '10.0.0.2', state: 'initial' })];
    const now = look(aSnapshot({ at: at(3_725), targets, targetsReadAt: at(42) }), first.history);
    expect(
      progressLines(rolling, first, {
        ...now,
        verdict: { kind: 'progressing', stage: 'replacing', message: '' },
      }),
    ).toEqual(['2 of 2 new tasks running, 1 of 2 targets healthy, 2 old tasks']);
  });

  it('end with the verdict', () => {
    const service = aService({ deployments: [aDeployment({ rolloutState: 'COMPLETED' })] });
    expect(progressLines(rolling, look(starting), look(aSnapshot({ service })))).toEqual([
      'api:42 is deployed: 2 of 2 tasks run it.',
    ]);
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
