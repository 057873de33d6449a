import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { reportJson } from '../../src/report/json.ts';
import { reportFile } from '../../src/report/report-file.ts';
import { aReport, GOLDEN_REPORTS } from '../fixtures/reports.ts';

const published: unknown = JSON.parse(
  readFileSync(new URL('../../docs/report.schema.json', import.meta.url), 'utf8'),
);

/** The schema with every object closed: a member that it does not describe is found. */
function closed(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(closed);
  if (typeof schema !== 'object' || schema === null) return schema;
  const members = Object.entries(schema).map(([key, value]) => [key, closed(value)]);
  const isObject = 'properties' in schema && 'type' in schema && schema.type === 'object';
  return { ...Object.fromEntries(members), ...(isObject && { additionalProperties: false }) };
}

function validator(schema: unknown) {
  const ajv = new Ajv2020({ allErrors: true });
  formats.default(ajv);
  return ajv.compile(Object(schema));
}

test.each(Object.entries(GOLDEN_REPORTS))(
  '%s is what the published schema describes, in full',
  (_, report) => {
    const validate = validator(closed(published));
    validate(JSON.parse(reportJson(report)));
    expect(validate.errors ?? []).toEqual([]);
  },
);

test('a reader of version 1 takes a report that has gained a member, and no other version', () => {
  const validate = validator(published);
  const report = JSON.parse(reportJson(aReport()));
  expect(validate({ ...report, weather: 'fine' })).toBe(true);
  expect(validate({ ...report, version: 2 })).toBe(false);
});

test('two steps of a job write to two files', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'reports-'));
  const [first, second] = [reportFile(folder), reportFile(folder)];
  await first.publish(aReport());
  await second.publish(aReport({ verdict: 'unchanged' }));
  expect(JSON.parse(readFileSync(first.path(), 'utf8'))).toMatchObject({ version: 1, verdict: 'succeeded' });
  expect(JSON.parse(readFileSync(second.path(), 'utf8'))).toMatchObject({ verdict: 'unchanged' });
  rmSync(folder, { recursive: true });
});

test('a file that cannot be written is nowhere', async () => {
  const file = reportFile('/nonexistent/temp');
  await expect(file.publish(aReport())).rejects.toThrow('ENOENT');
  expect(file.path()).toBe('');
});
