import type { Lookup, Named } from './lookup.ts';

/** The repository to which the action pushes, by its URI. */
export const repositories: Lookup<Named, boolean> = {
  of: ({ repository }) =>
    repository === undefined ? [] : [{ key: repository, title: `The repository ${repository}`, pointer: '' }],
  ask: ({ key }, { repositoryExists }) => repositoryExists(key),
  missing: false,
};
