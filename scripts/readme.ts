import { readFileSync, writeFileSync } from 'node:fs';
import { withCheckPolicy } from './check-policy.ts';
import { withConfusions } from './confusions.ts';
import { withIndex, withInputDefaults, withRightsTable, withTables } from './readme-tables.ts';

/*
 * Makes the tables of the README from action.yml and docs/diagnoses.md, the defaults in src/inputs from action.yml too,
 * a table and a policy of docs/iam.md from src/permissions, and in docs/diagnoses.md the index and which cause comes before another:
 *
 *   npm run readme
 */
const read = (path: string) => readFileSync(path, 'utf8');
writeFileSync(
  'README.md',
  withTables(read('README.md'), { action: read('action.yml'), diagnoses: read('docs/diagnoses.md') }),
);
writeFileSync('docs/diagnoses.md', withIndex(withConfusions(read('docs/diagnoses.md'))));
writeFileSync('docs/iam.md', withCheckPolicy(withRightsTable(read('docs/iam.md'))));
const definitions = 'src/inputs/definitions.ts';
writeFileSync(definitions, withInputDefaults(read(definitions), read('action.yml')));
