import { describe, expect, test } from '@jest/globals';
import { hasEmptyMember } from '../../src/inputs/lines.ts';
import { parseInputs } from '../../src/inputs/parse.ts';
import { UserError } from '../../src/text/errors.ts';

describe('a list with an empty member', () => {
  test.each(['web,', ',web', 'web,,cron', ' , ', 'web, ,cron', 'web,\n,cron'])('%j is recognised', (text) => {
    expect(hasEmptyMember(text)).toBe(true);
  });

  test.each(['', 'web', 'web,cron', 'web\ncron', 'web,\ncron,\n', '\nweb\n\ncron\n'])(
    '%j has none',
    (text) => {
      expect(hasEmptyMember(text)).toBe(false);
    },
  );

  test.each(['container-name', 'extra-tags', 'required-environment', 'platforms'] as const)(
    'is told of %s, and once',
    (name) => {
      const read = () => parseInputs({ service: 'api', [name]: 'a,,b' }, []);
      expect(read).toThrow(UserError);
      expect(read).toThrow(`Invalid inputs: \`${name}\`: one of its values is empty`);
    },
  );
});
