import { expect, test } from '@jest/globals';
import { readLogLine } from '../../demo/log-line.ts';

test('plain lines stay as they are', () => {
  expect(readLogLine('12:01 1 of 2 tasks run')).toEqual(['12:01 1 of 2 tasks run']);
});

test('annotations become words, with title and every line', () => {
  expect(readLogLine('::error title=rolled-back,file=a%3Ab::exit code 1%0Aa %25 sign')).toEqual([
    'ERROR: rolled-back: exit code 1',
    'ERROR: a % sign',
  ]);
  expect(readLogLine('::warning::look')).toEqual(['WARNING: look']);
});

test('groups become headings, other commands vanish', () => {
  expect(readLogLine('::group::Deploy')).toEqual(['--- Deploy']);
  expect(readLogLine('::endgroup::')).toEqual([]);
  expect(readLogLine('::add-mask::something')).toEqual([]);
});
