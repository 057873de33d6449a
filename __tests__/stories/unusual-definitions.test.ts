import { expect, test } from '@jest/globals';
import { runChecks } from '../../src/checks/index.ts';
import { parseInputs } from '../../src/inputs/parse.ts';
import { candidateOf } from '../../src/stories/subject.ts';
import { readDocument } from '../../src/task-definition/read-document.ts';
import {
  container,
  onFargate,
  unusualDefinitions,
} from '../fixtures/task-definitions/unusual-definitions.ts';

/** What the check says of a file without anything around it, but for notices. */
function said(definition: unknown): readonly string[] {
  const bytes = new TextEncoder().encode(JSON.stringify(definition, null, 2));
  const document = readDocument(bytes, 'task-definition.json');
  const candidate = candidateOf(parseInputs({ mode: 'validate' }, ['mode']), document, undefined);
  return runChecks({ document, ...candidate, requiredEnvironment: [] })
    .filter(({ severity }) => severity !== 'notice')
    .map(({ severity, check, message }) => `${severity} ${check}: ${message}`);
}

test.each(Object.entries(unusualDefinitions))('%s: nothing is said', (_, definition) => {
  expect(said(definition)).toEqual([]);
});

test('a member that is newer than this action is a warning', () => {
  expect(said(onFargate({}, container({ quantumEntanglement: { enabled: true } })))).toEqual([
    expect.stringMatching(/^warning unknown-key: "quantumEntanglement"/),
  ]);
});
