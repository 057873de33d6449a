import type { Plan } from '../plan/plan.ts';
import { findContainer } from '../task-definition/containers.ts';

/** Which image is to be provided. */
export interface ImageWanted {
  /** Full URI of the repository that is pushed to; absent when nothing is built. */
  readonly repository?: string;
  /** The existing image, where nothing is built. */
  readonly reference: string;
  readonly platforms: readonly string[];
}

/** The image that a plan asks for. */
export function imageWanted(plan: Plan): ImageWanted {
  const { repository, platforms } = plan;
  const reference = ownImage(plan);
  return { reference, platforms, ...(repository !== undefined && { repository }) };
}

/** The image that is there already: the one that is named, or that of the first deployed container; empty where one is built. */
function ownImage({ image, base, containers, current }: Plan): string {
  const [name = ''] = containers;
  if (image.kind === 'ready') return image.reference;
  if (image.kind === 'build') return '';
  const from = image.kind === 'running' ? current.running : base;
  return findContainer(from.taskDefinition, name)?.image ?? '';
}
