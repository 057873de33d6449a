import type { RegistryToken } from '../aws/registry-token.ts';
import { AwsError } from '../aws-error.ts';
import type { Clock } from '../clock.ts';
import { ecrRegistryOf, isEcrPublicHost } from '../image/ecr.ts';
import type { Image } from '../image/image.ts';
import type { ImageRequest, RegistryLogin } from '../image/ports.ts';
import { checkImageRequest, produceImage } from '../image/produce.ts';
import { parseReference } from '../image/reference.ts';
import { resolveImage } from '../image/resolve.ts';
import { type ImageTools, openImageTools } from '../image/tools.ts';
import type { Inputs } from '../inputs.ts';
import type { Log } from '../log.ts';
import type { Plan } from '../plan/plan.ts';
import type { Runner } from '../runner.ts';
import { findContainer } from '../task-definition/containers.ts';

export interface ImageSources {
  readonly tokens: RegistryTokens;
  readonly runner: Runner;
  readonly log: Log;
  readonly clock: Clock;
  /** Called with the folder of the temporary Docker configuration as soon as it is there, so that `post` can remove it. */
  readonly onConfig: (directory: string) => void;
}

/** ECR's tokens; each rejects with `AwsError`. */
export interface RegistryTokens {
  inRegion(region: string): Promise<RegistryToken | undefined>;
  readonly own: () => Promise<RegistryToken | undefined>;
  readonly ofPublic: () => Promise<RegistryToken | undefined>;
}

/** The image that the plan asks for: built and pushed, given, or the one that runs. Throws `UserError`. */
export async function provideImage(inputs: Inputs, plan: Plan, sources: ImageSources): Promise<Image> {
  const reference = inputs.image === 'running' ? runningImage(plan) : inputs.image;
  const repository = plan.repository ?? reference;
  const logins = await loginsFor(hostOf(repository), sources);
  const tools = await openImageTools({ logins, temporaryDirectory: sources.runner.temp });
  sources.onConfig(tools.configDirectory);
  try {
    if (plan.repository === undefined) {
      const image = await resolveImage(reference, tools);
      return inputs.image === 'running' ? { ...image, reference, origin: 'running' } : image;
    }
    return await build(imageRequest(inputs, plan, plan.repository, sources), tools, sources);
  } finally {
    await tools.close();
  }
}

async function build(request: ImageRequest, tools: ImageTools, sources: ImageSources): Promise<Image> {
  const ports = { ...tools, log: sources.log, clock: sources.clock };
  await checkImageRequest(request, ports);
  await tools.logIn();
  return produceImage(request, ports);
}

function imageRequest(
  inputs: Inputs,
  plan: Plan,
  repository: string,
  { runner, clock }: ImageSources,
): ImageRequest {
  const { sha, repository: name, serverUrl } = runner.source;
  return {
    repository,
    workspace: runner.workspace,
    build: inputs.build,
    platforms: plan.platforms,
    commit: sha ?? '',
    extraTags: inputs.extraTags,
    created: clock.now(),
    ...(inputs.imageTag !== undefined && { tag: inputs.imageTag }),
    ...(inputs.environment !== undefined && { environment: inputs.environment }),
    ...(name !== undefined && { sourceUrl: `${serverUrl ?? 'https://github.com'}/${name}` }),
  };
}

function runningImage(plan: Plan): string {
  const [name = ''] = plan.containers;
  return findContainer(plan.current.running.taskDefinition, name)?.image ?? '';
}

function hostOf(repository: string): string {
  return parseReference(repository)?.host ?? '';
}

/** A login for ECR; any other registry is reached with the login that the runner already has. */
async function loginsFor(host: string, { tokens, log }: ImageSources): Promise<readonly RegistryLogin[]> {
  const token = await tokenFor(host, tokens);
  if (token === undefined) return [];
  log.mask(token.password);
  return [{ host, username: token.username, password: token.password }];
}

async function tokenFor(host: string, tokens: RegistryTokens): Promise<RegistryToken | undefined> {
  const registry = ecrRegistryOf(host);
  if (registry !== undefined) return tokens.inRegion(registry.region);
  if (isEcrPublicHost(host)) return tokens.ofPublic();
  // A registry under a name of its own counts as ECR when ECR itself names it.
  const own = await tokens.own().catch((error: unknown) => {
    if (error instanceof AwsError) return undefined;
    throw error;
  });
  return own?.host === host ? own : undefined;
}
