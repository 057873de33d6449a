import type { Service } from '../../ecs/service.ts';

/** What the search for cluster and service reads of AWS. Every function rejects with `AwsError`. */
export interface DiscoveryReads {
  listClusters(): Promise<readonly string[]>;
  describeCluster(
    cluster: string,
  ): Promise<{ readonly arn: string; readonly name: string; readonly status: string } | undefined>;
  listServices(cluster: string): Promise<readonly string[]>;
  describeServices(cluster: string, names: readonly string[]): Promise<readonly Service[]>;
}
