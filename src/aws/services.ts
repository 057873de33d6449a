import {
  DescribeClustersCommand,
  DescribeServicesCommand,
  type ECSClient,
  ListClustersCommand,
  ListServicesCommand,
  type Cluster as SdkCluster,
  UpdateServiceCommand,
} from '@aws-sdk/client-ecs';
import { AwsError } from '../ecs/aws-error.ts';
import type { Deployment, Service } from '../ecs/service.ts';
import { identity } from './answers.ts';
import { allPages } from './pages.ts';
import { toDeployment, toService } from './service-values.ts';
import type { Session } from './session.ts';

export interface Cluster {
  readonly arn: string;
  readonly name: string;
  /** ACTIVE, PROVISIONING, DEPROVISIONING, FAILED or INACTIVE. */
  readonly status: string;
}

/** What UpdateService may be asked for; what is absent is not sent. */
export interface ServiceUpdate {
  readonly taskDefinition?: string;
  readonly desiredCount?: number;
  readonly forceNewDeployment?: boolean;
  readonly propagateTags?: string;
}

/** DescribeServices takes 10 at most (ECS API reference). */
const servicesPerCall = 10;

/** Clusters and services. */
export function services(session: Session, client: ECSClient) {
  return {
    ...clusterReads(session, client),
    ...serviceLists(session, client),
    ...serviceLook(session, client),
    ...serviceWrites(session, client),
  };
}

function clusterReads(session: Session, client: ECSClient) {
  return {
    /** ARNs of the clusters of the account and region. */
    listClusters: (): Promise<readonly string[]> =>
      allPages(async (nextToken) => {
        const command = new ListClustersCommand({ nextToken });
        const page = await session.send('ecs:ListClusters', (options) => client.send(command, options));
        return { items: page.clusterArns, next: page.nextToken };
      }),

    /** By name or ARN; `undefined` when ECS answers MISSING. */
    describeCluster: async (cluster: string): Promise<Cluster | undefined> => {
      const command = new DescribeClustersCommand({ clusters: [cluster] });
      return session.send('ecs:DescribeClusters', async (options) => {
        const found = (await client.send(command, options)).clusters?.[0];
        return found && toCluster(found);
      });
    },
  };
}

function toCluster({ clusterArn, clusterName, status }: SdkCluster): Cluster {
  return {
    arn: identity(clusterArn, 'clusterArn'),
    name: identity(clusterName, 'clusterName'),
    status: identity(status, 'status'),
  };
}

function serviceLists(session: Session, client: ECSClient) {
  return {
    /** ARNs of a cluster's services; rejects with kind `missing` when there is no such cluster. */
    listServices: (cluster: string): Promise<readonly string[]> =>
      allPages(async (nextToken) => {
        const command = new ListServicesCommand({ cluster, maxResults: 100, nextToken });
        const page = await session.send('ecs:ListServices', (options) => client.send(command, options));
        return { items: page.serviceArns, next: page.nextToken };
      }),

    /** Those of the given names or ARNs that exist. */
    describeServices: async (cluster: string, names: readonly string[]): Promise<readonly Service[]> => {
      const found: Service[] = [];
      for (let start = 0; start < names.length; start += servicesPerCall) {
        const command = new DescribeServicesCommand({
          cluster,
          services: names.slice(start, start + servicesPerCall),
          // Who owns a service is told by its tags.
          include: ['TAGS'],
        });
        const batch = await session.send('ecs:DescribeServices', async (options) =>
          ((await client.send(command, options)).services ?? []).map(toService),
        );
        found.push(...batch);
      }
      return found;
    },
  };
}

function serviceLook(session: Session, client: ECSClient) {
  function look(cluster: string, names: readonly string[]): Promise<readonly Service[]> {
    const command = new DescribeServicesCommand({ cluster, services: [...names] });
    return session.send(
      'ecs:DescribeServices',
      async (options) => ((await client.send(command, options)).services ?? []).map(toService),
      'look',
    );
  }
  return {
    /** One look of the watch: without an answer it is not sent again, since the next look follows anyway; `undefined` when ECS answers MISSING. */
    describeService: async (cluster: string, service: string): Promise<Service | undefined> => {
      const [found] = await look(cluster, [service]);
      return found;
    },

    /** The same for up to ten services of a cluster; those that are MISSING are left out. */
    lookAtServices: look,
  };
}

function serviceWrites(session: Session, client: ECSClient) {
  return {
    /**
     * Answers the PRIMARY deployment of the response. Sent once: UpdateService has no client token, so that a repeated
     * call after a lost answer could start a second deployment.
     */
    updateService: async (cluster: string, service: string, update: ServiceUpdate): Promise<Deployment> => {
      const command = new UpdateServiceCommand({
        cluster,
        service,
        ...(update.taskDefinition !== undefined && { taskDefinition: update.taskDefinition }),
        ...(update.desiredCount !== undefined && { desiredCount: update.desiredCount }),
        ...(update.forceNewDeployment === true && { forceNewDeployment: true }),
        ...(update.propagateTags !== undefined && {
          propagateTags: update.propagateTags as 'TASK_DEFINITION' | 'SERVICE' | 'NONE',
        }),
      });
      const deployments = await session.send(
        'ecs:UpdateService',
        async (options) =>
          ((await client.send(command, options)).service?.deployments ?? []).map(toDeployment),
        'write',
      );
      const primary = deployments.find(({ status }) => status === 'PRIMARY');
      if (primary !== undefined) return primary;
      throw new AwsError('lost', {
        code: 'NoPrimaryDeployment',
        action: 'ecs:UpdateService',
        message: 'the answer to UpdateService named no PRIMARY deployment',
      });
    },
  };
}
