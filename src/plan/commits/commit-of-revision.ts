import { findContainer } from '../../task-definition/containers.ts';
import type { TaskDefinition } from '../../task-definition/task-definition.ts';
import type { Revision } from '../current.ts';
import { commitInTag, commitInTags, shortCommitInTag } from './commit-sha.ts';

/** The commit that an image's own label names; `undefined` where it names none or cannot be read. */
export type LabelOf = (reference: string) => Promise<string | undefined>;

/**
 * The commit that a revision runs: in the tag of a deployed container's image, in the tags of the revision, or in the label
 * of the image. A label is read last: it costs calls to the registry.
 */
export async function commitOfRevision(
  { taskDefinition, tags }: Pick<Revision, 'taskDefinition' | 'tags'>,
  containers: readonly string[],
  labelOf: LabelOf,
): Promise<string | undefined> {
  const images = imagesOf(taskDefinition, containers);
  const named = [...images.map(commitInTag), commitInTags(tags), ...images.map(shortCommitInTag)].find(
    (sha) => sha !== undefined,
  );
  if (named !== undefined) return named;
  for (const image of images) {
    const told = await labelOf(image);
    if (told !== undefined) return told;
  }
  return undefined;
}

/** The commit of an existing image. */
export async function commitOfImage(reference: string, labelOf: LabelOf): Promise<string | undefined> {
  return commitInTag(reference) ?? shortCommitInTag(reference) ?? labelOf(reference);
}

function imagesOf(taskDefinition: TaskDefinition, containers: readonly string[]): readonly string[] {
  return containers.flatMap((name) => findContainer(taskDefinition, name)?.image ?? []);
}
