import { shortName } from '../../ecs/arn.ts';
import { AwsError } from '../../ecs/aws-error.ts';
import { familyOfService, type Service } from '../../ecs/service.ts';
import type { TaskDefinition } from '../../task-definition/task-definition.ts';
import { UserError } from '../../text/errors.ts';
import { byLikeness, count, list } from '../../text/words.ts';
import { clusterNotFound } from './cluster.ts';
import { createServiceLine } from './create-service.ts';
import { candidatesShown } from './names.ts';
import type { DiscoveryReads } from './ports.ts';

/** A search that needs more looks than this wants to be told where to look. */
const maximumCalls = 50;
/** Both calls take or give ten at a time (ECS API reference). */
const servicesPerCall = 10;

/** What is told of the service that is looked for. */
export interface WantedService {
  readonly service?: string;
  readonly taskFamily?: string;
  readonly environment?: string;
  /** The file that is to be deployed: for the command that creates a service that is not there. */
  readonly definition?: TaskDefinition;
}

/** The service with its cluster; it exists and is ACTIVE, else `UserError`. */
export async function findService(
  wanted: WantedService,
  clusters: readonly string[],
  account: DiscoveryReads,
): Promise<Service> {
  const reads = missingClusterTold(account);
  const found =
    wanted.service === undefined
      ? await runningFamily({ ...wanted, taskFamily: wanted.taskFamily ?? '' }, clusters, reads)
      : await named({ ...wanted, service: wanted.service }, clusters, reads);
  if (found.status === 'ACTIVE') return found;
  throw new UserError(`Service "${found.name}" cannot be deployed to: its status is ${found.status}`, {
    kind: 'service-inactive',
    remedy:
      found.status === 'DRAINING'
        ? 'It is being deleted. Create the service again, then run this job again.'
        : 'It was deleted. Create the service again, or name another one in `service`.',
    docs: 'docs/troubleshooting.md#service-not-found',
  });
}

/** A cluster that could not be checked before turns out to be missing when its services are read. */
function missingClusterTold(reads: DiscoveryReads): DiscoveryReads {
  const told = (cluster: string) => async (error: unknown) => {
    if (error instanceof AwsError && error.kind === 'missing') throw await clusterNotFound(cluster, reads);
    throw error;
  };
  return {
    ...reads,
    listServices: (cluster) => reads.listServices(cluster).catch(told(cluster)),
    describeServices: (cluster, names) => reads.describeServices(cluster, names).catch(told(cluster)),
  };
}

type NamedService = WantedService & Required<Pick<WantedService, 'service'>>;

async function named(
  wanted: NamedService,
  clusters: readonly string[],
  reads: DiscoveryReads,
): Promise<Service> {
  const { service: name } = wanted;
  const found: Service[] = [];
  for (const cluster of clusters) found.push(...(await reads.describeServices(cluster, [name])));
  const active = found.filter((service) => service.status === 'ACTIVE');
  const [only, ...others] = active.length > 0 ? active : found;
  if (only === undefined) throw await missing(wanted, clusters, reads);
  if (others.length === 0) return only;
  throw new UserError(`Service "${name}" is ambiguous: it exists in ${found.length} clusters`, {
    kind: 'service-ambiguous',
    remedy: `Set \`cluster\` to one of ${list(found.map((service) => shortName(service.clusterArn)))}.`,
    docs: 'docs/troubleshooting.md#service-not-found',
  });
}

async function missing(
  wanted: NamedService,
  clusters: readonly string[],
  reads: DiscoveryReads,
): Promise<UserError> {
  const name = wanted.service;
  const lists = await Promise.all(clusters.map((cluster) => reads.listServices(cluster).catch(() => [])));
  const near = byLikeness(shortName(name), lists.flat().map(shortName)).slice(0, candidatesShown);
  const there =
    near.length === 0
      ? ''
      : `${near.length === 1 ? 'The service there is' : 'The services there are'} ${list(near)}. `;
  return new UserError(
    `Service "${name}" was not found: ${inClusters(clusters)} ${clusters.length === 1 ? 'has' : 'have'} no such service`,
    {
      kind: 'service-not-found',
      remedy: `${there}Check \`service\`, \`cluster\` and \`aws-region\`.${creation(wanted, clusters)}`,
      docs: 'docs/tasks.md#first-deployment',
    },
  );
}

/** This action creates no service; whoever does needs the names that stand here already. */
function creation({ service, taskFamily, definition }: NamedService, clusters: readonly string[]): string {
  const [cluster, ...others] = clusters;
  if (cluster === undefined || others.length > 0 || !taskFamily) return '';
  const line = createServiceLine({ service, cluster, taskFamily, ...(definition && { definition }) });
  return ` A new service has to be created first, where your infrastructure is described or with: \`${line}\``;
}

/** The one service that runs the family. */
async function runningFamily(
  wanted: WantedService & Required<Pick<WantedService, 'taskFamily'>>,
  clusters: readonly string[],
  reads: DiscoveryReads,
): Promise<Service> {
  const { taskFamily: family } = wanted;
  const services = await allServices(clusters, reads);
  const running = services.filter(
    (service) => service.status === 'ACTIVE' && familyOfService(service) === family,
  );
  const [only, ...others] = running;
  if (only !== undefined && others.length === 0) return only;
  const where = inClusters(clusters);
  const families = [...new Set(services.flatMap((service) => familyOfService(service) ?? []))];
  throw new UserError(
    only === undefined
      ? `No service runs the task family "${family}": ${where} ${clusters.length === 1 ? 'has' : 'have'} ${count(services.length, 'service')}, none of this family`
      : `The service is ambiguous: ${running.length} services run the task family "${family}"`,
    {
      kind: only === undefined ? 'service-not-found' : 'service-ambiguous',
      remedy:
        only === undefined
          ? `${runningThere(family, families)} Check \`task-family\`, \`cluster\` and \`environment\`, or name the \`service\`.${creation({ ...wanted, service: family }, clusters)}`
          : `Set \`service\` to one of ${list(
              running.map((service) => `${service.name} (cluster ${shortName(service.clusterArn)})`),
            )}.`,
      docs: 'docs/troubleshooting.md#service-not-found',
    },
  );
}

async function allServices(clusters: readonly string[], reads: DiscoveryReads): Promise<readonly Service[]> {
  const services: Service[] = [];
  let calls = 1;
  for (const cluster of clusters) {
    const arns = await reads.listServices(cluster);
    calls += Math.ceil(arns.length / 100) + Math.ceil(arns.length / servicesPerCall);
    if (calls > maximumCalls) {
      throw new UserError('The service was not looked up: there are too many services to read each one', {
        kind: 'service-ambiguous',
        remedy: 'Name the `service` and the `cluster`.',
        docs: 'docs/troubleshooting.md#service-not-found',
      });
    }
    services.push(...(await reads.describeServices(cluster, arns)));
  }
  return services;
}

function runningThere(family: string, families: readonly string[]): string {
  if (families.length === 0) return 'Nothing runs there.';
  return `${families.length === 1 ? 'The family that runs there is' : 'The families that run there are'} ${list(byLikeness(family, families).slice(0, candidatesShown))}.`;
}

function inClusters(clusters: readonly string[]): string {
  return `${clusters.length === 1 ? 'cluster' : 'clusters'} ${list(clusters.map(shortName))}`;
}
