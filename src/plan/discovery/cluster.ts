import { shortName } from '../../ecs/arn.ts';
import { AwsError } from '../../ecs/aws-error.ts';
import { UserError } from '../../text/errors.ts';
import { byLikeness, list } from '../../text/words.ts';
import { candidatesShown, hasWord } from './names.ts';
import type { DiscoveryReads } from './ports.ts';

/**
 * ARNs of the clusters in which the service is looked for: the named one, or those of the environment, or the only one.
 * Rejects with `UserError` when the named one is missing or the choice is not clear.
 */
export async function findClusters(
  wanted: { cluster?: string; environment?: string; service?: string },
  reads: DiscoveryReads,
): Promise<readonly string[]> {
  const ofService = clusterInArn(wanted.service);
  if (ofService !== undefined) return [await namedCluster(agreed(ofService, wanted), reads)];
  if (wanted.cluster !== undefined) return [await namedCluster(wanted.cluster, reads)];
  const clusters = await reads.listClusters();
  const { environment } = wanted;
  if (environment !== undefined) {
    const matching = clusters.filter((arn) => hasWord(shortName(arn), environment));
    if (matching.length > 0) return matching;
  }
  if (clusters.length === 1) return clusters;
  throw new UserError(
    clusters.length === 0
      ? 'No ECS cluster was found: the account has none in this region'
      : `The ECS cluster is ambiguous: the account has ${clusters.length}, and ${
          environment === undefined
            ? 'no environment was given'
            : `none is named after the environment "${environment}"`
        }`,
    {
      kind: clusters.length === 0 ? 'cluster-not-found' : 'cluster-ambiguous',
      remedy:
        clusters.length === 0
          ? 'Check `aws-region` and the AWS account of the credentials.'
          : `Set \`cluster\` to one of ${list(clusters.map(shortName).sort())}.`,
      docs: 'docs/troubleshooting.md#cluster-not-found',
    },
  );
}

/** The cluster in the long ARN of a service: `…:service/shop-prod/web`. */
function clusterInArn(service = ''): string | undefined {
  return /^arn:[^/]*:service\/([^/]+)\/[^/]+$/.exec(service)?.[1];
}

/** ECS refuses the ARN of a service in another cluster; and whoever names two may mean either. */
function agreed(ofService: string, { cluster, service }: { cluster?: string; service?: string }): string {
  if (cluster === undefined || shortName(cluster) === ofService) return cluster ?? ofService;
  throw new UserError(
    `Service "${service}" is in cluster "${ofService}", but \`cluster\` is "${shortName(cluster)}"`,
    {
      kind: 'service-not-found',
      remedy: `Set \`cluster\` to ${ofService}, or name the service of cluster ${shortName(cluster)}.`,
      docs: 'docs/troubleshooting.md#service-not-found',
    },
  );
}

async function namedCluster(name: string, reads: DiscoveryReads): Promise<string> {
  const cluster = await reads.describeCluster(name).catch(unchecked);
  // What was not answered is no reason to stop: reading the service shows whether the cluster is there.
  if (cluster === 'unchecked') return name;
  if (cluster?.status === 'ACTIVE') return cluster.arn;
  if (cluster !== undefined && cluster.status !== 'INACTIVE') {
    throw new UserError(`Cluster "${cluster.name}" cannot be used: its status is ${cluster.status}`, {
      kind: 'cluster-inactive',
      remedy: 'Wait until the cluster is ACTIVE, or name another one.',
    });
  }
  throw await clusterNotFound(name, reads);
}

function unchecked(error: unknown): 'unchecked' {
  if (error instanceof AwsError && !['expired', 'unsigned', 'missing'].includes(error.kind))
    return 'unchecked';
  throw error;
}

/** The error for a cluster that ECS does not know, with the names that it knows. */
export async function clusterNotFound(name: string, reads: DiscoveryReads): Promise<UserError> {
  const others = await reads.listClusters().catch((error: unknown) => {
    if (error instanceof AwsError) return [];
    throw error;
  });
  return new UserError(
    `Cluster "${shortName(name)}" was not found: ECS knows no such cluster in this account and region`,
    {
      kind: 'cluster-not-found',
      remedy:
        others.length === 0
          ? 'Check `cluster`, `aws-region` and the AWS account of the credentials.'
          : `${others.length === 1 ? 'The cluster here is' : 'The clusters here are'} ${list(byLikeness(shortName(name), others.map(shortName)).slice(0, candidatesShown))}. Check \`cluster\`, \`aws-region\` and the AWS account of the credentials.`,
      docs: 'docs/troubleshooting.md#cluster-not-found',
    },
  );
}
