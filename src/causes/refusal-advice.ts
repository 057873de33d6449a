import type { Because, Refusal } from './refusal.ts';

/** Which policy has to change, where a statement that allows helps nothing; `undefined`: an allow helps. */
export function refusalAdvice(refusal: Refusal, who: string): string | undefined {
  return refusal.because === 'no-allow' ? undefined : DENIED[refusal.because](refusal, who);
}

const DENIED: Record<Exclude<Because, 'no-allow'>, (refusal: Refusal, who: string) => string> = {
  scp: ({ action }) =>
    `A policy of the organization (service control policy, SCP) refuses ${action}: no policy of the role helps. Ask the administrators of the AWS organization to change it, or use another account or Region.`,
  boundary: ({ action }, who) =>
    `The permissions boundary of ${who} does not contain ${action}: a policy of the role does not help. Add the action to the boundary, or give the role another boundary.`,
  endpoint: ({ action }) =>
    `The policy of the VPC endpoint refuses ${action}: no policy of the role helps. Change the policy of the endpoint through which the task calls AWS.`,
  session: ({ action }) =>
    `The session policy that was given when the role was assumed does not contain ${action}: change what assumes the role.`,
  'resource-policy': ({ action, resource }) =>
    `The policy of the resource${resource ? ` ${resource}` : ''} itself refuses ${action}: it must name the role as principal, and for another account the role's own policy must allow the action too.`,
  'explicit-deny': ({ action, resource }, who) =>
    `A policy denies ${action}${resource ? ` on ${resource}` : ''} explicitly, and a deny outweighs everything that allows. Find it in the policies of ${who} and in the policy of the resource, and change it there.`,
};
