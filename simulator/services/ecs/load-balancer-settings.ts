import { asObjects, asText } from '../../json.ts';
import { containersOf } from '../../model/lookup.ts';
import type { World } from '../../model/world.ts';
import { AwsFault, type Json } from '../../operation.ts';

/** Container and port of each load balancer must be in the revision (page troubleshoot-service-load-balancers). */
export function checkContainers(settings: Json, document: Json): void {
  for (const balancer of asObjects(settings['loadBalancers'])) {
    const name = asText(balancer['containerName']) ?? '';
    const port = balancer['containerPort'];
    const container = containersOf(document).find((candidate) => candidate['name'] === name);
    if (container === undefined) {
      throw invalid(`The container ${name} does not exist in the task definition.`);
    }
    if (!asObjects(container['portMappings']).some((mapping) => mapping['containerPort'] === port)) {
      throw invalid(`The container ${name} did not have a container port ${port} defined.`);
    }
  }
}

/** A target group must be there and have a load balancer (public threads: the refusals of CreateService). */
export function checkTargetGroups(world: World, settings: Json): void {
  for (const balancer of asObjects(settings['loadBalancers'])) {
    const arn = asText(balancer['targetGroupArn']) ?? '';
    const group = world.targetGroups.get(arn);
    if (group === undefined) throw invalid(`Target group with ARN ${arn} does not exist.`);
    if (group.loadBalancerArns.length > 0) continue;
    throw invalid(`The target group with targetGroupArn ${arn} does not have an associated load balancer.`);
  }
}

function invalid(message: string): AwsFault {
  return new AwsFault('InvalidParameterException', message);
}
