import { describe, expect, test } from '@jest/globals';
import { readSchema, schemaOf } from '../../scripts/schema.ts';
import { SCHEMA } from '../../src/checks/schema.ts';
import { nodesOf } from '../../src/checks/shape.ts';

describe('the schema of a task definition', () => {
  test('is what the installed SDK declares (run scripts/schema.ts when it is not)', () => {
    expect(SCHEMA).toEqual(readSchema());
  });

  test('knows the members of the request and of a container', () => {
    const {
      RegisterTaskDefinitionRequest: request,
      ContainerDefinition: container,
      Secret: secret,
    } = SCHEMA.shapes;
    expect(request).toMatchObject({ family: 'string!', volumes: 'Volume[]', tags: 'Tag[]' });
    expect(container).toMatchObject({ portMappings: 'PortMapping[]', dockerLabels: 'string{}' });
    expect(secret).toEqual({ name: 'string!', valueFrom: 'string!' });
    expect(SCHEMA.enums).toMatchObject({ NetworkMode: expect.arrayContaining(['awsvpc']) });
  });

  test('names every type that it uses', () => {
    const types = Object.values(SCHEMA.shapes).flatMap((shape) => Object.values(shape));
    const unknown = types
      .map((type) => type.replace(/!$/, '').replace(/\[\]$|\{\}$/, ''))
      .filter((type) => !['string', 'number', 'boolean'].includes(type))
      .filter((type) => !(type in SCHEMA.shapes) && !(type in SCHEMA.enums));
    expect(unknown).toEqual([]);
  });

  test('fails when a declaration is missing rather than leave a type out', () => {
    const declarations =
      'export interface RegisterTaskDefinitionRequest {\n    family: Name | undefined;\n}\n';
    expect(() => schemaOf(declarations)).toThrow('Name');
  });
});

describe('nodesOf', () => {
  test('names every value that the schema knows, with its pointer and its type', () => {
    const value = { family: 'api', containerDefinitions: [{ dockerLabels: { 'a/b': 'c' } }], other: 1 };
    const nodes = [...nodesOf(SCHEMA, { pointer: '', value, type: 'RegisterTaskDefinitionRequest' })];
    expect(nodes.map(({ pointer, type }) => `${pointer} ${type}`)).toEqual([
      ' RegisterTaskDefinitionRequest',
      '/family string',
      '/containerDefinitions ContainerDefinition[]',
      '/containerDefinitions/0 ContainerDefinition',
      '/containerDefinitions/0/dockerLabels string{}',
      '/containerDefinitions/0/dockerLabels/a~1b string',
    ]);
  });

  test('takes inherited names for unknown ones', () => {
    const value = JSON.parse('{"__proto__": {"family": 1}, "constructor": 2, "toString": 3}');
    const nodes = [...nodesOf(SCHEMA, { pointer: '', value, type: 'RegisterTaskDefinitionRequest' })];
    expect(nodes).toHaveLength(1);
  });
});
