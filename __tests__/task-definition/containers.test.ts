import { describe, expect, test } from '@jest/globals';
import { containerNames, findContainer, requireContainers } from '../../src/task-definition/containers.ts';
import { parseSource } from '../../src/task-definition/source.ts';
import type { TaskDefinition } from '../../src/task-definition/task-definition.ts';

const definition: TaskDefinition = { containerDefinitions: [{ name: 'app' }, {}, { name: 'proxy' }] };

describe('the containers of a definition', () => {
  test('are named in their order, and one without a name is passed over', () => {
    expect(containerNames(definition)).toEqual(['app', 'proxy']);
  });

  test('are found by their name', () => {
    expect(findContainer(definition, 'proxy')).toBe(definition.containerDefinitions?.[2]);
    expect(findContainer(definition, 'worker')).toBeUndefined();
  });

  test('are none where a broken file has something else in their place', () => {
    const broken = { containerDefinitions: { name: 'app' } } as unknown as TaskDefinition;
    expect(containerNames(broken)).toEqual([]);
    expect(findContainer({}, 'app')).toBeUndefined();
    expect(() => requireContainers(broken, ['app'])).toThrow('it names no container');
  });

  test('that are missing are answered with those that exist', () => {
    expect(() => requireContainers(definition, ['worker'])).toThrow('it has app and proxy');
  });
});

test.each([
  ['running', false],
  ['latest', false],
  ['api:28', false],
  ['arn:aws:ecs:eu-central-1:111122223333:task-definition/api:28', false],
  ['deploy/task-definition.json', true],
  ['api', true],
])('task-definition %s names a file: %s', (written, expected) => {
  expect(parseSource(written).kind === 'file').toBe(expected);
});
