import { inRegionOf, shortName } from '../../ecs/arn.ts';
import type { TaskDefinition } from '../../task-definition/task-definition.ts';
import { commandLine } from '../../text/aws-cli.ts';

/** What is known of the service that somebody has to create. */
export interface Creatable {
  readonly service: string;
  readonly cluster: string;
  readonly taskFamily: string;
  /** The file that is to be deployed. */
  readonly definition?: TaskDefinition;
}

/**
 * The command that creates a service for this definition. Subnets and security groups are the reader's to put in: a
 * definition does not have them. Source: AWS CLI reference, ecs create-service.
 */
export function createServiceLine({ service, cluster, taskFamily, definition }: Creatable): string {
  const network =
    definition?.networkMode === 'awsvpc'
      ? ['--network-configuration', 'awsvpcConfiguration={subnets=[SUBNET],securityGroups=[SECURITY_GROUP]}']
      : [];
  return commandLine`aws ecs create-service ${inRegionOf(cluster)} --cluster ${shortName(cluster)} --service-name ${shortName(service)} --task-definition ${taskFamily} --desired-count 1 ${[...launchType(definition), ...network]}`;
}

/** The cluster's default, unless the definition allows only one type. */
function launchType(definition: TaskDefinition | undefined): readonly string[] {
  const allowed = definition?.requiresCompatibilities;
  const [only, ...others] = Array.isArray(allowed) ? allowed : [];
  return only === undefined || others.length > 0 ? [] : ['--launch-type', String(only)];
}
