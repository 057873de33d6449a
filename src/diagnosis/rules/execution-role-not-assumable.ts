import { inlineCode } from '../../text/safe-text.ts';
import { awsLines, search } from '../lines.ts';
import { command, json, steps } from '../remedy.ts';
import type { Rule } from '../rule.ts';

const TRUST = {
  Version: '2012-10-17',
  Statement: [
    { Effect: 'Allow', Principal: { Service: 'ecs-tasks.amazonaws.com' }, Action: 'sts:AssumeRole' },
  ],
};

/** Amazon ECS cannot take on the execution role or the task role of the definition. */
export const executionRoleNotAssumable: Rule = {
  name: 'execution-role-not-assumable',
  diagnose(evidence) {
    const found = search(
      awsLines(evidence).filter(({ text }) => !isAboutService(text)),
      /unable to assume the role '?(arn:[^'\s]+)?/i,
      /failed to assume role|(?:not authorized|unable|cannot) to (?:perform: )?(?:sts:)?assume ?role/i,
      /credentials? .{0,300}role .{0,300}does not (?:exist|have)|\brole ['"]?[\w+=,.@:/-]+['"]? (?:does not exist|cannot be assumed)/i,
    );
    if (!found) return undefined;
    const { executionRoleArn, taskRoleArn } = evidence.taskDefinition;
    const role = found.match[1] ?? executionRoleArn;
    const kind =
      role === taskRoleArn && role !== executionRoleArn
        ? 'task role'
        : role === executionRoleArn
          ? 'execution role'
          : 'role';
    const name = role === undefined ? 'ROLE' : role.slice(role.lastIndexOf('/') + 1);
    return {
      cause: `Amazon ECS cannot assume the ${kind}${role ? ` ${role}` : ' of the task'}: the role does not exist, or its trust policy does not name ecs-tasks.amazonaws.com.`,
      proof: found.proof,
      remedy: steps(
        `Check that it exists, and which services it trusts:`,
        command`aws iam get-role --role-name ${name} --query Role.AssumeRolePolicyDocument`,
        `The trust policy of ${inlineCode(name)} must be (file trust.json):`,
        json(TRUST),
        command`aws iam update-assume-role-policy --role-name ${name} --policy-document file://trust.json`,
        'A new role needs up to a minute before it can be used.',
      ),
    };
  },
};

/** The role with which Amazon ECS serves the service is another one. */
function isAboutService(text: string): boolean {
  return /lifecycle hook|infrastructure role|service.linked role|service role|role and (?:validate|register)/i.test(
    text,
  );
}
