import { PAGE, section } from './check.ts';
import { camelCase, insertBefore, register, type Template } from './template.ts';

const LIST = 'src/checks/online.ts';
const LOOKUPS = 'src/checks/lookups/index.ts';

/** A check that asks AWS whether something is there that the definition names; it stands before what was not checked. */
export const newOnlineCheck: Template = (name, read) => ({
  added: {
    [`src/checks/rules/${name}.ts`]: rule(name),
    [`__tests__/checks/rules/${name}.test.ts`]: test(name),
    [`src/checks/lookups/${name}.ts`]: lookup(name),
  },
  changed: {
    [LIST]: register(read(LIST), camelCase(name), `./rules/${name}.ts`, '  notChecked,'),
    [LOOKUPS]: register(read(LOOKUPS), `${camelCase(name)}Lookup`, `./${name}.ts`, '};'),
    [PAGE]: insertBefore(read(PAGE), '### not-checked\n', section(name)),
  },
});

function lookup(name: string): string {
  const value = `${camelCase(name)}Lookup`;
  return `import { textOf } from '../values.ts';
import { quote } from '../words.ts';
import type { Lookup, Named, SurroundingsInputs } from './lookup.ts';

/** TODO: what is asked for, by which key. */
export const ${value}: Lookup<Named, boolean> = {
  of: (inputs) => named(inputs),
  ask: ({ key }, { aws }) => aws.parameters.parameterExists(key), // TODO: the call, in src/aws/ with its right
  missing: false,
};

export function named({ taskDefinition }: Pick<SurroundingsInputs, 'taskDefinition'>): readonly Named[] {
  const key = textOf(taskDefinition.family); // TODO: the member that names it
  return key === undefined ? [] : [{ key, title: \`The TODO \${quote(key)}\`, pointer: '/family' }];
}
`;
}

function rule(name: string): string {
  const value = camelCase(name);
  return `import type { Check } from '../check.ts';
import { named } from '../lookups/${name}.ts';
import { lookUp } from '../values.ts';

/** TODO: what happens where it is not there. Source: TODO. */
export const ${value}: Check = {
  name: '${name}',
  check: ({ taskDefinition, surroundings }) =>
    named({ taskDefinition })
      .filter(({ key }) => lookUp(surroundings?.${value}Lookup, key) === false)
      .map(({ title, pointer }) => ({
        severity: 'error',
        message: \`\${title} does not exist: TODO.\`,
        remedy: 'TODO: what to do.',
        pointer,
      })),
};
`;
}

function test(name: string): string {
  const value = camelCase(name);
  return `import { describe, expect, test } from '@jest/globals';
import { ${value} } from '../../../src/checks/rules/${name}.ts';
import { aSubjectIn, aWrittenDefinition, said } from '../../fixtures/subjects.ts';

const definition = aWrittenDefinition({ family: 'TODO' });

describe('${name}', () => {
  test('recognises TODO that is not there', () => {
    const subject = aSubjectIn({ ${value}Lookup: { TODO: false } }, definition);
    expect(said(${value}, subject)).toEqual(['error /family']);
  });

  test('leaves one alone that is there, and one that could not be asked for', () => {
    expect(said(${value}, aSubjectIn({ ${value}Lookup: { TODO: true } }, definition))).toEqual([]);
    expect(said(${value}, aSubjectIn({}, definition))).toEqual([]);
  });
});
`;
}
