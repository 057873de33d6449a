import { awsLines, search } from '../lines.ts';
import { command, steps } from '../remedy.ts';
import type { Rule } from '../rule.ts';

/** Amazon ECS may not do its work for the service, with the load balancer for example. */
export const serviceRoleMisconfigured: Rule = {
  name: 'service-role-misconfigured',
  diagnose(evidence) {
    const found = search(
      awsLines(evidence),
      /IAM (permissions? polic(?:y|ies)|trust relationships?) ha(?:s|ve) been misconfigured/i,
      /service.linked role|AWSServiceRoleForECS|ECS service role|assume (?:the )?role and (?:validate|register)/i,
    );
    if (!found) return undefined;
    const what = found.match[1] ?? 'role';
    return {
      cause: `Amazon ECS can no longer maintain the service: the ${/trust/i.test(what) ? 'trust relationship' : 'permissions'} of the role that it uses for the service have changed.`,
      proof: found.proof,
      remedy: steps(
        'Services use the service-linked role unless they were created with another one. Create it if it is missing:',
        command`aws iam get-role --role-name AWSServiceRoleForECS`,
        command`aws iam create-service-linked-role --aws-service-name ecs.amazonaws.com`,
        'Your own role must trust `ecs.amazonaws.com` and have `AmazonEC2ContainerServiceRole`.',
      ),
    };
  },
};
