import { afterEach, beforeEach, expect, jest, test } from '@jest/globals';
import { runnerLog } from '../../src/report/log.ts';
import type { Clock } from '../../src/runner/clock.ts';
import { at } from '../fixtures/reports.ts';

let written = '';
let seconds = 0;
const clock: Clock = { now: () => at(seconds), sleep: async () => {} };

beforeEach(() => {
  written = '';
  seconds = 0;
  jest.spyOn(process.stdout, 'write').mockImplementation((text) => {
    written += String(text);
    return true;
  });
});
afterEach(() => {
  jest.restoreAllMocks();
});

test('each line has the minutes and seconds since the start before it', () => {
  const log = runnerLog(clock);
  expect(log.startedAt).toEqual(at(0));
  log.info('Starting');
  seconds = 72;
  log.info('Running 1 of 2\n  healthy 0 of 2');
  seconds = 4500;
  log.warning('Slow');
  expect(written).toBe(
    '00:00  Starting\n01:12  Running 1 of 2\n01:12    healthy 0 of 2\n75:00  Warning: Slow\n',
  );
});

test("the indent of a program's own lines stays, tabs become spaces, and a command in them stays text", () => {
  const log = runnerLog(clock);
  for (const line of [
    '  File "a.py", line 3',
    '    main()',
    '\tat Main.run',
    '::error::x',
    `${' '.repeat(99)}x`,
  ])
    log.info(`  | ${line}`);
  expect(written.split('\n').map((line) => line.slice('00:00  '.length))).toEqual([
    '  |   File "a.py", line 3',
    '  |     main()',
    '  |     at Main.run',
    '  | ::error::x',
    `  |${' '.repeat(37)}x`,
    '',
  ]);
});

test('a long part is one group, and a group inside a group is a line', async () => {
  const log = runnerLog(clock);
  const answer = await log.group('Build', async () => log.group('Step 1', async () => 42));
  expect(answer).toBe(42);
  expect(written).toBe('::group::00:00  Build\n00:00  Step 1\n::endgroup::\n');
});

test('a group ends when its work fails', async () => {
  const log = runnerLog(clock);
  await expect(log.group('Build', () => Promise.reject(new Error('no')))).rejects.toThrow('no');
  expect(written.endsWith('::endgroup::\n')).toBe(true);
});

test('text cannot be a workflow command', async () => {
  const log = runnerLog(clock);
  for (const text of [
    '::error::x',
    'a\n::set-output name=x::y',
    '\r::add-mask::x',
    '##[error]x',
    'a ##[group]b',
    '\u2028::error::x',
  ]) {
    log.info(text);
    log.notice(text);
    log.debug(text);
    await log.group(text, async () => {});
  }
  const commands = written.split(/[\n\r\u2028]/).filter((line) => /^\s*::/.test(line));
  expect(commands.every((line) => /^::(?:group|endgroup|debug)::/.test(line))).toBe(true);
  expect(written).not.toContain('##[');
});

test('a secret of several lines is masked line by line, but not its braces', () => {
  runnerLog(clock).mask('{\n  "password": "hunter22"\n}');
  const masks = written.split('\n').filter((line) => line.startsWith('::add-mask::'));
  expect(masks).toEqual([
    '::add-mask::"password": "hunter22"',
    '::add-mask::{%0A  "password": "hunter22"%0A}',
  ]);
});
