import type { Notice } from '../text/notice.ts';
import { registryFailure } from './failures.ts';
import { tagNotMoved } from './image-notices.ts';
import type { ImagePorts } from './ports.ts';
import type { Published } from './publish.ts';
import { isCommitSha } from './reference.ts';
import { RegistryError } from './registry-error.ts';

/** Points further tags at the image, in the registry itself. One that cannot be moved costs a warning. */
export async function moveTags(
  repository: string,
  { tag: first, manifest }: Pick<Published, 'tag' | 'manifest'>,
  tags: readonly string[],
  { registry, log }: Pick<ImagePorts, 'registry' | 'log'>,
): Promise<readonly Notice[]> {
  const notices: Notice[] = [];
  for (const tag of new Set(tags)) {
    if (tag === first) continue;
    try {
      const there = isCommitSha(tag) ? await registry.find(repository, tag) : undefined;
      if (there && there.digest !== manifest.digest) {
        notices.push(tagNotMoved(tag, 'it is a commit and already has another image.'));
        continue;
      }
      await registry.tag(repository, manifest, tag);
      log.info(`${repository}:${tag} is ${manifest.digest} now.`);
    } catch (error) {
      if (!(error instanceof RegistryError)) throw error;
      notices.push(tagNotMoved(tag, registryFailure('the registry refused', error, repository).message));
    }
  }
  return notices;
}
