/** Why AWS refuses, as the message says it. Only `no-allow` is cured by a statement that allows. */
export type Because =
  | 'no-allow'
  | 'explicit-deny'
  | 'boundary'
  | 'scp'
  | 'rcp'
  | 'endpoint'
  | 'session'
  | 'resource-policy';

/** "User: X is not authorized to perform: A on resource: R because …" */
export interface Refusal {
  /** `s3:GetObject`. */
  readonly action: string;
  /** An ARN, or a name as the service says it. */
  readonly resource?: string;
  /** Name of the role, where the caller has one. */
  readonly role?: string;
  /** `i-0abc…` of an EC2 instance, the name of the session otherwise. */
  readonly session?: string;
  readonly user?: string;
  readonly because: Because;
}

/** Reads IAM's sentence. Source: IAM User Guide, Troubleshoot access denied error messages. */
export function readRefusal(text: string): Refusal | undefined {
  const said = /not authorized to perform:? ["'`]?([a-z][\w-]{1,40}:\w{1,80})/i.exec(text);
  const action = said?.[1];
  if (action === undefined) return undefined;
  const resource = /\bon (?:the )?resource:? ?(?:\[?\\?["'`])?([^\s"'`\\\],]+)/i.exec(text)?.[1];
  const [, role, session] = /:assumed-role\/([\w+=,.@-]+)\/([\w+=,.@-]+)/.exec(text) ?? [];
  const user = /:iam::[^:\s]*:user\/([\w+=,.@/-]+)/.exec(text)?.[1];
  const cleaned = resource?.replace(/(?<![.:])[.:]+$/, '');
  return {
    action,
    ...(cleaned !== undefined && cleaned !== '' && { resource: cleaned }),
    ...(role !== undefined && { role }),
    ...(session !== undefined && { session }),
    ...(user !== undefined && { user }),
    because: becauseOf(text),
  };
}

/** The policy that refuses. An SCP or RCP that merely lacks an allow refuses all the same. */
export function becauseOf(text: string): Because {
  if (/service control policy|\bSCP\b/i.test(text)) return 'scp';
  if (/resource control policy|\bRCP\b/i.test(text)) return 'rcp';
  if (/permissions? boundary/i.test(text)) return 'boundary';
  if (/endpoint policy/i.test(text)) return 'endpoint';
  if (/session policy/i.test(text)) return 'session';
  if (/resource-based policy/i.test(text)) return 'resource-policy';
  return /explicit(?:ly)? den/i.test(text) ? 'explicit-deny' : 'no-allow';
}
