import type { FindingDraft } from '../checks/check.ts';
import { hasRevision, type Service } from '../ecs/service.ts';
import type { Inputs } from '../inputs/inputs.ts';
import { chooseContainers } from '../plan/containers.ts';
import { chooseFamily, type FamilyWishes, fileFamily } from '../plan/family.ts';
import { requireCountable, requireSupported } from '../plan/preconditions.ts';
import { containerNames, requireContainers } from '../task-definition/containers.ts';
import type { Document } from '../task-definition/document.ts';
import { UserError } from '../text/errors.ts';

interface Refusals {
  /** The containers that get the image, without those that are not there. */
  readonly containers: readonly string[];
  readonly refusals: readonly FindingDraft[];
}

/** What of a step can be refused before anything is built. */
export interface RefusedWishes
  extends FamilyWishes,
    Pick<
      Inputs,
      | 'image'
      | 'taskDefinition'
      | 'desiredCount'
      | 'containerNames'
      | 'containerImages'
      | 'environmentVariables'
      | 'secrets'
    > {}

/** What a deployment with these inputs would refuse before it builds anything, in the words in which it would. */
export function refusals(inputs: RefusedWishes, document: Document, service: Service | undefined): Refusals {
  const refused: FindingDraft[] = [];
  const attempt = <T>(
    place: Pick<FindingDraft, 'severity'> & { readonly pointer?: string },
    decide: () => T,
  ): T | undefined => {
    try {
      return decide();
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      refused.push({ ...place, message: `${error.message}.`, remedy: error.remedy });
      return undefined;
    }
  };
  const { taskDefinition } = document;
  const containersPlace = { pointer: '/containerDefinitions' };

  attempt({ severity: 'error', pointer: '/family' }, () => requireFamily(inputs, document, service));
  if (service !== undefined) {
    attempt({ severity: 'error' }, () => requireSupported(service));
    attempt({ severity: 'error' }, () => requireCountable(service, inputs.desiredCount));
  }
  attempt({ severity: 'error', ...containersPlace }, () =>
    requireContainers(taskDefinition, namedContainers(inputs)),
  );
  // The deploying step may name its container where this one does not.
  const chosen = attempt({ severity: 'warning', ...containersPlace }, () =>
    deployedContainers(inputs, document, service),
  );
  return { containers: chosen ?? [], refusals: refused };
}

function requireFamily(inputs: RefusedWishes, document: Document, service?: Service): void {
  const { taskDefinition, tags, file } = document;
  const isFile = inputs.taskDefinition.kind === 'file';
  if (service !== undefined) {
    // Why such a service is not deployed to is said already.
    if (!hasRevision(service)) return;
    chooseFamily(inputs, { taskDefinition, tags, origin: file, isFile }, { service });
    return;
  }
  // A revision lends its content; its family is not what is registered.
  if (!isFile) return;
  const { taskFamily, placeholders } = inputs;
  const family = fileFamily(document, placeholders);
  if (taskFamily === undefined || family === undefined || taskFamily === family) return;
  if (inputs.service !== undefined) return;
  throw new UserError(`${file} belongs to the family "${family}", and \`task-family\` is "${taskFamily}"`, {
    kind: 'task-family-mismatch',
    remedy: 'Check that this is the definition of this service, or leave `task-family` out.',
  });
}

function namedContainers(inputs: RefusedWishes): readonly string[] {
  const edits = [...inputs.environmentVariables, ...inputs.secrets];
  return [
    ...(inputs.containerNames ?? []),
    ...inputs.containerImages.keys(),
    ...edits.flatMap(({ container }) => container ?? []),
  ];
}

function deployedContainers(
  { containerNames: wanted }: RefusedWishes,
  { taskDefinition }: Document,
  service?: Service,
): readonly string[] {
  const names = containerNames(taskDefinition);
  if (wanted !== undefined) return wanted.filter((name) => names.includes(name));
  if (service === undefined) return names.length === 1 ? names : [];
  return names.length === 0 ? [] : chooseContainers(undefined, taskDefinition, service);
}
