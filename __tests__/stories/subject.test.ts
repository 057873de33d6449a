import { describe, expect, test } from '@jest/globals';
import { parseInputs } from '../../src/inputs/parse.ts';
import { candidateOf } from '../../src/stories/subject.ts';
import type { TaskDefinition } from '../../src/task-definition/task-definition.ts';
import { aDocument } from '../fixtures/subjects.ts';
import { aContainer, aTaskDefinition } from '../fixtures/task-definitions/a-task-definition.ts';

const inputsOf = (raw: Readonly<Record<string, string>> = {}) =>
  parseInputs({ mode: 'validate', ...raw }, ['mode', ...Object.keys(raw)]);

const candidate = (taskDefinition: TaskDefinition, raw: Readonly<Record<string, string>> = {}) =>
  candidateOf(inputsOf({ 'task-definition': 'task.json', ...raw }), aDocument(taskDefinition), undefined);

const two = aTaskDefinition({ containerDefinitions: [aContainer(), aContainer({ name: 'worker' })] });

describe('the containers that get the image', () => {
  test('are the only one', () => {
    expect(candidate(aTaskDefinition())).toMatchObject({ deployedContainers: ['app'], refusals: [] });
  });

  test('are none where nobody knows which', () => {
    expect(candidate(two)).toMatchObject({ deployedContainers: [], refusals: [] });
  });

  test('are those that the step names', () => {
    expect(candidate(two, { 'container-name': 'worker' }).deployedContainers).toEqual(['worker']);
  });

  test('do not hold one that is not there, which is refused with the name that was meant', () => {
    const { deployedContainers, refusals } = candidate(two, { 'container-name': 'Worker' });
    expect(deployedContainers).toEqual([]);
    expect(refusals).toEqual([
      expect.objectContaining({
        severity: 'error',
        pointer: '/containerDefinitions',
        remedy: expect.stringContaining('"worker"'),
      }),
    ]);
  });
});

describe('what would be registered', () => {
  test('has the variables and the ready image of the step', () => {
    const { taskDefinition } = candidate(aTaskDefinition(), {
      image: 'api:2.0',
      'environment-variables': '-LOG_LEVEL\nSENTRY_DSN=x',
    });
    const [app] = taskDefinition.containerDefinitions ?? [];
    expect(app?.image).toBe('api:2.0');
    expect(app?.environment?.map(({ name }) => name)).toEqual(['DJANGO_SETTINGS_MODULE', 'SENTRY_DSN']);
  });

  test('has the images of further containers', () => {
    const { taskDefinition } = candidate(two, { 'container-images': 'worker=worker:2.0' });
    expect(taskDefinition.containerDefinitions?.map(({ image }) => image)).toEqual([
      aContainer().image,
      'worker:2.0',
    ]);
  });

  test('lacks only the edits for containers that are not there, and those are refused', () => {
    const { taskDefinition, refusals } = candidate(two, {
      'environment-variables': 'sidecar:A=b\nworker:C=d',
    });
    expect(refusals).toEqual([expect.objectContaining({ severity: 'error' })]);
    expect(taskDefinition.containerDefinitions?.[1]?.environment).toContainEqual({ name: 'C', value: 'd' });
  });

  test('keeps the read-only members, which are a finding', () => {
    const { taskDefinition } = candidate({ ...aTaskDefinition(), revision: 3 } as TaskDefinition);
    expect(taskDefinition).toMatchObject({ revision: 3 });
  });

  test('keeps a placeholder that nobody fills, which is a finding', () => {
    const family = '{{STAGE}}-api';
    expect(candidate(aTaskDefinition({ family })).taskDefinition.family).toBe(family);
    expect(
      candidate(aTaskDefinition({ family }), { placeholders: 'STAGE=dev', 'task-definition': 'api.json' })
        .taskDefinition.family,
    ).toBe('dev-api');
  });
});

describe('the family', () => {
  test('of the file and of the step are the same', () => {
    expect(candidate(aTaskDefinition(), { 'task-family': 'api-prod' }).refusals).toEqual([
      expect.objectContaining({ severity: 'error', pointer: '/family' }),
    ]);
    expect(candidate(aTaskDefinition(), { 'task-family': 'api-dev' }).refusals).toEqual([]);
  });

  test('of a revision that lends its content is not compared', () => {
    const lent = { 'task-definition': 'web:6', 'task-family': 'api-prod' };
    expect(candidate(aTaskDefinition(), lent).refusals).toEqual([]);
  });

  test('may change where family and service are named', () => {
    const named = { 'task-family': 'api-prod', service: 'api' };
    expect(candidate(aTaskDefinition(), named).refusals).toEqual([]);
  });
});

test.each<[string, unknown]>([
  ['an object for the list of containers', { family: 'api', containerDefinitions: {} }],
  ['a word for the list of containers', { family: 'api', containerDefinitions: 'app' }],
  ['null for a container', { family: 'api', containerDefinitions: [null, 7, 'app'] }],
  ['a number for a name', { family: 7, containerDefinitions: [{ name: 7, image: 8 }] }],
  ['a word for the variables', { containerDefinitions: [{ name: 'app', environment: 'A=b', secrets: 7 }] }],
  ['null for a variable', { containerDefinitions: [{ name: 'app', environment: [null, 7] }] }],
  ['nothing', {}],
])('no definition is too broken to be made something of: %s', (_, definition) => {
  const raw = { 'environment-variables': 'A=b\n-C', secrets: 'D=/d', 'container-images': 'app=x:1' };
  expect(() => candidate(definition as TaskDefinition, raw)).not.toThrow();
});
