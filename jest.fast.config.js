import { readFileSync } from 'node:fs';
import everything from './jest.config.js';

/* The loop of a contributor: no end-to-end tests, no Docker engine, no file that is known to take five seconds or more. */
const longFiles = Object.keys(
  JSON.parse(readFileSync(new URL('scripts/jest/seconds.json', import.meta.url), 'utf8')),
);

export default {
  ...everything,
  testPathIgnorePatterns: [
    '__tests__/(?:e2e|demo|security|simulator/(?:scenarios|faults))/',
    '\\.docker\\.test\\.ts$',
    ...longFiles,
  ],
};
