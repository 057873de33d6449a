import type { Because, Refusal } from './refusal.ts';

/** Which policy has to change, where a statement that allows helps nothing; `undefined`: an allow helps. */
export function refusalAdvice(refusal: Refusal, who: string): string | undefined {
  return refusal.because === 'no-allow' ? undefined : DENIED[refusal.because](refusal, who);
}

const DENIED: Record<Exclude<Because, 'no-allow'>, (refusal: Refusal, who: string) => string> = {
  scp: ({ action }) =>
    `A policy of the organization (service control policy, SCP) denies ${action}: a policy of the role does not help. Ask the administrators of the AWS organization to change it, or use another account or Region.`,
  rcp: ({ action }) =>
    `A policy of the organization (resource control policy, RCP) denies ${action}: a policy of the role does not help. Ask the administrators of the AWS organization of the resource to change it.`,
  boundary: ({ action }, who) =>
    `The permissions boundary of ${who} does not contain ${action}: a policy of the role does not help. Add the action to the boundary, or give the role another boundary.`,
  endpoint: ({ action }) =>
    `The policy of the VPC endpoint denies ${action}: a policy of the role does not help. Change the policy of the endpoint that the task uses.`,
  session: ({ action }) =>
    `The session policy set when the role was assumed does not contain ${action}: change it where the role is assumed.`,
  'resource-policy': ({ action, resource }) =>
    `The policy of the resource${resource ? ` ${resource}` : ''} denies ${action}: it must name the role as principal, and for another account the role's own policy must allow the action too.`,
  'explicit-deny': ({ action, resource }, who) =>
    `A policy denies ${action}${resource ? ` on ${resource}` : ''} explicitly, and a deny overrides every allow. Find it in the policies of ${who} and in the policy of the resource, and change it there.`,
};
