import { awsLines, search } from '../lines.ts';
import { command, steps } from '../remedy.ts';
import type { Rule } from '../rule.ts';

/** The role with which ECS changes the load balancer lacks a right, or cannot be assumed. */
export const infrastructureRoleDenied: Rule = {
  name: 'infrastructure-role-denied',
  diagnose(evidence) {
    const found = search(
      awsLines(evidence),
      /missing permissions on (?:the )?ECS Infrastructure Role '?([^'\s]+?)'?\.?(?:\s|$)/i,
      // Work of ECS itself in a stage is called a hook too.
      /lifecycle hook\(s\) failed\. User: \S{1,300} is not authorized to perform: elasticloadbalancing:/i,
      /PROVISIONING lifecycle hook\(s\) failed\. AccessDenied/i,
    );
    if (!found) return undefined;
    const role =
      /Infrastructure Role '?(arn:[^'\s]+)/i.exec(found.line.text)?.[1] ??
      evidence.service?.loadBalancers.find(({ pair }) => pair?.roleArn !== undefined)?.pair?.roleArn;
    const action = /not authorized to perform: (elasticloadbalancing:\w+)/i.exec(found.line.text)?.[1];
    const name = role === undefined ? 'ROLE' : role.slice(role.lastIndexOf('/') + 1);
    return {
      cause: `ECS may not change the load balancer${action === undefined ? '' : ` (${action})`}: the infrastructure role${role === undefined ? '' : ` ${role}`} lacks rights, or ECS cannot assume it.`,
      proof: found.proof,
      remedy: steps(
        'Its trust policy must name ecs.amazonaws.com, and it needs the rights of AmazonECSInfrastructureRolePolicyForLoadBalancers:',
        command`aws iam get-role --role-name ${name} --query Role.AssumeRolePolicyDocument`,
        command`aws iam attach-role-policy --role-name ${name} --policy-arn arn:aws:iam::aws:policy/AmazonECSInfrastructureRolePolicyForLoadBalancers`,
      ),
    };
  },
};
