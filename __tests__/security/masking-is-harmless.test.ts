import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { parseSync } from '@swc/core';
import { rights } from '../../src/permissions/rights.ts';
import { maskedReport } from '../../src/report/masked.ts';
import { secretsOfThisRun } from '../../src/text/known-values.ts';
import { messages } from '../fixtures/messages.ts';
import { GOLDEN_REPORTS } from '../fixtures/reports.ts';

/** Every text that `src/` writes down, with a word in the place of what is put in. */
function sourceTexts(): readonly string[] {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.ts'),
  );
  return files.flatMap((name) => {
    const module = parseSync(readFileSync(join('src', name), 'utf8'), {
      syntax: 'typescript',
      target: 'es2023',
    });
    return textsIn(module);
  });
}

function textsIn(node: unknown): readonly string[] {
  if (typeof node !== 'object' || node === null) return [];
  const { type, value, quasis } = node as { type?: string; value?: unknown; quasis?: { cooked: string }[] };
  if (type === 'StringLiteral') return [String(value)];
  const whole =
    type === 'TemplateLiteral' ? [(quasis ?? []).map(({ cooked }) => cooked).join('NAME_OF_IT')] : [];
  return [...whole, ...Object.values(node).flatMap(textsIn)];
}

describe('the masks of secrets', () => {
  test.each(Object.entries(GOLDEN_REPORTS))('leave the report %s as it is', (_, report) => {
    expect(maskedReport(report)).toEqual(report);
  });

  test('leave every recorded message of AWS as it is', () => {
    for (const { text } of messages) expect(secretsOfThisRun.mask(text)).toBe(text);
  });

  test('leave every action of IAM as it is, alone and in a sentence', () => {
    for (const { action } of rights) {
      const [service] = action.split(':');
      for (const text of [action, `needs \`${action}\`.`, `{"Action": "${action}"}`, `${service}:*`]) {
        expect(secretsOfThisRun.mask(text)).toBe(text);
      }
    }
  });

  test('leave the place for a value in our own remedies as it is', () => {
    const text = 'environment-variables: |\n  app:AWS_SECRET_NAME_PROD=VALUE';
    expect(secretsOfThisRun.mask(text)).toBe(text);
    expect(secretsOfThisRun.mask('DB_PASSWORD=VALUE1')).toBe('DB_PASSWORD=***');
  });

  test('leave every sentence of the sources as it is', () => {
    const sentences = sourceTexts().filter((text) => text.includes(' '));
    expect(sentences.length).toBeGreaterThan(1_000);
    expect(sentences.filter((text) => secretsOfThisRun.mask(text) !== text)).toEqual([]);
  });

  test('take a value that only begins as a sentence does', () => {
    expect(secretsOfThisRun.mask('password: the-4711')).toBe('password: ***');
    expect(secretsOfThisRun.mask('password: no.one')).toBe('password: ***');
    expect(secretsOfThisRun.mask('API_TOKEN: is missing')).toBe('API_TOKEN: is missing');
    expect(secretsOfThisRun.mask('DB_PASSWORD: field required.')).toBe('DB_PASSWORD: field required.');
  });

  test('take what is no action all the same', () => {
    expect(secretsOfThisRun.mask('secretsmanager:hunter2')).toBe('secretsmanager:***');
  });
});
