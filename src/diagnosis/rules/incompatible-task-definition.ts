import { awsLines, search } from '../lines.ts';
import { namesOf } from '../names.ts';
import { json, steps } from '../remedy.ts';
import type { Rule } from '../rule.ts';

/** The definition and the way in which the service runs tasks do not fit. */
export const incompatibleTaskDefinition: Rule = {
  name: 'incompatible-task-definition',
  diagnose(evidence) {
    const found = search(
      awsLines(evidence),
      /task definition is not compatible with|incompatible with the (?:selected )?(?:launch type|compute|network mode)/i,
    );
    if (!found) return undefined;
    const how = evidence.service?.launchType ?? evidence.service?.capacityProviders.join(', ');
    return {
      cause: `Task definition ${namesOf(evidence).revision} does not fit the way the service runs its tasks${how ? ` (${how})` : ''}.`,
      proof: found.proof,
      remedy: steps(
        'Change the definition. For Fargate it needs:',
        json({ requiresCompatibilities: ['FARGATE'], networkMode: 'awsvpc', cpu: '256', memory: '512' }),
        'with a supported size, and without the members that Fargate does not support (`privileged`, `links`, host volumes …).',
      ),
    };
  },
};
