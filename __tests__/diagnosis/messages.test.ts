import { expect, test } from '@jest/globals';
import { evidenceOf } from '../fixtures/answers.ts';
import { messages } from '../fixtures/messages.ts';
import { names } from './cases.ts';

test.each(messages.map(({ kind, text, meaning }) => [kind, text, meaning] as const))(
  '%s: %s',
  (kind, text, meaning) => {
    const said = names(evidenceOf({ kind, text }));
    expect(said).toEqual([`${'rule' in meaning ? meaning.rule : 'unknown'}`]);
  },
);

test('each message that no rule takes has its reason', () => {
  for (const { meaning } of messages) if ('none' in meaning) expect(meaning.none.length).toBeGreaterThan(10);
});
