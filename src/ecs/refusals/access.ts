import { type Answered, pages, type Refusal } from './refusal.ts';

const mayNot = ({ action }: Answered) => `the role may not call ${action}`;

/** What the role and the account may. Whose policy denies is read from the message: `explained`. */
export const accessRefusals: readonly Refusal[] = [
  {
    name: 'account-blocked',
    kind: 'refused',
    says: /account (is|has been) (currently )?(blocked|suspended|closed)|AccountSuspended/i,
    what: () => 'the AWS account is blocked',
    remedy: () => 'Contact AWS Support from this account.',
    docs: pages.credentials,
  },
  {
    name: 'denied',
    kind: 'denied',
    codes:
      /^(AccessDenied(Exception)?|UnauthorizedOperation|NotAuthorized|AuthorizationError|Unauthorized(Exception)?)$/,
    what: mayNot,
    remedy: ({ action }) => `Allow the job's role \`${action}\`.`,
    docs: pages.iam,
  },
  {
    // IAM says no to ecs:UpdateService or iam:PassRole in a ClientException too.
    name: 'denied',
    kind: 'denied',
    says: /is not authorized to perform/i,
    what: mayNot,
    remedy: ({ action }) => `Allow the job's role \`${action}\`.`,
    docs: pages.iam,
  },
  {
    name: 'not-subscribed',
    kind: 'refused',
    codes: /^(OptInRequired|SubscriptionRequiredException|NotSignedUp)$/,
    what: () => 'the AWS account is not signed up for this service',
    remedy: () =>
      'Complete the sign-up of the account in the AWS console, or use the credentials of another account.',
    docs: pages.credentials,
  },
  {
    name: 'region-disabled',
    kind: 'refused',
    codes: /^(RegionDisabledException|RegionDisabled)$/,
    what: () => 'this Region is not enabled in the AWS account',
    remedy: () => 'Enable the Region in the account (Account, AWS Regions), or correct `aws-region`.',
    docs: 'docs/troubleshooting.md#aws-region',
  },
];
