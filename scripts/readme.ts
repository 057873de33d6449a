import { readFileSync, writeFileSync } from 'node:fs';
import { withTables } from './readme-tables.ts';

/*
 * Makes the tables of the README anew, from action.yml and docs/diagnoses.md:
 *
 *   npm run readme
 */
const read = (path: string) => readFileSync(path, 'utf8');
writeFileSync(
  'README.md',
  withTables(read('README.md'), { action: read('action.yml'), diagnoses: read('docs/diagnoses.md') }),
);
