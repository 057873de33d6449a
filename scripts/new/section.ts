import { camelCase, register, type Template } from './template.ts';

const LIST = 'src/report/sections/index.ts';

/** It stands last in the summary, and is left out first. */
export const newSection: Template = (name, read) => ({
  added: {
    [`src/report/sections/${name}.ts`]: section(name),
    [`__tests__/report/sections/${name}.test.ts`]: test(name),
  },
  changed: { [LIST]: register(read(LIST), camelCase(name), `./${name}.ts`, '];') },
});

function section(name: string): string {
  const words = name.replaceAll('-', ' ');
  return `import { prose } from '../markdown.ts';
import type { Section } from '../section.ts';

/** TODO: what it tells. */
export const ${camelCase(name)}: Section = {
  name: '${words}',
  cutAt: 0,
  render({ deploymentId }) {
    return deploymentId === 'TODO' ? \`### TODO\\n\\n\${prose(deploymentId)}\` : undefined;
  },
};
`;
}

function test(name: string): string {
  const value = camelCase(name);
  return `import { expect, test } from '@jest/globals';
import { ${value} } from '../../../src/report/sections/${name}.ts';
import { aReport } from '../../fixtures/reports.ts';

const room = { rows: 10, logLines: 10, text: 100 };

test('tells TODO', () => {
  expect(${value}.render(aReport({ deploymentId: 'TODO' }), room)).toContain('### TODO');
});

test('has nothing to say of TODO', () => {
  expect(${value}.render(aReport(), room)).toBeUndefined();
});
`;
}
