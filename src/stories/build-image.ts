import type { Aws } from '../aws/aws.ts';
import { isEcrHost } from '../image/ecr.ts';
import type { Inputs } from '../inputs/inputs.ts';
import { makePlan } from '../plan/make-plan.ts';
import { platformOf } from '../plan/platform.ts';
import { hasHost } from '../plan/repository.ts';
import type { Report } from '../report/report.ts';
import { unlessCancelled } from '../runner/cancelled.ts';
import type { Document } from '../task-definition/document.ts';
import { UserError } from '../text/errors.ts';
import { planReads } from '../wiring/aws-ports.ts';
import { imageSources, sourcesWithoutAws } from '../wiring/image-sources.ts';
import { hostOf } from '../wiring/logins.ts';
import { awsOf, requireAws } from '../wiring/open-aws.ts';
import type { StoryPorts } from '../wiring/story-ports.ts';
import { type ImageWanted, imageWanted } from './image-wanted.ts';
import { provideImage } from './provide-image.ts';
import { readOwnDefinitionFile } from './read-definition-file.ts';

/** Builds and pushes the image, and nothing else: what stands between build and deployment finds it in the outputs. */
export async function buildImage(inputs: Inputs, ports: StoryPorts): Promise<Report> {
  const { draft, log, runner, cancelled } = ports;
  const document = await readOwnDefinitionFile(inputs, runner);
  const aws = awsOf(inputs, ports);
  const wanted = await whereTo(inputs, document, ports);
  log.info(`Building for ${wanted.platforms.join(', ')}, pushing to ${wanted.repository}`);
  const sources = aws === undefined ? sourcesWithoutAws(ports) : imageSources(aws, ports);
  const image = await unlessCancelled(cancelled, () => provideImage(inputs, wanted, sources));
  draft.put('built', { image });
  draft.note(image.notices);
  const digest = image.digest === undefined ? '' : ` (${image.digest})`;
  const what = image.origin === 'reused' ? 'Reused: built from the same commit before' : 'Built and pushed';
  return draft.end({ verdict: 'built', message: `${what}: ${image.reference}${digest}.` });
}

/**
 * The repository and the platforms. A full URI needs nothing of AWS but a login; else the service says where its image
 * is, and for which platform. Throws `UserError`.
 */
async function whereTo(
  inputs: Inputs,
  document: Document | undefined,
  ports: StoryPorts,
): Promise<ImageWanted> {
  const { repository, service, taskFamily } = inputs;
  const platforms = inputs.build.platforms ?? [platformOf(document?.taskDefinition ?? {})];
  if (repository !== undefined && hasHost(repository)) {
    if (isEcrHost(hostOf(repository))) requireAws(inputs, ports);
    return { repository, platforms, reference: repository };
  }
  const aws = requireAws(inputs, ports);
  if (service !== undefined || taskFamily !== undefined || document !== undefined) {
    return imageWanted(await makePlan(inputs, document, planReads(aws)));
  }
  return { platforms, reference: '', repository: await inOwnRegistry(repository, aws) };
}

async function inOwnRegistry(name: string | undefined, aws: Aws): Promise<string> {
  const host = name === undefined ? undefined : (await aws.ecr(aws.region).getAuthorizationToken())?.host;
  if (host !== undefined) return `${host}/${name}`;
  throw new UserError(
    'The repository to push to is not known: `mode: build` names neither it nor a service',
    {
      kind: 'repository-unknown',
      remedy: 'Set `repository`, or `service`: then it is the repository of the image that the service runs.',
      docs: 'docs/image.md',
    },
  );
}
