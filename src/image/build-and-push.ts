import { build } from './build.ts';
import { type BuildPlan, isPushedByBuilder } from './build-command.ts';
import { identityDigest, labelsOf } from './build-labels.ts';
import { repositoryUrl } from './git-origin.ts';
import { noTrial } from './image-notices.ts';
import type { ImagePorts, ImageRequest } from './ports.ts';
import type { Preparation } from './prepare.ts';
import { type Publication, type Published, publish } from './publish.ts';
import { push } from './push.ts';
import { isCommitSha } from './reference.ts';
import type { TagChoice } from './tag-choice.ts';

/** The tag of the layer cache, beside the images. */
const cacheTag = 'buildcache';

/** Builds the image and brings it into the registry, under a tag that holds nothing else. Throws `UserError`. */
export async function buildAndPush(
  request: ImageRequest,
  preparation: Preparation,
  { tags }: TagChoice & { kind: 'build' },
  ports: ImagePorts,
): Promise<Published> {
  const { repository } = request;
  const mayOverwrite = request.tag !== undefined && !isCommitSha(request.tag);
  const lastResort = `${preparation.candidates[0]}-${identityDigest(preparation.identity, request.created.toISOString())}`;
  const publication = {
    repository,
    tags: mayOverwrite ? preparation.candidates : [...tags, lastResort],
    identity: preparation.identity,
    mayOverwrite,
  };
  const work = isPushedByBuilder(request) ? buildWhilePushing : buildThenPush;
  return work(request, preparation, publication, ports);
}

type Destination = Omit<Publication, 'pushTo'>;

/** One platform: the image lies on this machine first, and can be tried there. */
async function buildThenPush(
  request: ImageRequest,
  preparation: Preparation,
  destination: Destination,
  ports: ImagePorts,
): Promise<Published> {
  const { docker, clock } = ports;
  const nameOf = (tag: string) => `${request.repository}:${tag}`;
  let local = nameOf(destination.tags[0] ?? '');
  const { buildMs, notices } = await build(planOf(request, preparation, local), ports);
  await request.beforePush?.(local);
  const startedAt = clock.now().getTime();
  const pushTo = async (tag: string) => {
    if (nameOf(tag) !== local) {
      await docker.run(['tag', local, nameOf(tag)]);
      await docker.run(['image', 'rm', local]);
      local = nameOf(tag);
    }
    return push(local, ports);
  };
  const published = await publish({ ...destination, pushTo }, ports);
  const pushMs = clock.now().getTime() - startedAt;
  return { ...published, buildMs, pushMs, notices: [...notices, ...published.notices] };
}

/** Docker's own store cannot hold the image, so that the builder pushes by itself. */
async function buildWhilePushing(
  request: ImageRequest,
  preparation: Preparation,
  destination: Destination,
  ports: ImagePorts,
): Promise<Published> {
  const startedAt = ports.clock.now().getTime();
  const pushTo: Publication['pushTo'] = async (tag) => {
    const built = await build(planOf(request, preparation, `${request.repository}:${tag}`), ports);
    if (built.isTagTaken) return { kind: 'tag-taken' };
    return { kind: 'pushed', digests: built.pushedDigest === undefined ? [] : [built.pushedDigest] };
  };
  const published = await publish({ ...destination, pushTo }, ports);
  const notices = [...published.notices, ...(request.beforePush ? [noTrial] : [])];
  return { ...published, buildMs: ports.clock.now().getTime() - startedAt, notices };
}

function planOf(request: ImageRequest, preparation: Preparation, reference: string) {
  const { builder, files, identity } = preparation;
  const sourceUrl = sourceUrlOf(request, preparation);
  return {
    builder,
    files,
    build: request.build,
    platforms: request.platforms,
    reference,
    labels: labelsOf(identity, { ...request, ...(sourceUrl !== undefined && { sourceUrl }) }),
    cacheReference: `${request.repository}:${cacheTag}`,
  } satisfies BuildPlan;
}

/** The repository that the commit is of. Without a checkout it is that of the run, as the commit is. */
function sourceUrlOf({ source }: ImageRequest, { head, identity }: Preparation): string | undefined {
  if (head === undefined) return identity.commit === '' ? undefined : repositoryUrl(source);
  return head.repository === undefined
    ? undefined
    : repositoryUrl({ ...source, repository: head.repository });
}
