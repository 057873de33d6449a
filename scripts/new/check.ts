import { camelCase, insertBefore, register, type Template } from './template.ts';

const LIST = 'src/checks/offline.ts';
/** Where every check is described. */
export const PAGE = 'docs/checks.md';

/** A check of the definition alone; it stands last of those, in the list and on the page. */
export const newCheck: Template = (name, read) => ({
  added: {
    [`src/checks/rules/${name}.ts`]: rule(name),
    [`__tests__/checks/rules/${name}.test.ts`]: test(name),
  },
  changed: {
    [LIST]: register(read(LIST), camelCase(name), `./rules/${name}.ts`, '];'),
    [PAGE]: insertBefore(read(PAGE), afterTheLast(read(LIST), read(PAGE)), section(name)),
  },
});

/** The heading that follows the section of the last check in the list. */
function afterTheLast(list: string, page: string): string {
  const last = /^ {2}(\w+),\n\];/m.exec(list)?.[1] ?? '';
  const heading = `### ${last.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}\n`;
  const next = /^#{2,3} .*$/m.exec(page.slice(page.indexOf(heading) + heading.length));
  if (!page.includes(heading) || next === null) throw new Error(`docs/checks.md has no ${heading}`);
  return `${next[0]}\n`;
}

function rule(name: string): string {
  return `import type { Check } from '../check.ts';

/** TODO: why ECS refuses it. Source: TODO. */
export const ${camelCase(name)}: Check = {
  name: '${name}',
  check: ({ taskDefinition }) => {
    if (taskDefinition.family !== 'TODO') return [];
    return [
      {
        severity: 'error',
        message: 'TODO: what is wrong.',
        remedy: 'TODO: what to write instead.',
        pointer: '/family',
      },
    ];
  },
};
`;
}

function test(name: string): string {
  const value = camelCase(name);
  return `import { describe, expect, test } from '@jest/globals';
import { ${value} } from '../../../src/checks/rules/${name}.ts';
import { aSubject, aWrittenDefinition, said } from '../../fixtures/subjects.ts';

describe('${name}', () => {
  test('recognises TODO', () => {
    expect(said(${value}, aSubject(aWrittenDefinition({ family: 'TODO' })))).toEqual(['error /family']);
  });

  test('leaves TODO alone', () => {
    expect(said(${value}, aSubject(aWrittenDefinition()))).toEqual([]);
  });
});
`;
}

export function section(name: string): string {
  return `### ${name}

**Means:** TODO.

**Looks like:** TODO.

**Fix:** TODO.

`;
}
