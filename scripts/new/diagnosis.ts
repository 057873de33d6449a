import { camelCase, insertBefore, register, type Template } from './template.ts';

const LIST = 'src/diagnosis/rules/index.ts';
const PAGE = 'docs/diagnoses.md';

/** The rule stands before the general ones. */
export const newDiagnosis: Template = (name, read) => ({
  added: {
    [`src/diagnosis/rules/${name}.ts`]: rule(name),
    [`__tests__/diagnosis/rules/${name}.test.ts`]: test(name),
  },
  changed: {
    [LIST]: register(read(LIST), camelCase(name), `./${name}.ts`, '  imagePullFailed,'),
    [PAGE]: insertBefore(read(PAGE), '## unknown\n', section(name)),
  },
});

function rule(name: string): string {
  return `import type { Rule } from '../rule.ts';

/** TODO: what happened, and whose words tell it. */
export const ${camelCase(name)}: Rule = {
  name: '${name}',
  diagnose({ tasks }) {
    const failed = tasks.find(({ stoppedReason }) => /TODO: the words/.test(stoppedReason ?? ''));
    if (failed === undefined) return undefined;
    return {
      cause: 'TODO: one sentence with the names in it.',
      proof: [{ source: \`task \${failed.id}\`, text: failed.stoppedReason ?? '' }],
      remedy: 'TODO: what to do, concrete enough to paste.',
    };
  },
};
`;
}

function test(name: string): string {
  return `import { describeRule, stopped } from '../cases.ts';

describeRule('${name}', {
  recognises: [['TODO: its words, as they were seen', stopped('TODO: the words')]],
  leavesAlone: [['TODO: a near miss', stopped('Essential container in task exited')]],
});
`;
}

function section(name: string): string {
  return `## ${name}

**What it means.** TODO.

**How it looks.** TODO.

**Confused with.** TODO.

**How to fix it.** TODO.

`;
}
