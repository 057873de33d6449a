import { pages, type Refusal } from './refusal.ts';

const configure = 'for example with aws-actions/configure-aws-credentials and `permissions: id-token: write`';

/** Who calls, and when: Signature Version 4, Troubleshooting. */
export const credentialRefusals: readonly Refusal[] = [
  {
    name: 'clock-off',
    kind: 'skewed',
    codes: /^(RequestTimeTooSkewed|RequestExpired|RequestInTheFuture)$/,
    what: () =>
      'the clock of the runner is more than five minutes off, and AWS rejects requests signed with it',
    remedy: () => 'Set the clock of the runner (NTP), then run the job again.',
    docs: pages.credentials,
  },
  {
    name: 'clock-off',
    kind: 'skewed',
    codes: /^(InvalidSignatureException|SignatureDoesNotMatch|AuthFailure)$/,
    says: /signature (has )?(expired|not yet current)|is now (earlier|later)|is still later/i,
    what: () =>
      'the clock of the runner is more than five minutes off, and AWS rejects requests signed with it',
    remedy: () => 'Set the clock of the runner (NTP), then run the job again.',
    docs: pages.credentials,
  },
  {
    name: 'credentials-file-unreadable',
    kind: 'unsigned',
    codes: /^(ENOENT|ENOTDIR|EISDIR|EACCES|EPERM)$/,
    says: /, (open|read|stat|scandir)\b/,
    what: () => 'the file that the AWS credentials come from cannot be read',
    remedy: () =>
      `Check AWS_WEB_IDENTITY_TOKEN_FILE and AWS_SHARED_CREDENTIALS_FILE, or configure credentials before this step, ${configure}.`,
    docs: pages.credentials,
  },
  {
    name: 'credentials-expired',
    kind: 'expired',
    codes: /^(ExpiredToken(Exception)?|TokenRefreshRequired)$/,
    what: () => 'the AWS credentials have expired',
    remedy: () =>
      'Configure them right before this step, with a `role-duration-seconds` that is longer than the whole job takes.',
    docs: `${pages.iam}#how-long-the-credentials-last`,
  },
  {
    name: 'credentials-unknown',
    kind: 'expired',
    codes: /^(UnrecognizedClientException|InvalidClientTokenId|InvalidAccessKeyId|AuthFailure)$/,
    what: () =>
      'AWS does not know the access key: it was deleted, its session token is missing or belongs to other credentials, or this Region is not enabled in its account',
    remedy: () =>
      'Set AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY and AWS_SESSION_TOKEN from one login. If they work in another Region, enable this one in the account, or correct `aws-region`.',
    docs: pages.credentials,
  },
  {
    name: 'session-token-malformed',
    kind: 'expired',
    codes: /^InvalidToken(Exception)?$/,
    what: () => 'the session token of the AWS credentials is malformed',
    remedy: () =>
      'Set AWS_SESSION_TOKEN whole and from the same login as the keys, or leave it out for the keys of a user.',
    docs: pages.credentials,
  },
  {
    name: 'secret-key-wrong',
    kind: 'expired',
    codes: /^(SignatureDoesNotMatch|InvalidSignatureException)$/,
    what: () => 'AWS rejected the signature: the secret access key does not belong to the access key',
    remedy: () => 'Set AWS_SECRET_ACCESS_KEY again: whole, and of the same key as AWS_ACCESS_KEY_ID.',
    docs: pages.credentials,
  },
  {
    name: 'credentials-unreadable',
    kind: 'unsigned',
    says: /invalid character in header content|not a valid key=value pair/i,
    what: () => 'the AWS credentials contain a character that a request cannot carry, such as a line break',
    remedy: () =>
      'Set AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY and AWS_SESSION_TOKEN again, each as one line.',
    docs: pages.credentials,
  },
  {
    name: 'credentials-incomplete',
    kind: 'unsigned',
    codes: /^(MissingAuthenticationToken(Exception)?|IncompleteSignature(Exception)?)$/,
    what: () => 'AWS got a request without complete credentials',
    remedy: () => `Configure AWS credentials before this step, ${configure}.`,
    docs: pages.credentials,
  },
  {
    name: 'role-not-assumed',
    kind: 'denied',
    says: /not authorized to perform:? sts:AssumeRole/i,
    what: () => 'the role of the job could not be assumed',
    remedy: () =>
      'Check the trust policy of the role: its subject must match this repository, branch or environment.',
    docs: `${pages.iam}#the-trust-policy`,
  },
  {
    name: 'no-credentials',
    kind: 'unsigned',
    codes: /^(CredentialsProviderError|TokenProviderError)$/,
    what: () => 'there are no AWS credentials',
    remedy: () =>
      `Configure AWS credentials before this step, ${configure}. Where AWS_PROFILE is set, only that profile counts.`,
    docs: pages.credentials,
  },
];
