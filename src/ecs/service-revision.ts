/** What a deployment of a service is made of. Source: API shapes ServiceRevision, ResolvedConfiguration, ECSManagedResources. */
export interface ServiceRevision {
  readonly arn: string;
  readonly taskDefinitionArn?: string;
  /** For each place where its tasks are registered, the target groups of which one has them; empty: they are in none. */
  readonly targetGroups: readonly (readonly string[])[];
  /** The rules and listeners that send production traffic to it, as far as the revision names them. */
  readonly productionRuleArns: readonly string[];
  /** Why resources that Amazon ECS makes for the service are not there. */
  readonly failedResources: readonly string[];
}

/** `…:service-revision/CLUSTER/SERVICE/N` of the deployment `ecs-svc/N`, made from the service's ARN. */
export function revisionArnOf(serviceArn: string, deploymentId: string): string {
  const number = deploymentId.slice(deploymentId.lastIndexOf('/') + 1);
  return `${serviceArn.replace(':service/', ':service-revision/')}/${number}`;
}
