import { readRefusal } from '../../causes/refusal.ts';
import { inlineCode } from '../../text/safe-text.ts';
import { awsLines, search } from '../lines.ts';
import { namesOf } from '../names.ts';
import { permissionRemedy } from '../permission.ts';
import { command, steps } from '../remedy.ts';
import type { Rule } from '../rule.ts';

const managedPolicy = 'AmazonECSInfrastructureRolePolicyForLoadBalancers';

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
    const refusal = readRefusal(found.line.text);
    const name = role === undefined ? (refusal?.role ?? 'ROLE') : role.slice(role.lastIndexOf('/') + 1);
    const attach = command`aws iam attach-role-policy --role-name ${name} --policy-arn ${`arn:${namesOf(evidence).partition}:iam::aws:policy/${managedPolicy}`}`;
    // A role that was refused something has been assumed.
    if (refusal !== undefined) {
      return {
        cause: `ECS may not change the load balancer: the infrastructure role ${role ?? name} may not call ${refusal.action}.`,
        proof: found.proof,
        remedy: steps(
          permissionRemedy(refusal, `the infrastructure role ${inlineCode(name)}`, namesOf(evidence)),
          ...(refusal.because === 'no-allow'
            ? [`Or attach ${managedPolicy}, which has all that ECS needs:`, attach]
            : []),
        ),
      };
    }
    return {
      cause: `ECS may not change the load balancer: the infrastructure role${role === undefined ? '' : ` ${role}`} lacks rights, or ECS cannot assume it.`,
      proof: found.proof,
      remedy: steps(
        `Its trust policy must name ecs.amazonaws.com, and it needs the rights of ${managedPolicy}:`,
        command`aws iam get-role --role-name ${name} --query Role.AssumeRolePolicyDocument`,
        attach,
      ),
    };
  },
};
