import type { Check } from '../check.ts';

/** What the plan of a deployment would end with; it is decided there, so that both say the same. */
export const deploymentRefused: Check = {
  name: 'deployment-refused',
  check: ({ refusals }) => refusals ?? [],
};
