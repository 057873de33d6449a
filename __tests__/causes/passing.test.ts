import { describe, expect, it } from '@jest/globals';
import { isPassing } from '../../src/causes/passing.ts';

describe('words about what another system decides', () => {
  it.each([
    'Error: connect ECONNREFUSED 10.0.48.12:5432',
    'could not get a lease: held by ip-10-0-16-9',
    'leader election lost',
    'waiting for the primary',
    'raft: no peer answers',
    'ActiveRecord::PendingMigrationError',
    'dial tcp: lookup api.internal: no such host',
  ])('may pass: %s', (line) => expect(isPassing(line)).toBe(true));

  it.each([
    'TypeError: handler is not a function',
    '    await start();',
    'please report this bug',
    'AttributeError: "Queue" object has no attribute "select"',
    'v1.4.0-release crashed',
    'NullPointerException while appending',
    'LookupError: unknown encoding: utf-9',
  ])('are not found inside of other words: %s', (line) => expect(isPassing(line)).toBe(false));
});
