import type { Check } from '../check.ts';

/** The cluster, or the service, that the workflow names. */
export const serviceMissing: Check = {
  name: 'service-missing',
  check: ({ surroundings }) =>
    (surroundings?.missing ?? []).map(({ message, remedy }) => ({ severity: 'error', message, remedy })),
};
