import type { Check } from '../check.ts';
import { secretsOf } from '../lookups/secrets.ts';
import { lookUp } from '../values.ts';

/** Secrets and parameters exist. Their values are not read, and so neither are their JSON keys. */
export const secretMissing: Check = {
  name: 'secret-missing',
  check: ({ taskDefinition, surroundings }) =>
    secretsOf(taskDefinition)
      .filter(({ key }) => lookUp(surroundings?.secrets, key) === false)
      .map(({ title, pointer }) => ({
        severity: 'error',
        message: `${title} does not exist: the task would stop before its containers start.`,
        remedy: 'Create it, or correct the name, the Region or the account in "valueFrom".',
        pointer,
      })),
};
