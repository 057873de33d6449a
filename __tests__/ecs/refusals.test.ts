import { describe, expect, test } from '@jest/globals';
import { explainAnswer, refusalOf, refusals } from '../../src/ecs/refusals/index.ts';

const action = 'ecs:DescribeServices';
const denied = (why: string) =>
  `User: arn:aws:sts::111122223333:assumed-role/deploy/x is not authorized to perform: ecs:DescribeServices on resource: y ${why}`;

/** What AWS and the way to it say, and what it is. */
const said: readonly (readonly [
  code: string,
  message: string,
  name: string,
  kind: string,
  remedy: RegExp,
])[] = [
  [
    'RequestTimeTooSkewed',
    'The difference between the request time and the current time is too large.',
    'clock-off',
    'skewed',
    /NTP/,
  ],
  ['RequestExpired', 'Request has expired.', 'clock-off', 'skewed', /NTP/],
  [
    'InvalidSignatureException',
    'Signature expired: 20260302T095000Z is now earlier than 20260302T095500Z (20260302T100000Z - 5 min.)',
    'clock-off',
    'skewed',
    /NTP/,
  ],
  [
    'SignatureDoesNotMatch',
    'Signature not yet current: 20260302T101500Z is still later than 20260302T100500Z',
    'clock-off',
    'skewed',
    /NTP/,
  ],
  [
    'ExpiredTokenException',
    'The security token included in the request is expired',
    'credentials-expired',
    'expired',
    /role-duration-seconds/,
  ],
  [
    'ExpiredToken',
    'The security token included in the request is expired',
    'credentials-expired',
    'expired',
    /role-duration-seconds/,
  ],
  [
    'UnrecognizedClientException',
    'The security token included in the request is invalid.',
    'credentials-unknown',
    'expired',
    /AWS_SESSION_TOKEN.*enable this one/,
  ],
  [
    'InvalidClientTokenId',
    'The security token included in the request is invalid.',
    'credentials-unknown',
    'expired',
    /AWS_ACCESS_KEY_ID/,
  ],
  [
    'InvalidToken',
    'The provided token is malformed or otherwise invalid.',
    'session-token-malformed',
    'expired',
    /AWS_SESSION_TOKEN/,
  ],
  [
    'SignatureDoesNotMatch',
    'The request signature we calculated does not match the signature you provided.',
    'secret-key-wrong',
    'expired',
    /AWS_SECRET_ACCESS_KEY/,
  ],
  [
    'InvalidSignatureException',
    'The request signature we calculated does not match the signature you provided.',
    'secret-key-wrong',
    'expired',
    /AWS_SECRET_ACCESS_KEY/,
  ],
  [
    'MissingAuthenticationTokenException',
    'Missing Authentication Token',
    'credentials-incomplete',
    'unsigned',
    /configure-aws-credentials/,
  ],
  [
    'IncompleteSignature',
    'Authorization header requires existence of Credential',
    'credentials-incomplete',
    'unsigned',
    /configure-aws-credentials/,
  ],
  [
    'ERR_INVALID_CHAR',
    'Invalid character in header content ["authorization"]',
    'credentials-unreadable',
    'unsigned',
    /one line/,
  ],
  [
    'CredentialsProviderError',
    'Could not load credentials from any providers',
    'no-credentials',
    'unsigned',
    /id-token: write/,
  ],
  [
    'AccessDenied',
    'Not authorized to perform sts:AssumeRoleWithWebIdentity',
    'role-not-assumed',
    'denied',
    /trust policy/,
  ],
  [
    'AccessDeniedException',
    denied('because no identity-based policy allows the action'),
    'denied',
    'denied',
    /Allow the role deploy ecs:DescribeServices: `\{/,
  ],
  [
    'AccessDeniedException',
    denied('with an explicit deny in a service control policy'),
    'denied',
    'denied',
    /organization/,
  ],
  [
    'AccessDeniedException',
    denied('because no service control policy allows the action'),
    'denied',
    'denied',
    /organization/,
  ],
  [
    'AccessDeniedException',
    denied('with an explicit deny in a resource control policy'),
    'denied',
    'denied',
    /resource control policy, RCP/,
  ],
  [
    'AccessDeniedException',
    denied('because no permissions boundary allows the action'),
    'denied',
    'denied',
    /boundary/,
  ],
  [
    'AccessDeniedException',
    denied('because no session policy allows the action'),
    'denied',
    'denied',
    /session policy/,
  ],
  [
    'AccessDeniedException',
    denied('because no VPC endpoint policy allows the action'),
    'denied',
    'denied',
    /VPC endpoint/,
  ],
  [
    'AccessDeniedException',
    denied('with an explicit deny in an identity-based policy'),
    'denied',
    'denied',
    /overrides every allow/,
  ],
  [
    'ClientException',
    'User: x is not authorized to perform: iam:PassRole on resource: y',
    'denied',
    'denied',
    /Allow/,
  ],
  [
    'OptInRequired',
    'The AWS Access Key Id needs a subscription for the service',
    'not-subscribed',
    'refused',
    /sign-up/,
  ],
  [
    'SubscriptionRequiredException',
    'The AWS Access Key Id needs a subscription for the service',
    'not-subscribed',
    'refused',
    /sign-up/,
  ],
  [
    'RegionDisabledException',
    'STS is not activated in this region for account:111122223333.',
    'region-disabled',
    'refused',
    /Enable the Region/,
  ],
  [
    'AccessDeniedException',
    'Your account is currently blocked and thus your request is rejected',
    'account-blocked',
    'refused',
    /Support/,
  ],
  ['ClientException', 'Role is not valid', 'role-not-valid', 'refused', /taskRoleArn/],
  [
    'ClientException',
    'Too many concurrent attempts to create a new revision of the specified family.',
    'registered-at-once',
    'refused',
    /concurrency/,
  ],
  [
    'ClientException',
    'Actual length: 70000. Max allowed length is 65536.',
    'definition-too-large',
    'refused',
    /environmentFiles/,
  ],
  [
    'InvalidParameterException',
    'Unable to assume the service linked role.',
    'service-linked-role-missing',
    'refused',
    /create-service-linked-role/,
  ],
  [
    'InvalidParameterException',
    'Unable to update task definition on services with a CODE_DEPLOY deployment controller.',
    'other-controller',
    'refused',
    /CodeDeploy/,
  ],
  [
    'PlatformTaskDefinitionIncompatibilityException',
    'The specified platform version does not satisfy the task definition.',
    'platform-unsupported',
    'refused',
    /LATEST/,
  ],
  [
    'ServiceNotActiveException',
    'Service was not ACTIVE.',
    'service-not-active',
    'refused',
    /create the service again/,
  ],
  [
    'InvalidParameterException',
    'Unable to Start a service that is still Draining.',
    'service-not-active',
    'refused',
    /create the service again/,
  ],
  ['ThrottlingException', 'Rate exceeded', 'throttled', 'throttled', /again/],
  ['429', 'Too Many Requests', 'throttled', 'throttled', /again/],
  [
    'LimitExceededException',
    'The limit for the resource has been exceeded.',
    'quota-reached',
    'refused',
    /Service Quotas/,
  ],
  ['UnknownOperationException', 'UnknownError', 'unknown-operation', 'refused', /AWS_ENDPOINT_URL/],
  ['ClusterNotFoundException', 'Cluster not found.', 'not-found', 'missing', /names/],
  [
    'ENOTFOUND',
    'getaddrinfo ENOTFOUND ecs.eu-centrl-1.amazonaws.com',
    'address-unknown',
    'lost',
    /aws-region/,
  ],
  [
    'ENOTFOUND',
    'getaddrinfo ENOTFOUND proxy.corp',
    'other-address-unknown',
    'lost',
    /HTTPS_PROXY and AWS_ENDPOINT_URL/,
  ],
  ['ClientException', 'TaskDefinition is inactive', 'revision-inactive', 'refused', /active revision/],
  [
    'ClientException',
    "You've reached the limit on the number of vCPUs you can run concurrently",
    'task-quota-reached',
    'refused',
    /quota/,
  ],
  [
    'InvalidParameterException',
    'No Container Instances were found in your cluster.',
    'no-container-instance',
    'refused',
    /instances/,
  ],
  [
    'SELF_SIGNED_CERT_IN_CHAIN',
    'self-signed certificate in certificate chain',
    'certificate-not-trusted',
    'lost',
    /NODE_EXTRA_CA_CERTS/,
  ],
  ['407', 'UnknownError', 'proxy-refused', 'lost', /user and password/],
  ['ECONNREFUSED', 'connect ECONNREFUSED 127.0.0.1:3128', 'not-reached', 'lost', /HTTPS_PROXY/],
  ['Error', 'socket hang up', 'not-reached', 'lost', /HTTPS_PROXY/],
  [
    'ENOENT',
    "ENOENT: no such file or directory, open '/token'",
    'credentials-file-unreadable',
    'unsigned',
    /_FILE/,
  ],
  [
    'EISDIR',
    'EISDIR: illegal operation on a directory, read',
    'credentials-file-unreadable',
    'unsigned',
    /_FILE/,
  ],
  [
    'Error',
    'Region not accepted: region="eu central" is not a valid hostname component',
    'region-unusable',
    'refused',
    /eu-central-1/,
  ],
  [
    'UnreadableAnswer',
    'the answer to ecs:DescribeServices could not be read: it was cut off, or a proxy between the runner and AWS answered',
    'answer-unreadable',
    'lost',
    /AWS_ENDPOINT_URL/,
  ],
  ['HPE_INVALID_CONSTANT', 'Parse Error: Expected HTTP/', 'not-reached', 'lost', /HTTPS_PROXY/],
  ['EHOSTDOWN', 'connect EHOSTDOWN 10.0.0.7:443', 'not-reached', 'lost', /HTTPS_PROXY/],
  [
    'EPROTO',
    'write EPROTO 809C8BF1027F0000:error:0A00010B:SSL routines:ssl3_get_record:wrong version number',
    'not-encrypted',
    'lost',
    /firewalls between/,
  ],
  [
    'ERR_TLS_CERT_ALTNAME_INVALID',
    "Hostname/IP does not match certificate's altnames: Host: ecs.eu-central-1.amazonaws.com. is not in the cert's altnames",
    'certificate-not-trusted',
    'lost',
    /NODE_EXTRA_CA_CERTS/,
  ],
  ['ServerException', 'Service Unavailable', 'server-fault', 'lost', /Health Dashboard/],
];

describe('an answer of AWS', () => {
  test.each(said)('%s (%s) is %s', (code, message, name, kind, remedy) => {
    const answered = { code, message, action };
    expect(refusalOf(answered)).toMatchObject({ name, kind });
    const words = explainAnswer(answered);
    expect(words.remedy).toMatch(remedy);
    expect(words.remedy).toMatch(/^[A-Z].*\.$/);
    // The fact first, AWS's own sentence as its proof.
    expect(words.message).toMatch(/^[a-zA-Z].* \(\w+: .+\)$/);
    expect(words.message).not.toContain('did not answer');
  });

  test('of every kind in the table is tried here', () => {
    const tried = new Set(said.map(([, , name]) => name));
    expect(refusals.map(({ name }) => name).filter((name) => !tried.has(name))).toEqual([]);
  });

  test('that nobody knows is told in its own words', () => {
    const answered = { code: 'InvalidParameterException', message: 'Unsupported field.', action };
    expect(refusalOf(answered)).toBeUndefined();
    expect(explainAnswer(answered).message).toBe(
      'AWS rejected ecs:DescribeServices (InvalidParameterException: Unsupported field)',
    );
  });
});
