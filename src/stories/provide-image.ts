import { registriesOf } from '../image/base-registries.ts';
import { refuseForeignCode } from '../image/foreign-code.ts';
import type { Image } from '../image/image.ts';
import type { ImageRequest, RegistryLogin } from '../image/ports.ts';
import { checkImageRequest, produceImage } from '../image/produce.ts';
import { type ImageLookup, resolveImage } from '../image/resolve.ts';
import { type ImageTools, openImageTools } from '../image/tools.ts';
import type { Inputs } from '../inputs/inputs.ts';
import type { Clock } from '../runner/clock.ts';
import type { Log } from '../runner/log.ts';
import type { Runner } from '../runner/runner.ts';
import { hostOf, loginsFor, loginsIfAllowed, loginsToPush, type RegistryTokens } from '../wiring/logins.ts';
import type { ImageWanted } from './image-wanted.ts';
import { readDockerfile } from './read-dockerfile.ts';
import { type TryIt, withPulled } from './try-image.ts';

/** What of a step says how its image comes to be. */
export interface ImageWishes
  extends Pick<
    Inputs,
    'mode' | 'taskDefinition' | 'image' | 'build' | 'extraTags' | 'imageTag' | 'environment'
  > {}

export interface ImageSources {
  readonly tokens: RegistryTokens;
  readonly askEcr: NonNullable<ImageLookup['askEcr']>;
  readonly runner: Runner;
  readonly log: Log;
  readonly clock: Clock;
  /** Called with the folder of the temporary Docker configuration as soon as it is there, so that `post` can remove it. */
  readonly onConfig: (directory: string) => void;
  /** Called with the name of an image that is fetched for its trial, so that `post` can remove it. */
  readonly onImage: (image: string) => void;
  readonly cancelled: AbortSignal;
  /** Tries the image before anything is pushed or registered; absent where nobody asked for it. Throws `UserError`. */
  readonly tryIt?: TryIt | undefined;
}

/** The image that the plan asks for: built and pushed, given, or the one that runs. Throws `UserError`. */
export async function provideImage(
  inputs: ImageWishes,
  wanted: ImageWanted,
  sources: ImageSources,
): Promise<Image> {
  const { reference } = wanted;
  const repository = wanted.repository ?? reference;
  const logIn = wanted.repository === undefined ? loginsIfAllowed : loginsToPush;
  const own = await logIn(hostOf(repository), sources.tokens, sources.log);
  const logins = [
    ...own,
    ...(wanted.repository === undefined ? [] : await baseLogins(inputs, hostOf(repository), sources)),
  ];
  const tools = await openImageTools({
    logins,
    temporaryDirectory: sources.runner.temp,
    cancelled: sources.cancelled,
  });
  sources.onConfig(tools.configDirectory);
  try {
    if (wanted.repository !== undefined)
      await refuseForeignCode(inputs, sources.runner, tools.git, ['build']);
    const image =
      wanted.repository === undefined
        ? await findImage(inputs, reference, {
            ...tools,
            askEcr: sources.askEcr,
            source: sources.runner.source,
          })
        : await build(imageRequest(inputs, wanted.platforms, wanted.repository, sources), tools, sources);
    if (sources.tryIt && image.origin !== 'built') await tryFromRegistry(image, tools, sources);
    return image;
  } finally {
    await tools.close();
  }
}

/** Logins for the ECR registries that the build reads from. One that is refused is the build's to tell, if it matters. */
async function baseLogins(
  inputs: ImageWishes,
  own: string,
  sources: ImageSources,
): Promise<readonly RegistryLogin[]> {
  const { cacheFrom, cacheTo } = inputs.build;
  const dockerfile = await readDockerfile(inputs, sources.runner.workspace).catch(() => undefined);
  const hosts = registriesOf(dockerfile?.text, [...cacheFrom, ...cacheTo]).filter((host) => host !== own);
  const logins = await Promise.all(
    hosts.map((host) => loginsFor(host, sources.tokens, sources.log).catch(() => [])),
  );
  return logins.flat();
}

async function findImage(inputs: ImageWishes, reference: string, lookup: ImageLookup): Promise<Image> {
  const image = await resolveImage(reference, lookup);
  if (inputs.image.kind === 'running') return { ...image, reference, origin: 'running' };
  // What the definition names stays as it is written there, tag or digest.
  return inputs.image.kind === 'definition' ? { ...image, reference } : image;
}

/** An image that is not built here has to be fetched to be tried, and goes again. */
async function tryFromRegistry(
  { reference }: Image,
  tools: ImageTools,
  sources: ImageSources,
): Promise<void> {
  await tools.logIn();
  const tryIt = () => sources.tryIt?.(reference, tools.docker);
  await withPulled(reference, tools.docker, tryIt, sources.onImage);
}

async function build(request: ImageRequest, tools: ImageTools, sources: ImageSources): Promise<Image> {
  const ports = { ...tools, log: sources.log, clock: sources.clock };
  await checkImageRequest(request, ports);
  await tools.logIn();
  const { tryIt } = sources;
  return produceImage(
    { ...request, ...(tryIt && { beforePush: (local) => tryIt(local, tools.docker) }) },
    ports,
  );
}

function imageRequest(
  inputs: ImageWishes,
  platforms: readonly string[],
  repository: string,
  { runner, clock }: ImageSources,
): ImageRequest {
  return {
    repository,
    workspace: runner.workspace,
    build: inputs.build,
    platforms,
    source: runner.source,
    extraTags: inputs.extraTags,
    created: clock.now(),
    ...(inputs.imageTag !== undefined && { tag: inputs.imageTag }),
    ...(inputs.environment !== undefined && { environment: inputs.environment }),
  };
}
