import { commandLine } from '../text/aws-cli.ts';
import { parseReference } from './reference.ts';

/** A private registry of Amazon ECR. */
export interface EcrRegistry {
  readonly accountId: string;
  readonly region: string;
  /** `aws`, `aws-cn`, `aws-us-gov` … */
  readonly partition: string;
}

// Hosts of https://docs.aws.amazon.com/general/latest/gr/ecr.html, with the FIPS and the dual-stack ones
// and the partitions that are not public.
const privateHost =
  /^(\d{12})\.dkr[.-]ecr(?:-fips)?\.([a-z]{2,}(?:-[a-z]+)+-\d+)\.(?:amazonaws\.com|amazonaws\.com\.cn|amazonaws\.eu|on\.aws|on\.amazonwebservices\.com\.cn|c2s\.ic\.gov|sc2s\.sgov\.gov|cloud\.adc-e\.uk|csp\.hci\.ic\.gov)$/;
const publicHosts = new Set(['public.ecr.aws', 'ecr-public.aws.com']);

const partitions: readonly (readonly [prefix: string, partition: string])[] = [
  ['cn-', 'aws-cn'],
  ['us-gov-', 'aws-us-gov'],
  ['us-iso-', 'aws-iso'],
  ['us-isob-', 'aws-iso-b'],
  ['eu-isoe-', 'aws-iso-e'],
  ['us-isof-', 'aws-iso-f'],
  ['eusc-', 'aws-eusc'],
];

/** The account and region of an ECR host; `undefined` for every other host. */
export function ecrRegistryOf(host: string): EcrRegistry | undefined {
  const [, accountId, region] = privateHost.exec(host) ?? [];
  if (accountId === undefined || region === undefined) return undefined;
  const partition = partitions.find(([prefix]) => region.startsWith(prefix))?.[1] ?? 'aws';
  return { accountId, region, partition };
}

/** Whether the host is a private registry of Amazon ECR, in any partition. */
export function isEcrHost(host: string): boolean {
  return privateHost.test(host);
}

/** Whether the host is Amazon ECR Public, whose tokens come from `us-east-1` alone. */
export function isEcrPublicHost(host: string): boolean {
  return publicHosts.has(host);
}

/** The command that creates a repository which is missing; `undefined` where it is not ECR's. */
export function createRepositoryCommand(repository: string): string | undefined {
  const reference = parseReference(`${repository}:tag`);
  if (!reference) return undefined;
  if (isEcrPublicHost(reference.host)) {
    const name = reference.path.split('/').slice(1).join('/');
    return commandLine`aws ecr-public create-repository --region us-east-1 --repository-name ${name}`;
  }
  const registry = ecrRegistryOf(reference.host);
  if (!registry) return undefined;
  return commandLine`aws ecr create-repository --region ${registry.region} --registry-id ${registry.accountId} --repository-name ${reference.path}`;
}
