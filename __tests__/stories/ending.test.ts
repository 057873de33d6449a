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

test('what nobody expects is a fault of ours', () => {
  expect(endingOf(new TypeError('x'), 'validate')).toMatchObject({
    verdict: 'invalid',
    error: { cause: 'unexpected-error' },
  });
});
