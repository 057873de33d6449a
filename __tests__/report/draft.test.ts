import { expect, test } from '@jest/globals';
import { newDraft } from '../../src/report/draft.ts';
import { aService, aTask, at } from '../fixtures/reports.ts';

/** A clock that is a second further each time somebody looks. */
function aDraft() {
  let seconds = 0;
  const clock = {
    now: () => {
      seconds += 1;
      return at(seconds - 1);
    },
    sleep: async () => {},
  };
  return newDraft({ mode: 'deploy', source: { sha: 'abc' }, environment: 'dev' }, clock);
}

test('a report that ends at once tells where it comes from and nothing else', () => {
  expect(aDraft().end({ verdict: 'cancelled', message: 'The job was cancelled.' })).toEqual({
    version: 1,
    mode: 'deploy',
    source: { sha: 'abc' },
    environment: 'dev',
    verdict: 'cancelled',
    message: 'The job was cancelled.',
    startedAt: at(0),
    endedAt: at(1),
    changes: [],
    notices: [],
    phases: [],
    advice: [],
    diagnoses: [],
    tasks: [],
    targets: [],
    targetGroups: [],
    events: [],
    logs: [],
    unread: [],
    findings: [],
  });
});

test('what a step knows later takes the place of what was, while notices and phases gather', () => {
  const draft = aDraft();
  draft.put('applied', { deploymentId: 'ecs-svc/1' });
  draft.put('applied', { deploymentId: 'ecs-svc/2' });
  draft.note([{ severity: 'notice', message: 'one' }]);
  draft.note([{ severity: 'warning', message: 'two' }]);
  draft.add({ kind: 'tasks', name: 'Tasks start', startedAt: at(3) });
  draft.add({ kind: 'drain', name: 'Drain', startedAt: at(4) });
  const report = draft.end({ verdict: 'failed', reason: 'gave-up', message: 'It failed.' });
  expect(report).toMatchObject({ deploymentId: 'ecs-svc/2', reason: 'gave-up' });
  expect(report.notices.map(({ message }) => message)).toEqual(['one', 'two']);
  expect(report.phases.map(({ kind }) => kind)).toEqual(['tasks', 'drain']);
});

test('work is timed and its result handed on', async () => {
  const draft = aDraft();
  expect(await draft.phase('build', 'Build', async () => 'sha256:abc')).toBe('sha256:abc');
  expect(draft.end({ verdict: 'succeeded', message: '' }).phases).toEqual([
    { kind: 'build', name: 'Build', startedAt: at(1), endedAt: at(2) },
  ]);
});

test('work that fails is on the time line as failed, and its error is not swallowed', async () => {
  const draft = aDraft();
  const work = draft.phase('push', 'Push', async () => {
    throw new Error('denied');
  });
  await expect(work).rejects.toThrow('denied');
  expect(draft.end({ verdict: 'failed', message: '' }).phases).toEqual([
    { kind: 'push', name: 'Push', startedAt: at(1), endedAt: at(2), failed: true },
  ]);
});

test('the part that knows better is told, whichever came first', () => {
  const draft = aDraft();
  draft.put('served', { service: aService({ runningCount: 1 }) });
  draft.put('watched', { service: aService({ runningCount: 2 }), tasks: [aTask('a')] });
  draft.put('planned', { service: aService({ runningCount: 3 }) });
  const { service, tasks } = draft.end({ verdict: 'failed', message: '' });
  expect(service?.runningCount).toBe(1);
  expect(tasks.map(({ id }) => id)).toEqual(['a']);
});
