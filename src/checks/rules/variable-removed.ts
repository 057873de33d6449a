import type { Check } from '../check.ts';

/** What the running revision is given and the next one would not be. */
export const variableRemoved: Check = {
  name: 'variable-removed',
  check: ({ surroundings }) =>
    (surroundings?.changes ?? [])
      .filter(
        ({ kind, what }) =>
          kind === 'removed' && /^(environment variable|secret|environment file) /.test(what),
      )
      .map(({ what }) => ({
        severity: 'warning',
        message: `The running revision has the ${what}; this one no longer has it.`,
        remedy: 'Add it again if the application still reads it; otherwise no action is needed.',
        pointer: '/containerDefinitions',
      })),
};
