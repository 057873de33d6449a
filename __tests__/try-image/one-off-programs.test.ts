import { describe, expect, test } from '@jest/globals';
import { oneOffPrograms } from '../../src/try-image/one-off-programs.ts';

const migrate = { command: ['python', 'manage.py', 'migrate'] };
const python = { purpose: 'run-before', name: 'python' };

describe('the program of a one-off task is looked for', () => {
  test('in the only container that gets the image', () => {
    expect(oneOffPrograms({ runBefore: migrate }, ['app']).get('app')).toEqual([python]);
  });

  test('in the container that the step names', () => {
    const programs = oneOffPrograms({ runBefore: { ...migrate, container: 'worker' } }, ['app', 'worker']);
    expect([programs.get('app'), programs.get('worker')]).toEqual([[], [python]]);
  });

  test.each([
    ['of a family of its own, which may have another image', { ...migrate, family: 'migrations' }, ['app']],
    ['that runs its own command', {}, ['app']],
    ['whose container is not clear', migrate, ['app', 'worker']],
  ])('not for a task %s', (_what, runBefore, containers) => {
    expect([...oneOffPrograms({ runBefore }, containers).values()].flat()).toEqual([]);
  });
});
