import type { Secret, World } from '../model/world.ts';
import { AwsFault, type Json } from '../operation.ts';
import { numberOf, objectsOf, textOf, textsOf } from './input.ts';
import type { Operations } from './operations.ts';
import { pageOf } from './page.ts';

export const ssmOperations: Operations = {
  GetParameters: (input, { world }) => {
    const names = textsOf(input, 'Names') ?? [];
    const found = names.filter((name) => findParameter(world, name) !== undefined);
    return {
      // The world holds no values; what is asked for is whether the parameter exists.
      Parameters: found.map((name) => ({ ...showParameter(world, name), Value: 'simulated' })),
      InvalidParameters: names.filter((name) => !found.includes(name)),
    };
  },
  DescribeParameters: (input, { world }) => {
    const filters = objectsOf(input, 'ParameterFilters') ?? objectsOf(input, 'Filters') ?? [];
    const names = [...world.parameters.values()].filter((parameter) =>
      filters.every((filter) => passes(parameter, filter)),
    );
    const page = pageOf(names, textOf(input, 'NextToken'), numberOf(input, 'MaxResults') ?? 50);
    return {
      Parameters: page.items.map(({ name }) => showParameter(world, name)),
      NextToken: page.nextToken,
    };
  },
};

function findParameter(world: World, nameOrArn: string): Secret | undefined {
  return [...world.parameters.values()].find(({ name, arn }) => name === nameOrArn || arn === nameOrArn);
}

function showParameter(world: World, nameOrArn: string): Json {
  const parameter = findParameter(world, nameOrArn);
  return { Name: parameter?.name, ARN: parameter?.arn, Type: 'SecureString', Version: 1, DataType: 'text' };
}

function passes({ name }: Secret, filter: Json): boolean {
  const values = textsOf(filter, 'Values') ?? [];
  if (textOf(filter, 'Key') !== 'Name')
    throw new AwsFault('InvalidFilterKey', 'The specified filter key is not valid.');
  return textOf(filter, 'Option') === 'BeginsWith'
    ? values.some((value) => name.startsWith(value))
    : values.includes(name);
}
