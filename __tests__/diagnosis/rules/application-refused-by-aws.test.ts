import { aCrash } from '../../fixtures/evidence.ts';
import { describeRule, stopped } from '../cases.ts';

describeRule('application-refused-by-aws', {
  recognises: [
    [
      'a task role without the right',
      aCrash([
        'botocore.exceptions.ClientError: An error occurred (AccessDeniedException) when calling the GetSecretValue operation: User: arn:aws:sts::111122223333:assumed-role/bakery-task/0123456789abcdef0123456789abcdef is not authorized to perform: secretsmanager:GetSecretValue on resource: bakery/oven because no identity-based policy allows the secretsmanager:GetSecretValue action',
      ]),
    ],
    [
      'no credentials in Python',
      aCrash(['botocore.exceptions.NoCredentialsError: Unable to locate credentials']),
    ],
    [
      'no credentials in Node',
      aCrash(['CredentialsProviderError: Could not load credentials from any providers']),
    ],
    [
      'no credentials in Go',
      aCrash([
        'failed to refresh cached credentials, no EC2 IMDS role found, operation error ec2imds: GetMetadata',
      ]),
    ],
    ['no Region', aCrash(['botocore.exceptions.NoRegionError: You must specify a region.'])],
    [
      'keys that AWS does not know',
      aCrash([
        'An error occurred (InvalidClientTokenId) when calling the GetCallerIdentity operation: The security token included in the request is invalid.',
      ]),
    ],
    [
      'a bucket',
      aCrash([
        'botocore.exceptions.ClientError: An error occurred (AccessDenied) when calling the GetObject operation: Access Denied',
      ]),
    ],
  ],
  leavesAlone: [
    [
      'the execution role of the task',
      stopped(
        'ResourceInitializationError: unable to pull secrets or registry auth: User: arn:aws:sts::111122223333:assumed-role/exec/x is not authorized to perform: ssm:GetParameters on resource: arn:aws:ssm:eu-central-1:111122223333:parameter/x',
      ),
    ],
    ['a user without a right in the program', aCrash(['Error: user 12 is not allowed to see order 9'])],
  ],
});
