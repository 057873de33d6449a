import { familyOf } from '../ecs/arn.ts';
import type { Inputs } from '../inputs/inputs.ts';
import type { Document } from '../task-definition/document.ts';
import { fillKnownPlaceholders, findPlaceholders } from '../task-definition/placeholders.ts';
import { UserError } from '../text/errors.ts';
import type { Notice } from '../text/notice.ts';
import type { Base, Current } from './current.ts';
import { knownValues } from './known-values.ts';

/** By what of a step the family is chosen. */
export interface FamilyWishes extends Pick<Inputs, 'taskFamily' | 'service' | 'placeholders'> {}

export interface FamilyChoice {
  readonly family: string;
  readonly notices: readonly Notice[];
}

/**
 * The family that the service is found by: the one asked for, else the file's. `undefined` where the service is named
 * anyway. Throws where nothing is left to find the service by.
 */
export function searchedFamily(
  { taskFamily, service, placeholders }: FamilyWishes,
  document: Document | undefined,
): string | undefined {
  if (taskFamily !== undefined || service !== undefined || document === undefined) return taskFamily;
  const family = fileFamily(document, placeholders);
  if (family !== undefined) return family;
  throw new UserError(
    `The service is not known: \`service\` and \`task-family\` are auto, and ${document.file} names no family`,
    {
      kind: 'service-ambiguous',
      remedy: 'Set `service`, or write `family` into the file.',
      docs: 'docs/troubleshooting.md#service-not-found',
    },
  );
}

/** The family that a file names, with its placeholders filled in; `undefined` where one has no value yet. */
export function fileFamily(
  { taskDefinition }: Document,
  placeholders: ReadonlyMap<string, string>,
): string | undefined {
  const family = filledFamily(taskDefinition.family, placeholders);
  if (typeof family !== 'string' || family === '') return undefined;
  return findPlaceholders({ family }, new Map(), []).length > 0 ? undefined : family;
}

function filledFamily(family: string | undefined, values: ReadonlyMap<string, string>): string | undefined {
  return family === undefined ? undefined : fillKnownPlaceholders({ family }, values, []).family;
}

/**
 * The family that is registered: the one asked for, else the file's, else that of a revision that is deployed as it is, else
 * that of the running revision.
 * A definition of one service that goes to another is a mistake, unless `task-family` and `service` both say so.
 */
export function chooseFamily(
  inputs: FamilyWishes & Pick<Inputs, 'image'>,
  base: Base,
  current: Pick<Current, 'service'>,
): FamilyChoice {
  const inService = familyOf(current.service.taskDefinitionArn);
  const inFile = base.isFile
    ? filledFamily(base.taskDefinition.family, knownValues(inputs.placeholders, current.service))
    : undefined;
  const asItIs = inputs.image.kind === 'definition' ? base.revision?.family : undefined;
  const family = inputs.taskFamily ?? inFile ?? asItIs ?? inService;
  const isMeant = inputs.taskFamily !== undefined && inputs.service !== undefined;
  const conflict = conflictOf({ family, inFile, inService, base, service: current.service.name });
  if (conflict === undefined) return { family, notices: [] };
  if (!isMeant) {
    throw new UserError(conflict, {
      kind: 'task-family-mismatch',
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
    return `${base.origin} belongs to the family "${inFile}", and \`task-family\` is "${family}"`;
  }
  if (family === inService) return undefined;
  return `service ${service} runs the family "${inService}", and the family to deploy is "${family}"`;
}
