import type { Check } from '../check.ts';
import { pathOf } from '../words.ts';

/** JSON and YAML readers keep the last of two equal keys, and nobody sees that the first is lost. */
export const duplicateKey: Check = {
  name: 'duplicate-key',
  points: 'key',
  check: ({ document }) =>
    document.duplicateKeys.map((pointer) => ({
      severity: 'warning',
      message: `${pathOf(pointer)} appears twice in the same object; only the last one counts.`,
      remedy: 'Remove one of the two.',
      pointer,
    })),
};
