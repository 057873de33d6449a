import { familyOf } from '../ecs/arn.ts';
import type { Inputs } from '../inputs/inputs.ts';
import { UserError } from '../text/errors.ts';
import type { Notice } from '../text/notice.ts';
import type { Base, Current } from './current.ts';

export interface FamilyChoice {
  readonly family: string;
  readonly notices: readonly Notice[];
}

/**
 * The family that is registered: the one asked for, else the file's, else that of the running revision.
 * A definition of one service that goes to another is a mistake, unless `task-family` and `service` both say so.
 */
export function chooseFamily(inputs: Inputs, base: Base, current: Pick<Current, 'service'>): FamilyChoice {
  const inService = familyOf(current.service.taskDefinitionArn);
  const inFile = base.isFile ? base.taskDefinition.family : undefined;
  const family = inputs.taskFamily ?? inFile ?? inService;
  const isMeant = inputs.taskFamily !== undefined && inputs.service !== undefined;
  const conflict = conflictOf({ family, inFile, inService, base, service: current.service.name });
  if (conflict === undefined) return { family, notices: [] };
  if (!isMeant) {
    throw new UserError(conflict, {
      remedy:
        'Check that this is the definition of this service. If the family is to change, name both `task-family` and `service`.',
      docs: 'docs/troubleshooting.md#another-family',
    });
  }
  return {
    family,
    notices: [{ severity: 'notice', message: `The task family changes: ${conflict}` }],
  };
}

function conflictOf(names: {
  family: string;
  inFile: string | undefined;
  inService: string;
  base: Base;
  service: string;
}): string | undefined {
  const { family, inFile, inService, base, service } = names;
  if (inFile !== undefined && inFile !== family) {
    return `${base.origin} is of the family "${inFile}", and \`task-family\` is "${family}"`;
  }
  if (family === inService) return undefined;
  return `service ${service} runs the family "${inService}", and the family to register is "${family}"`;
}
