import type { Aws } from '../aws/aws.ts';
import type { DiscoveryReads } from '../plan/discovery/ports.ts';
import type { PlanReads } from '../plan/ports.ts';
import type { PreflightReads } from '../plan/staged/preflight.ts';
import type { RegistryTokens } from './logins.ts';

/** AWS as planning sees it. */
export function planReads(aws: Aws): DiscoveryReads & PlanReads & PreflightReads {
  return {
    listClusters: aws.listClusters,
    describeCluster: aws.describeCluster,
    listServices: aws.listServices,
    describeServices: aws.describeServices,
    describeTaskDefinition: aws.describeTaskDefinition,
    registryHost: async () => (await aws.ecr(aws.region).getAuthorizationToken())?.host,
    listServiceDeployments: aws.listServiceDeployments,
    describeServiceDeployment: aws.describeServiceDeployment,
    describeServiceRevision: aws.describeServiceRevision,
    describeListenerRule: aws.loadBalancing.describeListenerRule,
    describeTargetHealth: aws.loadBalancing.describeTargetHealth,
    repositoryExists: (name) => aws.ecr(aws.region).repositoryExists(undefined, name),
  };
}

/** AWS as the image sees it. */
export function registryTokens(aws: Aws): RegistryTokens {
  return {
    inRegion: (region) => aws.ecr(region).getAuthorizationToken(),
    own: () => aws.ecr(aws.region).getAuthorizationToken(),
    ofPublic: () => aws.ecrPublic.getAuthorizationToken(),
  };
}
