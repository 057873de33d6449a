import { expect, test } from '@jest/globals';
import { endingOf } from '../../src/stories/ending.ts';

test.each(['ENOSPC', 'EDQUOT', 'EROFS'])(
  'a disk that takes no file (%s) is the runner, no fault of ours',
  (code) => {
    const error = Object.assign(new Error(`${code}: x, mkdtemp '/temp/a'`), { code });
    expect(endingOf(error, 'deploy')).toMatchObject({
      verdict: 'failed',
      error: { cause: 'runner-unusable', remedy: expect.stringContaining('Free disk space') },
    });
  },
);

test.each(['ENOENT', 'EACCES', 'EPERM', 'ENOTDIR'])(
  'a temporary folder that takes no folder of ours (%s) is named, with what to do',
  (code) => {
    const made = { code, syscall: 'mkdtemp', path: '/proc/ecs-rollout-docker-XXXXXX' };
    const error = Object.assign(new Error(`${code}: x, mkdtemp '/proc/ecs-rollout-docker-a'`), made);
    expect(endingOf(error, 'deploy')).toMatchObject({
      verdict: 'failed',
      error: {
        cause: 'runner-unusable',
        message: expect.stringMatching(/^The temporary folder of the runner cannot be written to: /),
        remedy: expect.stringContaining('write to /proc, or'),
      },
    });
  },
);

test('what nobody expects is a fault of ours', () => {
  expect(endingOf(new TypeError('x'), 'validate')).toMatchObject({
    verdict: 'invalid',
    error: { cause: 'unexpected-error' },
  });
});
