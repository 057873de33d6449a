import type { Check } from '../check.ts';

/** What could not be looked up, for all checks at once. */
export const notChecked: Check = {
  name: 'not-checked',
  check: ({ surroundings }) =>
    (surroundings?.unread ?? []).map(({ what, action, why }) => ({
      severity: 'notice',
      message:
        action === '' ? `Not checked: ${what}: ${why}.` : `Not checked: ${what} (needs \`${action}\`).`,
      remedy:
        action === ''
          ? 'No action is needed.'
          : `Add to the policy of the role: {"Effect": "Allow", "Action": "${action}", "Resource": "*"}`,
    })),
};
