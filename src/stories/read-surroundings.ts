import type { Aws } from '../aws/aws.ts';
import type { Surroundings } from '../checks/check.ts';
import { gatherSurroundings } from '../checks/gather.ts';
import { familyOf, placeOf, shortName } from '../ecs/arn.ts';
import { AwsError } from '../ecs/aws-error.ts';
import type { Service } from '../ecs/service.ts';
import type { Unread } from '../ecs/unread.ts';
import { isEcrHost } from '../image/ecr.ts';
import type { RegistryLogin } from '../image/ports.ts';
import { openImageTools } from '../image/tools.ts';
import type { Inputs } from '../inputs/inputs.ts';
import { hasHost } from '../plan/repository.ts';
import type { ServiceSearch } from '../plan/service-search.ts';
import type { Parts } from '../report/parts.ts';
import type { TaskDefinition } from '../task-definition/task-definition.ts';
import { registryTokens } from '../wiring/aws-ports.ts';
import { hostOf, loginsFor } from '../wiring/logins.ts';
import type { StoryPorts } from '../wiring/story-ports.ts';
import { surroundingsReads } from '../wiring/surroundings-ports.ts';
import { type Account, findServiceOrTell } from './account.ts';
import { type Candidate, hasReadyImage } from './subject.ts';

/** What of a step the check looks around for. */
export interface SurroundingsWishes extends ServiceSearch, Pick<Inputs, 'image' | 'repository'> {}

/** What AWS and the registries tell about what would be deployed; recorded for the report as well. */
export async function readSurroundings(
  account: Account,
  inputs: SurroundingsWishes,
  candidate: Candidate,
  ports: StoryPorts,
): Promise<Surroundings> {
  const { aws } = account;
  const { taskDefinition } = candidate;
  // An existing image is looked up as any other; one that is still to be built is not there yet.
  const unbuilt = hasReadyImage(inputs) ? [] : candidate.imagedContainers;
  const repository = await pushedRepository(inputs, aws);
  const { logins, refused } = await logInTo(hostsOf(taskDefinition, unbuilt), aws, ports);
  const tools = await openImageTools({ logins, temporaryDirectory: ports.runner.temp });
  ports.keep('docker-config', tools.configDirectory);
  try {
    const gathered = await gatherSurroundings(
      {
        region: aws.region,
        taskDefinition,
        deployedContainers: unbuilt,
        ...(repository !== undefined && { repository }),
      },
      surroundingsReads(aws, {
        registry: tools.registry,
        refused,
        findService: () => findServiceOrTell(account, inputs, ports),
      }),
    );
    const surroundings = { ...gathered, unread: [...gathered.unread, ...uncheckedCluster(aws)] };
    ports.draft.put('surroundings', told(surroundings));
    return surroundings;
  } finally {
    await tools.close();
  }
}

/** URI of the repository that the step names and pushes to, where it is one of Amazon ECR. */
async function pushedRepository(
  { image, repository }: SurroundingsWishes,
  aws: Aws,
): Promise<string | undefined> {
  if (image.kind !== 'build' || repository === undefined) return undefined;
  const host = hostOf(repository);
  if (hasHost(repository) && isEcrHost(host)) return repository;
  const own = await registryTokens(aws).own().catch(unlessAwsError);
  if (!hasHost(repository)) return own === undefined ? repository : `${own.host}/${repository}`;
  return own?.host === host ? repository : undefined;
}

function unlessAwsError(error: unknown): undefined {
  if (!(error instanceof AwsError)) throw error;
}

/** The registries of the images that are looked up. */
function hostsOf(
  { containerDefinitions = [] }: TaskDefinition,
  unbuilt: readonly string[],
): readonly string[] {
  const others = Array.isArray(containerDefinitions)
    ? containerDefinitions.filter((container) => !unbuilt.some((name) => name === container?.name))
    : [];
  const hosts = others.map((container) => hostOf(String(container?.image ?? '')));
  return [...new Set(hosts)].filter((host) => host !== '');
}

/** The logins that ECR gives, and why it gives none, by host. */
async function logInTo(hosts: readonly string[], aws: Aws, { log }: StoryPorts) {
  const logins: RegistryLogin[] = [];
  const refused = new Map<string, AwsError>();
  await Promise.all(
    hosts.map(async (host) => {
      try {
        logins.push(...(await loginsFor(host, registryTokens(aws), log)));
      } catch (error) {
        if (!(error instanceof AwsError)) throw error;
        refused.set(host, error);
      }
    }),
  );
  return { logins, refused };
}

/** The search for the service goes on without the state of its cluster. */
function uncheckedCluster(aws: Aws): readonly Unread[] {
  const action = 'ecs:DescribeClusters';
  const denied = aws.uses().find((use) => use.action === action && use.outcome === 'denied');
  return denied === undefined
    ? []
    : [{ what: 'the state of the cluster', action, why: denied.refusal ?? '' }];
}

/** What could not be read is a finding already. */
function told({ service, changes, targetGroups }: Surroundings): Parts['surroundings'] {
  const place = service === undefined ? undefined : placeOf(service.arn);
  return {
    ...(changes !== undefined && { changes }),
    ...(targetGroups !== undefined && { targetGroups }),
    ...(service !== undefined && place !== undefined && subject(service, place)),
  };
}

function subject(service: Service, place: NonNullable<ReturnType<typeof placeOf>>): Parts['surroundings'] {
  const { taskDefinitionArn: previousArn, clusterArn, name } = service;
  return {
    service,
    ...(previousArn !== undefined && { revision: { family: familyOf(previousArn), previousArn } }),
    location: { ...place, cluster: shortName(clusterArn), service: name },
  };
}
