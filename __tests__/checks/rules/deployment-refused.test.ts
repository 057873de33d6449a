import { describe, expect, test } from '@jest/globals';
import type { FindingDraft } from '../../../src/checks/check.ts';
import { deploymentRefused } from '../../../src/checks/rules/deployment-refused.ts';
import { aSubject, aWrittenDefinition, said } from '../../fixtures/subjects.ts';

describe('deployment-refused', () => {
  test('tells what a deployment would refuse', () => {
    const refusals: readonly FindingDraft[] = [
      { severity: 'error', message: 'No.', remedy: 'Yes.', pointer: '/containerDefinitions' },
    ];
    expect(said(deploymentRefused, aSubject(aWrittenDefinition(), { refusals }))).toEqual([
      'error /containerDefinitions',
    ]);
  });

  test('is silent where it would begin', () => {
    expect(said(deploymentRefused, aSubject(aWrittenDefinition()))).toEqual([]);
    expect(said(deploymentRefused, aSubject(aWrittenDefinition(), { refusals: [] }))).toEqual([]);
  });
});
