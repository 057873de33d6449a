import type { Refusal } from '../causes/refusal.ts';
import { isLike } from '../text/match.ts';
import { inlineCode } from '../text/safe-text.ts';
import type { Evidence } from './evidence.ts';

/** Who was refused: what kind of role, and its name or ARN where it is known. */
export interface Caller {
  /** `execution role`, `task role`, `role of the EC2 instance`, `role`, `IAM user`. */
  readonly kind: string;
  readonly name?: string;
}

/**
 * The role that a message names, by what the definition uses it for. Where it names none, Amazon ECS itself has called,
 * and did so with the execution role.
 */
export function callerOf(refusal: Partial<Refusal>, { taskDefinition }: Evidence): Caller {
  const { executionRoleArn, taskRoleArn } = taskDefinition;
  const { role, session, user } = refusal;
  if (user !== undefined) return { kind: 'IAM user', name: user };
  if (role === undefined)
    return { kind: 'execution role', ...(executionRoleArn !== undefined && { name: executionRoleArn }) };
  if (isLike(session, /^i-[0-9a-f]{8,}$/)) return { kind: 'role of the EC2 instance', name: role };
  if (role === nameOf(executionRoleArn)) return { kind: 'execution role', name: executionRoleArn ?? role };
  if (role === nameOf(taskRoleArn)) return { kind: 'task role', name: role };
  // A describe of another account, or a role that was changed since: the message is right.
  return { kind: 'role', name: role };
}

function nameOf(arn: string | undefined): string | undefined {
  return arn?.slice(arn.lastIndexOf('/') + 1);
}

/** `the execution role X`. */
export function callerPhrase({ kind, name }: Caller): string {
  return `the ${kind}${name === undefined ? '' : ` ${name}`}`;
}

/** The same for Markdown. */
export function callerMarkdown({ kind, name }: Caller): string {
  return `the ${kind}${name === undefined ? '' : ` ${inlineCode(name)}`}`;
}
