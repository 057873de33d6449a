import { expect, test } from '@jest/globals';
import { parseInputs } from '../../src/inputs/parse.ts';
import { nameOfRef, parseRef } from '../../src/schedules/schedule-ref.ts';

test.each(['rule:nightly', 'rule:shop.report_1-a', 'schedule:default/nightly', 'schedule:jobs/report.1'])(
  '%s is the name of a scheduled task',
  (line) => {
    const ref = parseRef(line);
    expect(ref && nameOfRef(ref)).toBe(line);
  },
);

test.each([
  'nightly',
  'rule:',
  'rule:a/b',
  'schedule:nightly',
  'schedule:a/b/c',
  'schedule:/b',
  'rule:a b',
  'auto',
])('%s is none', (line) => {
  expect(parseRef(line)).toBeUndefined();
});

const read = (schedules: string, more = {}) =>
  parseInputs({ service: 'web', schedules, ...more }, ['schedules']);

test('the input takes names by lines and commas, each once, or auto', () => {
  expect(read('rule:a, schedule:default/b\nrule:a').schedules).toEqual([
    { kind: 'rule', name: 'a' },
    { kind: 'schedule', group: 'default', name: 'b' },
  ]);
  expect(read('auto').schedules).toBe('auto');
  expect(read('').schedules).toBeUndefined();
});

test('what is no name is refused with the form of one, and so is a rollout that nobody waits for', () => {
  expect(() => read('nightly')).toThrow('name 1 is neither a rule nor a schedule');
  expect(() => read('rule:a\nauto')).toThrow('name 2 is neither');
  expect(() => read('rule:a', { 'wait-for': 'none' })).toThrow(
    'so nothing shows whether the new version serves',
  );
  expect(() => read('rule:a', { 'wait-for': 'paused' })).toThrow(
    'so the step ends before the new version serves',
  );
  expect(() => read('rule:a', { mode: 'build' })).toThrow('mode build moves no schedules');
});
