import { describe, expect, test } from '@jest/globals';
import { fatalLine } from '../../src/causes/fatal-line/index.ts';
import { crashes } from '../fixtures/crashes.ts';
import { harmless } from '../fixtures/harmless.ts';

describe('the fatal line of a real crash', () => {
  test.each(crashes.map((crash) => [crash.name, crash] as const))('%s is found', (_, { log, says }) => {
    expect(fatalLine(log)?.text).toMatch(new RegExp(says));
  });

  const placed = crashes.filter(({ file }) => file !== undefined);
  test.each(placed.map((crash) => [crash.name, crash] as const))(
    '%s has its place in our code',
    (_, crash) => {
      expect(fatalLine(crash.log)).toMatchObject({ file: crash.file, line: crash.line });
    },
  );

  test('is found with ends of lines of Windows, with colours and with a time before each line', () => {
    for (const { log, says } of crashes) {
      const forms = [
        log.map((line) => `${line}\r`),
        log.map((line) => `\u001b[31m${line}\u001b[0m`),
        log.map((line) => `2026-03-01T10:00:00.123456789Z ${line}`),
      ];
      for (const lines of forms) expect(fatalLine(lines)?.text).toMatch(new RegExp(says));
    }
  });

  test('is found when several programs share the log, line by line', () => {
    for (const { log, says } of crashes) {
      const lines = log.flatMap((line, index) => [`app.1 | ${line}`, `worker.1 | job ${index} done`]);
      expect(fatalLine(lines)?.text).toMatch(new RegExp(says));
    }
  });
});

describe('a harmless line does not take its place', () => {
  test.each(harmless)('%s', (line) => {
    for (const { name, log, says } of crashes) {
      const pattern = new RegExp(says);
      expect([name, 'before', fatalLine([line, ...log])?.text]).toEqual([
        name,
        'before',
        expect.stringMatching(pattern),
      ]);
      expect([name, 'after', fatalLine([...log, line])?.text]).toEqual([
        name,
        'after',
        expect.stringMatching(pattern),
      ]);
    }
  });
});
