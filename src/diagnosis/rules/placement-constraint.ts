import { awsLines, search } from '../lines.ts';
import { namesOf } from '../names.ts';
import { command, steps } from '../remedy.ts';
import type { Rule } from '../rule.ts';

/** A placement constraint rules out every container instance. */
export const placementConstraint: Rule = {
  name: 'placement-constraint',
  diagnose(evidence) {
    const found = search(
      awsLines(evidence),
      /(memberOf|distinctInstance)? ?placement constraint/i,
      /(memberOf|distinctInstance) constraint|(?:TaskFailedToStart: |reason=|Reason: )LOCATION\b/i,
    );
    if (!found) return undefined;
    const { region, cluster, service } = namesOf(evidence);
    const kind = found.match[1];
    return {
      cause: `No container instance satisfies the placement constraint${kind ? ` ${kind}` : ''} of the task.`,
      proof: found.proof,
      remedy: steps(
        'Compare the constraints of the service with the attributes of the instances:',
        command`aws ecs describe-services --region ${region} --cluster ${cluster} --services ${service} --query 'services[].placementConstraints'`,
        command`aws ecs list-attributes --region ${region} --cluster ${cluster} --target-type container-instance`,
        'With `distinctInstance` a rollout needs more instances than tasks, or a `minimumHealthyPercent` below 100.',
      ),
    };
  },
};
