import type { Aws } from '../../aws/aws.ts';
import { AwsError } from '../../ecs/aws-error.ts';
import { findSchedules } from '../../schedules/find.ts';
import { describeError, UserError } from '../../text/errors.ts';
import { scheduleReads } from '../../wiring/schedule-ports.ts';

/** What still names a revision of a family; or why that is not known, as a clause. */
export type InUse =
  | { readonly kind: 'known'; readonly arns: ReadonlySet<string> }
  | { readonly kind: 'unknown'; readonly why: string };

/** More than this takes too many calls of an account that others use too. */
const mostClusters = 20;
const mostTasks = 1_000;

/**
 * The revisions of a family that services, tasks and schedules of any cluster name. A family may run in several clusters,
 * so that all of them are asked; what cannot be read could name any revision. Never rejects for AWS's answers.
 */
export async function revisionsInUse(aws: Aws, family: string): Promise<InUse> {
  try {
    const clusters = await aws.listClusters();
    if (clusters.length > mostClusters)
      return {
        kind: 'unknown',
        why: `the account has ${clusters.length} clusters, and at most ${mostClusters} are read`,
      };
    const arns = new Set<string>();
    for (const cluster of clusters) {
      for (const arn of await namedByServices(aws, cluster)) arns.add(arn);
      for (const arn of await runByTasks(aws, cluster, family)) arns.add(arn);
    }
    for (const arn of await pinnedBySchedules(aws, family, clusters)) arns.add(arn);
    return { kind: 'known', arns };
  } catch (error) {
    if (error instanceof AwsError) {
      const isDenied = error.kind === 'denied';
      return {
        kind: 'unknown',
        why: isDenied ? `the role may not call ${error.action}` : `${error.action} failed`,
      };
    }
    if (error instanceof UserError || error instanceof TooMany)
      return { kind: 'unknown', why: describeError(error) };
    throw error;
  }
}

class TooMany extends Error {}

async function namedByServices(aws: Aws, cluster: string): Promise<readonly string[]> {
  const services = await aws.describeServices(cluster, await aws.listServices(cluster));
  return services.flatMap(({ taskDefinitionArn, deployments }) => [
    ...(taskDefinitionArn === undefined ? [] : [taskDefinitionArn]),
    ...deployments.flatMap((deployment) => deployment.taskDefinitionArn ?? []),
  ]);
}

async function runByTasks(aws: Aws, cluster: string, family: string): Promise<readonly string[]> {
  const tasks = await aws.listTasksOfFamily(cluster, family);
  if (tasks.length > mostTasks) throw new TooMany(`${tasks.length} tasks of the family run`);
  return (await aws.describeTasks(cluster, tasks)).map(({ taskDefinitionArn }) => taskDefinitionArn);
}

/** Their short names count for the account and Region of the cluster. */
async function pinnedBySchedules(
  aws: Aws,
  family: string,
  clusters: readonly string[],
): Promise<readonly string[]> {
  const deployed = clusters.map((clusterArn) => ({ family, clusterArn }));
  const { pinned } = await findSchedules('auto', { deployed, now: aws.awsNow() }, scheduleReads(aws));
  return pinned.map(({ pin }) =>
    pin.taskDefinition.startsWith('arn:')
      ? pin.taskDefinition
      : `${clusters[0]?.replace(/:cluster\/.*$/, ':task-definition/')}${pin.taskDefinition}`,
  );
}
