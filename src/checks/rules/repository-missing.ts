import { createRepositoryCommand } from '../../image/ecr.ts';
import type { Check } from '../check.ts';

/** The repository to which the image is pushed. */
export const repositoryMissing: Check = {
  name: 'repository-missing',
  check: ({ surroundings }) =>
    Object.entries(surroundings?.repositories ?? {})
      .filter(([, exists]) => !exists)
      .map(([repository]) => ({
        severity: 'error',
        message: `The repository ${repository} does not exist: the image could not be pushed.`,
        remedy: createRepositoryCommand(repository) ?? 'Create it, or correct the input repository.',
      })),
};
