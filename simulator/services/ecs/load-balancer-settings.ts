import { asObject, asObjects, asText } from '../../json.ts';
import { containersOf } from '../../model/lookup.ts';
import { weightsOf } from '../../model/routes.ts';
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

/** What Create- and UpdateService say to a pair of target groups that cannot work (page troubleshooting-blue-green). */
export function checkAdvanced(world: World, settings: Json): void {
  const balancers = asObjects(settings['loadBalancers']);
  const advanced = balancers.filter((balancer) => balancer['advancedConfiguration'] !== undefined);
  const strategy = asObject(settings['deploymentConfiguration'])['strategy'] ?? 'ROLLING';
  if (advanced.length > 0 && advanced.length < balancers.length) {
    throw invalid('Either all or none of the provided loadBalancers must have advancedConfiguration defined');
  }
  if (strategy !== 'ROLLING' && advanced.length < balancers.length) {
    throw invalid(
      'advancedConfiguration field is required for all loadBalancers when using a non-ROLLING deployment strategy',
    );
  }
  const groups = advanced.flatMap((balancer) => [
    asText(balancer['targetGroupArn']),
    asText(asObject(balancer['advancedConfiguration'])['alternateTargetGroupArn']),
  ]);
  const twice = groups.find((group, i) => groups.indexOf(group) !== i);
  if (twice !== undefined) throw invalid(`Duplicate targetGroupArn found: ${twice}`);
  for (const balancer of advanced) checkRules(world, balancer, asObject(balancer['advancedConfiguration']));
}

function checkRules(world: World, balancer: Json, advanced: Json): void {
  const production = asText(advanced['productionListenerRule']) ?? '';
  const test = asText(advanced['testListenerRule']);
  if (!/:listener(-rule)?\//.test(production)) {
    throw invalid(
      `productionListenerRule has an invalid ARN format. Must be RuleArn for ALB or ListenerArn for NLB. Got: ${production}`,
    );
  }
  if (production === test) {
    throw invalid(
      `The following rules cannot be used as both production and test listener rules: ${production}`,
    );
  }
  const rule = world.rules.get(production);
  if (rule === undefined || test !== undefined) return;
  const associated = weightsOf(rule).map(({ targetGroupArn }) => targetGroupArn);
  const pair = [asText(balancer['targetGroupArn']), asText(advanced['alternateTargetGroupArn'])];
  if (pair.every((group) => group !== undefined && associated.includes(group))) return;
  throw invalid(
    'For Application LoadBalancer, testListenerRule is required when productionListenerRule is not associated with both targetGroup and alternateTargetGroup',
  );
}

function invalid(message: string): AwsFault {
  return new AwsFault('InvalidParameterException', message);
}
