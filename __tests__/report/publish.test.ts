import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { publishAll } from '../../src/report/publish.ts';
import type { Report, Reporter } from '../../src/report/report.ts';
import { summary } from '../../src/report/summary.ts';
import { summaryFile } from '../../src/report/summary-file.ts';
import type { Log } from '../../src/runner/log.ts';
import { UserError } from '../../src/text/errors.ts';
import { aReport } from '../fixtures/reports.ts';

function aLog(lines: string[]): Log {
  const take = (line: string) => void lines.push(line);
  return {
    startedAt: new Date(0),
    info: take,
    notice: take,
    warning: take,
    debug: take,
    mask: take,
    group: (_, work) => work(),
  };
}

function failing(error: Error): Reporter {
  return { name: 'weather', publish: () => Promise.reject(error) };
}

test('a reporter that fails costs a warning, which the later ones tell, and the verdict stays', async () => {
  const lines: string[] = [];
  const told: Report[] = [];
  const last: Reporter = { name: 'last', publish: (report) => void told.push(report) };
  const denied = new UserError('The weather got no comment: GitHub does not permit it.', {
    kind: 'github-refused',
    remedy: 'Ask.',
  });
  await publishAll(aReport(), [failing(new Error('rain')), failing(denied), last], aLog(lines));
  expect(lines).toEqual([
    'The weather could not be written: rain',
    'The weather got no comment: GitHub does not permit it. Ask.',
  ]);
  expect(told[0]?.verdict).toBe('succeeded');
  expect(told[0]?.notices.map(({ severity, message }) => [severity, message])).toEqual([
    ['warning', 'The weather could not be written: rain'],
    ['warning', 'The weather got no comment: GitHub does not permit it.'],
  ]);
});

test('the summary is added to what the file already holds', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'summary-'));
  const path = join(folder, 'summary.md');
  writeFileSync(path, 'before\n');
  await summaryFile(path).publish(aReport());
  expect(readFileSync(path, 'utf8')).toBe(`before\n${summary(aReport())}`);
  rmSync(folder, { recursive: true });
});
