import { readRefusal } from '../../causes/refusal.ts';
import { inRegionOf } from '../../ecs/arn.ts';
import { revisionArnOf } from '../../ecs/service-revision.ts';
import { inlineCode } from '../../text/safe-text.ts';
import type { Evidence } from '../evidence.ts';
import { awsLines, search } from '../lines.ts';
import { namesOf } from '../names.ts';
import { permissionRemedy } from '../permission.ts';
import { command, steps } from '../remedy.ts';
import type { Rule } from '../rule.ts';

/** What ECS makes for an Express service: its load balancer, scaling, alarms. */
const provisioningDenied = /PROVISIONING lifecycle hook\(s\) failed\. AccessDenied/i;
const managedPolicy = 'AmazonECSInfrastructureRolePolicyForLoadBalancers';

type Found = NonNullable<ReturnType<Rule['diagnose']>>;

/** The role with which ECS changes the load balancer lacks a right, or cannot be assumed. */
export const infrastructureRoleDenied: Rule = {
  name: 'infrastructure-role-denied',
  diagnose(evidence) {
    const found = search(
      awsLines(evidence),
      /missing permissions on (?:the )?ECS Infrastructure Role '?([^'\s]+?)'?\.?(?:\s|$)/i,
      // Work of ECS itself in a stage is called a hook too.
      /lifecycle hook\(s\) failed\. User: \S{1,300} is not authorized to perform: elasticloadbalancing:/i,
      provisioningDenied,
    );
    if (!found) return undefined;
    if (provisioningDenied.test(found.line.text)) return denialOfProvisioning(found.proof, evidence);
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

/** The managed policy of a load balancer is not that of an Express service. Which call was refused is in the managed resources alone. */
function denialOfProvisioning(proof: Found['proof'], { service, target }: Evidence): Found {
  const revision = service === undefined ? 'ARN' : revisionArnOf(service.arn, target.deploymentId);
  const role = service?.loadBalancers.find(({ pair }) => pair?.roleArn !== undefined)?.pair?.roleArn;
  return {
    cause: `ECS may not create or change what it manages for the service (load balancer, scaling, alarms): the infrastructure role${role === undefined ? ' of the service' : ` ${role}`} lacks rights.`,
    proof,
    remedy: steps(
      'The managed resources of the service revision say which call was refused. Allow it to the infrastructure role:',
      command`aws ecs describe-service-revisions ${inRegionOf(revision)} --service-revision-arns ${revision} --query ${'serviceRevisions[].ecsManagedResources'}`,
    ),
  };
}
