import { expect, test } from '@jest/globals';
import { scenarios } from '../../simulator/scenarios/registry.ts';
import { findScenario, withAccount } from './account.ts';

test.concurrent.each([
  ['success', 15],
  ['many-tasks', 40],
])(
  'the log of %s has fewer than %s lines, with the usual notices',
  async (name, most) => {
    await withAccount(findScenario(scenarios, name), { seed: 7 }, async (account) => {
      const { log } = await account.run();
      const lines = log.split('\n').filter((line) => line !== '' && !line.startsWith('::'));
      expect(lines.join('\n')).toContain('Notice: ');
      expect(lines.length).toBeLessThan(most);
      // But for links, a line is read at a glance.
      expect(lines.filter((line) => line.length > 170 && !line.includes('https://'))).toEqual([]);
    });
  },
  120_000,
);
