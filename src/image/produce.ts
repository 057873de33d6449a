import { buildAndPush } from './build-and-push.ts';
import { type BuildIdentity, differences } from './build-labels.ts';
import type { Commit } from './checked-out.ts';
import { moveTags } from './extra-tags.ts';
import type { Image } from './image.ts';
import { otherTag } from './image-notices.ts';
import type { ImagePorts, ImageRequest } from './ports.ts';
import { type Preparation, prepare } from './prepare.ts';
import type { Published } from './publish.ts';
import { isCommitSha } from './reference.ts';
import { chooseTag } from './tag-choice.ts';

/** Looks at everything that a build needs, without building. Throws `UserError`. */
export async function checkImageRequest(request: ImageRequest, ports: ImagePorts): Promise<void> {
  await prepare(request, ports);
}

/**
 * Sees that the image is in the repository: the one that is there when it was built from the same, or a new one.
 * A tag that is a commit never changes its content. Throws `UserError`.
 */
export async function produceImage(request: ImageRequest, ports: ImagePorts): Promise<Image> {
  const preparation = await prepare(request, ports);
  const choice = chooseTag(preparation.candidates, preparation.taken, preparation.identity);
  const published: Published =
    choice.kind === 'reuse'
      ? { origin: 'reused', tag: choice.taken.tag, manifest: choice.taken.manifest, notices: [] }
      : await buildAndPush(request, preparation, choice, ports);
  const notices = await moveTags(request.repository, published, request.extraTags, ports);
  return imageOf(request, preparation, { ...published, notices: [...published.notices, ...notices] });
}

function provenanceOf({ commit, repository }: Commit, { tree }: BuildIdentity): Partial<Image> {
  return {
    commit,
    ...(repository !== undefined && { commitRepository: repository }),
    ...(tree === 'uncommitted' && { hasUncommittedChanges: true }),
  };
}

function imageOf(request: ImageRequest, preparation: Preparation, published: Published): Image {
  const { repository } = request;
  const { tag, manifest, origin, buildMs, pushMs } = published;
  const wanted = preparation.candidates[0] ?? tag;
  const holder = preparation.taken.find((taken) => taken.tag === wanted) ?? published.passedOver;
  const why = holder ? differences(preparation.identity, holder.image.labels) : [];
  const moved = holder && tag !== wanted ? [otherTag({ tag, wanted, why, beside: preparation.beside })] : [];
  // A tag that the user moves stays the same text when its content changes: only the digest tells ECS.
  const isMoving =
    request.tag !== undefined && !isCommitSha(request.tag) && holder !== undefined && origin === 'built';
  return {
    reference: isMoving ? `${repository}@${manifest.digest}` : `${repository}:${tag}`,
    repository,
    tag,
    digest: manifest.digest,
    childDigests: manifest.childDigests,
    origin,
    ...(preparation.head && provenanceOf(preparation.head, preparation.identity)),
    platform: preparation.identity.platform,
    ...(buildMs !== undefined && { buildMs }),
    ...(pushMs !== undefined && { pushMs }),
    notices: [...moved, ...published.notices],
  };
}
