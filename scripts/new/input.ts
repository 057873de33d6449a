import { withInputDefaults } from '../readme-tables.ts';
import { camelCase, insertBefore, type Template } from './template.ts';

const DEFAULTS = 'src/inputs/definitions.ts';
const TYPES = 'src/inputs/inputs.ts';
const PARSE = 'src/inputs/parse.ts';
const TEST = '__tests__/inputs/action-yml.test.ts';

/** A text that may be absent, last of the inputs; `npm run readme` makes its row of the README. */
export const newInput: Template = (name, read) => {
  const action = read('action.yml');
  if (action.includes(`\n  ${name}:\n`)) throw new Error(`action.yml has ${name} already`);
  const declaration = `  ${name}:\n    description: TODO.\n`;
  const declared = insertBefore(action, '\noutputs:\n', declaration);
  const last = "    awsRegion: reader.optional('aws-region'),\n";
  return {
    added: {},
    changed: {
      'action.yml': declared,
      // Nothing compiles before the name is known there.
      [DEFAULTS]: withInputDefaults(read(DEFAULTS), declared),
      [TYPES]: insertBefore(
        read(TYPES),
        '  readonly awsRegion?: string;',
        `  /** TODO. */\n  readonly ${camelCase(name)}?: string;\n`,
      ),
      [PARSE]: insertBefore(read(PARSE), last, `    ${camelCase(name)}: reader.optional('${name}'),\n`),
      [TEST]: insertBefore(read(TEST), "    'aws-region': 'eu-central-1',", `    '${name}': 'TODO',\n`),
    },
  };
};
