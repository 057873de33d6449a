import { camelCase, insertBefore, type Template } from './template.ts';

const TYPES = 'src/inputs/inputs.ts';
const PARSE = 'src/inputs/parse.ts';
const TEST = '__tests__/inputs/action-yml.test.ts';

/** A text that may be absent, last of the inputs; `npm run readme` makes its row and its default. */
export const newInput: Template = (name, read) => {
  const action = read('action.yml');
  if (action.includes(`\n  ${name}:\n`)) throw new Error(`action.yml has ${name} already`);
  const declared = `  ${name}:\n    description: TODO.\n`;
  const last = "      awsRegion: reader.optional('aws-region'),\n";
  return {
    added: {},
    changed: {
      'action.yml': insertBefore(action, '\noutputs:\n', declared),
      [TYPES]: insertBefore(
        read(TYPES),
        '  readonly awsRegion?: string;',
        `  /** TODO. */\n  readonly ${camelCase(name)}?: string;\n`,
      ),
      [PARSE]: insertBefore(read(PARSE), last, `      ${camelCase(name)}: reader.optional('${name}'),\n`),
      [TEST]: insertBefore(read(TEST), "    'aws-region': 'eu-central-1',", `    '${name}': 'TODO',\n`),
    },
  };
};
