import type { Aws } from '../aws/aws.ts';
import type { SurroundingsReads } from '../checks/ports.ts';
import { AwsError } from '../ecs/aws-error.ts';
import { ecrRegistryOf } from '../image/ecr.ts';
import { indexPlatforms } from '../image/manifest.ts';
import type { Registry } from '../image/ports.ts';
import { parseReference } from '../image/reference.ts';
import { RegistryError } from '../image/registry-error.ts';
import { hasHost } from '../plan/repository.ts';

interface Doors extends Pick<SurroundingsReads, 'findService'> {
  readonly registry: Registry;
  /** Why there is no login for a registry, by host. */
  readonly refused: ReadonlyMap<string, AwsError>;
}

/** AWS and the registries as the check sees them. */
export function surroundingsReads(aws: Aws, { findService, ...registries }: Doors): SurroundingsReads {
  return {
    aws,
    findService,
    describeTaskDefinition: async (name) => (await aws.describeTaskDefinition(name)).taskDefinition,
    describeTargetGroups: aws.loadBalancing.describeTargetGroups,
    describeLoadBalancers: aws.loadBalancing.describeLoadBalancers,
    repositoryExists: (repository) => repositoryExists(aws, repository),
    describeImage: (reference) => describeImage(reference, registries),
    alarmsInAlarm: aws.alarms.alarmsInAlarm,
  };
}

/** By URI, or by its name alone in the account's own registry. */
function repositoryExists(aws: Aws, repository: string): Promise<boolean> {
  if (!hasHost(repository)) return aws.ecr(aws.region).repositoryExists(undefined, repository);
  const { host = '', path = '' } = parseReference(repository) ?? {};
  const home = ecrRegistryOf(host);
  return aws.ecr(home?.region ?? aws.region).repositoryExists(home?.accountId, path);
}

async function describeImage(text: string, { registry, refused }: Omit<Doors, 'findService'>) {
  const reference = parseReference(text);
  if (reference === undefined) return { exists: false, platforms: [] };
  const { repository, digest, tag = 'latest' } = reference;
  try {
    const manifest = await registry.find(repository, digest ?? tag);
    if (manifest === undefined) return { exists: false, platforms: [] };
    if (manifest.childDigests.length > 0) return { exists: true, platforms: indexPlatforms(manifest) };
    const { platform } = await registry.describe(repository, manifest);
    return { exists: true, platforms: platform === undefined ? [] : [platform] };
  } catch (error) {
    if (!(error instanceof RegistryError)) throw error;
    throw refused.get(reference.host) ?? unreadable(error);
  }
}

/** No IAM action would help: the registry is not AWS's, or not reached. */
function unreadable(error: RegistryError): AwsError {
  const { code = '', message } = error;
  return new AwsError('refused', { code, action: '', message, cause: error });
}
