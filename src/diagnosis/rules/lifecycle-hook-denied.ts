import { readRefusal } from '../../causes/refusal.ts';
import { groupOf } from '../../text/match.ts';
import { inlineCode } from '../../text/safe-text.ts';
import { awsLines, search } from '../lines.ts';
import { namesOf } from '../names.ts';
import { permissionRemedy } from '../permission.ts';
import { command, steps } from '../remedy.ts';
import type { Rule } from '../rule.ts';

/** ECS could not call the function of a hook: the role of the hook cannot be assumed, or may not invoke it. */
export const lifecycleHookDenied: Rule = {
  name: 'lifecycle-hook-denied',
  diagnose(evidence) {
    const found = search(
      awsLines(evidence),
      /lifecycle hook\(s\) failed\. ECS was unable to assume (?:the )?role '?([^'\s]+)/i,
      /lifecycle hook\(s\) failed\. ECS was unable to invoke hook target (\S+) due to/i,
    );
    if (!found) return undefined;
    const { text } = found.line;
    const stage = /\b[A-Z]+(?:_[A-Z]+)+\b/.exec(text)?.[0];
    const where = stage === undefined ? '' : ` at ${stage}`;
    // The event ends the sentence of the deployment with a full stop.
    const target = groupOf(found.match, 1).replace(/\.$/, '');
    const isRole = /unable to assume/i.test(text);
    const role = isRole ? target : hookRole(evidence, target);
    const name = role === undefined ? 'ROLE' : role.slice(role.lastIndexOf('/') + 1);
    return {
      cause: isRole
        ? `ECS cannot assume ${role}, the role of the lifecycle hook${where}.`
        : `The role of the lifecycle hook${where} may not invoke ${target}.`,
      proof: found.proof,
      remedy: isRole
        ? steps(
            'The role must exist, and its trust policy must name ecs.amazonaws.com:',
            command`aws iam get-role --role-name ${name} --query Role.AssumeRolePolicyDocument`,
          )
        : permissionRemedy(
            readRefusal(text) ?? { action: 'lambda:InvokeFunction', resource: target, because: 'no-allow' },
            `the hook's role ${inlineCode(name)}`,
            namesOf(evidence),
          ),
    };
  },
};

function hookRole({ service }: Parameters<Rule['diagnose']>[0], targetArn: string): string | undefined {
  const hooks = service?.deploymentConfiguration.hooks ?? [];
  return hooks.find((hook) => hook.targetArn === targetArn)?.roleArn;
}
