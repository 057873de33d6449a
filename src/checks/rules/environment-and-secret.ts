import type { Check } from '../check.ts';
import { containersOf, titleOf } from '../container.ts';
import { objectsOf, textOf } from '../values.ts';
import { quote } from '../words.ts';

/** "The secret name must be unique and not shared with any new or existing environment variables set on the container". */
export const environmentAndSecret: Check = {
  name: 'environment-and-secret',
  check: ({ taskDefinition }) =>
    containersOf(taskDefinition).flatMap((container) => {
      const secrets = new Set(
        objectsOf(container.members.secrets).flatMap(({ members }) => textOf(members.name) ?? []),
      );
      return objectsOf(container.members.environment).flatMap(({ index, members }) => {
        const name = textOf(members.name);
        if (name === undefined || !secrets.has(name)) return [];
        return [
          {
            severity: 'error',
            message: `${titleOf(container)} has ${quote(name)} both in "environment" and in "secrets".`,
            remedy: `Remove ${quote(name)} from "environment" (or from "secrets" if it is not a secret).`,
            pointer: `${container.pointer}/environment/${index}/name`,
          },
        ];
      });
    }),
};
