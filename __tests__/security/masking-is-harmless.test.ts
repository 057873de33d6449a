import { describe, expect, test } from '@jest/globals';
import { rights } from '../../src/permissions/rights.ts';
import { maskedReport } from '../../src/report/masked.ts';
import { secretsOfThisRun } from '../../src/text/known-values.ts';
import { messages } from '../fixtures/messages.ts';
import { GOLDEN_REPORTS } from '../fixtures/reports.ts';

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

  test('take what is no action all the same', () => {
    expect(secretsOfThisRun.mask('secretsmanager:hunter2')).toBe('secretsmanager:***');
  });
});
