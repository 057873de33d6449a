import { expect, test } from '@jest/globals';
import { lineSplitter } from '../../src/runner/line-splitter.ts';
import { secretsOfThisRun } from '../../src/text/known-values.ts';

function linesOf(...chunks: readonly string[]): readonly string[] {
  const lines: string[] = [];
  const splitter = lineSplitter((line) => lines.push(line));
  for (const chunk of chunks) splitter.take(Buffer.from(chunk));
  splitter.end();
  return lines;
}

test('lines come whole, however the stream is cut', () => {
  expect(linesOf('one\ntw', 'o\r\nthree')).toEqual(['one', 'two', 'three']);
});

test('a long line keeps how it begins and how it ends, and says that something is left out', () => {
  const [line = ''] = linesOf(`ERROR: process "${'x '.repeat(50_000)}" failed: exit code: 1\n`, 'next');
  expect(line.length).toBeLessThan(2_100);
  expect(line).toMatch(/^ERROR: process ".* … \(\d+ characters left out\) … /);
  const [short = ''] = linesOf(`ERROR: process "${'x '.repeat(5_000)}" failed: exit code: 1`);
  expect(short).toMatch(/failed: exit code: 1$/);
});

test('a line without an end is not kept in memory', () => {
  const [line = '', ...others] = linesOf(...Array.from({ length: 200 }, () => 'y'.repeat(10_000)));
  expect(line.length).toBeLessThan(2_100);
  expect(others).toEqual([]);
});

test('no part of a secret is left where a line is cut', () => {
  const secret = 'Zq7-plain horse-battery 99x-staple';
  secretsOfThisRun.learn([{ name: 'DB_PASSWORD', value: secret }]);
  for (let before = 1_440; before < 1_520; before += 5) {
    const [line = ''] = linesOf(`${'- '.repeat(before / 2)}${secret} ${'- '.repeat(3_000)}`);
    expect(line).not.toMatch(/Zq7|horse|battery|staple/);
  }
});
