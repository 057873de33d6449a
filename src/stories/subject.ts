import type { FindingDraft } from '../checks/check.ts';
import type { Service } from '../ecs/service.ts';
import type { Inputs } from '../inputs/inputs.ts';
import { knownValues } from '../plan/known-values.ts';
import { containerNames } from '../task-definition/containers.ts';
import type { Document } from '../task-definition/document.ts';
import { fillKnownPlaceholders } from '../task-definition/placeholders.ts';
import { type Edits, type Rendered, render } from '../task-definition/render.ts';
import type { TaskDefinition } from '../task-definition/task-definition.ts';
import { UserError } from '../text/errors.ts';
import type { Notice } from '../text/notice.ts';
import { type RefusedWishes, refusals } from './refusals.ts';

/** What a deployment would make of a document, as far as that is known before there is an image. */
export interface Candidate {
  /** What it would register; the read-only members stay in it, to be told. */
  readonly taskDefinition: TaskDefinition;
  /** The containers that the step is about; none where that is not clear. */
  readonly deployedContainers: readonly string[];
  /** Those of them that get another image than the document names. */
  readonly imagedContainers: readonly string[];
  /** Why it would refuse to begin. */
  readonly refusals: readonly FindingDraft[];
  /** What it would say about the edits of the step. */
  readonly notices: readonly Notice[];
}

/** What a step makes of a document. */
export interface CandidateWishes extends RefusedWishes, Pick<Inputs, 'image'> {}

/** Pure. `service` is the one that would be deployed to, where it is known. */
export function candidateOf(
  inputs: CandidateWishes,
  document: Document,
  service: Service | undefined,
): Candidate {
  const { containers, refusals: refused } = refusals(inputs, document, service);
  const imaged = inputs.image.kind === 'definition' ? [] : containers;
  const filled = fillKnownPlaceholders(
    document.taskDefinition,
    knownValues(inputs.placeholders, service),
    imaged,
  );
  const { taskDefinition, notices } = rendered(filled, editsOf(inputs, filled, containers));
  return {
    taskDefinition: { ...filled, ...taskDefinition },
    deployedContainers: containers,
    imagedContainers: imaged,
    refusals: refused,
    notices,
  };
}

/** Variables that are no list cannot be edited; the check of types says it with their line. */
function rendered(taskDefinition: TaskDefinition, edits: Edits): Rendered {
  try {
    return render(taskDefinition, edits);
  } catch (error) {
    if (error instanceof UserError) return { taskDefinition, notices: [] };
    throw error;
  }
}

/** Whether the step says which image its containers get, without building it. */
export function hasReadyImage({ image }: Pick<Inputs, 'image'>): boolean {
  return image.kind === 'ready';
}

/** Those edits of the step that are for containers that are there: the others are refused already. */
function editsOf(
  inputs: CandidateWishes,
  taskDefinition: TaskDefinition,
  deployedContainers: readonly string[],
): Edits {
  const names = containerNames(taskDefinition);
  const isThere = ({ container }: { readonly container?: string }) =>
    container === undefined || names.includes(container);
  const { image: wish } = inputs;
  const images = [
    ...[...inputs.containerImages].filter(([name, image]) => names.includes(name) && image !== 'running'),
    ...(wish.kind === 'ready' ? deployedContainers.map((name) => [name, wish.reference] as const) : []),
  ];
  return {
    images: new Map(images),
    environmentVariables: inputs.environmentVariables.filter(isThere),
    secrets: inputs.secrets.filter(isThere),
    deployedContainers,
  };
}
