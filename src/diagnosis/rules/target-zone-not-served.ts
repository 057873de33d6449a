import { targetGroupName } from '../../ecs/arn.ts';
import { targetLine } from '../health.ts';
import { awsLines, search } from '../lines.ts';
import { namesOf, targetGroupOf } from '../names.ts';
import { command, steps } from '../remedy.ts';
import type { Rule } from '../rule.ts';

/** A task runs in a zone for which the load balancer has no subnet. */
export const targetZoneNotServed: Rule = {
  name: 'target-zone-not-served',
  diagnose(evidence) {
    const targets = evidence.targets.filter(({ description = '' }) =>
      /Availability Zone that is not enabled/i.test(description),
    );
    const found = search(
      [...targets.map(targetLine), ...awsLines(evidence)],
      /Availability Zone that is not enabled/i,
    );
    if (!found) return undefined;
    const target = targets[0];
    const task = evidence.tasks.find(({ privateIp }) => privateIp === target?.id);
    const zone = target?.availabilityZone ?? task?.availabilityZone;
    const arn = targetGroupOf(evidence, target?.targetGroupArn)?.loadBalancerArns[0];
    const balancer = evidence.loadBalancers.find((one) => one.arn === arn);
    const zones = balancer?.availabilityZones ?? [];
    const { region } = namesOf(evidence);
    return {
      cause: `${target ? `Target ${target.id}` : 'A target'}${target ? ` of target group ${targetGroupName(target.targetGroupArn)}` : ''} is in ${zone ?? 'a zone'}, which the load balancer${balancer ? ` ${balancer.name}` : ''} does not serve${zones.length > 0 ? ` (it serves ${zones.join(', ')})` : ''}.`,
      proof: found.proof,
      remedy: steps(
        `Add a subnet in that zone to the load balancer (list all its subnets, old and new):`,
        command`aws elbv2 set-subnets --region ${region} --load-balancer-arn ${arn ?? 'ARN-OF-THE-LOAD-BALANCER'} --subnets SUBNET-1 SUBNET-2`,
        'or remove the subnet of that zone from the service.',
      ),
    };
  },
};
