import { type Refusal, readRefusal } from './refusal.ts';

/** What the AWS SDK of a program says when AWS is not used but refused. */
export type SdkFailure =
  | { readonly kind: 'denied'; readonly refusal: Refusal }
  /** Refused, without IAM's sentence: the operation at most. */
  | { readonly kind: 'refused'; readonly action?: string }
  | { readonly kind: 'no-credentials' }
  | { readonly kind: 'no-region' }
  | { readonly kind: 'bad-credentials' };

const NO_CREDENTIALS =
  /Unable to locate credentials|NoCredentialsError|Could not load credentials from any providers|NoCredentialProviders|no valid providers in chain|Unable to load (?:AWS )?credentials from|no EC2 IMDS role found|Missing credentials in config|Unable to get IAM security credentials|(?:Failed to retrieve|Error retrieving) credentials from|providers in chain provided credentials|MissingCredentialsError|unable to sign request without credentials|failed to (?:refresh cached|retrieve) credentials|Failed to (?:find|resolve) AWS credentials|CredentialsNotLoaded|Unable to find credentials|The AWS Access Key Id needs a subscription|No AWS ?Credentials|no credentials (?:configured|found).{0,40}AWS/i;
const NO_REGION =
  /NoRegionError|You must specify a region|Region is missing|Missing region in config|could not find region configuration|Unable to find a region|AWS region (?:is required|was not found)|Invalid Configuration: Missing Region|MissingRegion\b|MissingRegionError|No RegionEndpoint or ServiceURL|missing (?:required )?configuration.{0,40}region|Cannot determine (?:AWS )?region|"region" is a required configuration setting/i;
const BAD_CREDENTIALS =
  /InvalidClientTokenId|UnrecognizedClientException|security token included in the request is (?:invalid|expired)|ExpiredToken(?:Exception)?\b|InvalidAccessKeyId|SignatureDoesNotMatch|RequestExpired\b|AuthFailure\b|request signature we calculated does not match/i;
const REFUSED =
  /\bAccess ?Denied(?:Exception)?\b.{0,200}(?:when calling the (\w+) operation|operation error [^:]{1,60}: (\w+)|Service: \w+)|\((?:AccessDenied(?:Exception)?|403|Forbidden)\) when calling the (\w+) operation|operation error [^:]{1,60}: (\w+),.{0,200}(?:AccessDenied|StatusCode: 403)|^(?:Uncaught )?AccessDenied(?:Exception)?: |AmazonS3Exception: Access Denied|S3Exception: Access Denied|S3ServiceException.{0,60}Access Denied/i;

/** What a line of a program's log says of it; `undefined`: nothing. */
export function sdkFailure(text: string): SdkFailure | undefined {
  const refusal = readRefusal(text);
  if (refusal !== undefined) return { kind: 'denied', refusal };
  if (NO_CREDENTIALS.test(text)) return { kind: 'no-credentials' };
  if (NO_REGION.test(text)) return { kind: 'no-region' };
  if (BAD_CREDENTIALS.test(text)) return { kind: 'bad-credentials' };
  const refused = REFUSED.exec(text);
  if (refused === null) return undefined;
  const operation = refused.slice(1).find((one) => one !== undefined);
  const action = operation === undefined ? undefined : ACTIONS.find(([name]) => name === operation)?.[1];
  return { kind: 'refused', ...(action !== undefined && { action }) };
}

/** The action of operations whose names belong to one service alone. Source: Service Authorization Reference. */
const ACTIONS: readonly (readonly [string, string])[] = [
  ['GetObject', 's3:GetObject'],
  ['HeadObject', 's3:GetObject'],
  ['PutObject', 's3:PutObject'],
  ['CreateMultipartUpload', 's3:PutObject'],
  ['CopyObject', 's3:PutObject'],
  ['DeleteObject', 's3:DeleteObject'],
  ['ListObjects', 's3:ListBucket'],
  ['ListObjectsV2', 's3:ListBucket'],
  ['HeadBucket', 's3:ListBucket'],
  ['ListBuckets', 's3:ListAllMyBuckets'],
  ['GetSecretValue', 'secretsmanager:GetSecretValue'],
  ['GetParameter', 'ssm:GetParameter'],
  ['GetParameters', 'ssm:GetParameters'],
  ['GetParametersByPath', 'ssm:GetParametersByPath'],
  ['ReceiveMessage', 'sqs:ReceiveMessage'],
  ['SendMessage', 'sqs:SendMessage'],
  ['GetQueueUrl', 'sqs:GetQueueUrl'],
  ['GetItem', 'dynamodb:GetItem'],
  ['PutItem', 'dynamodb:PutItem'],
  ['DescribeTable', 'dynamodb:DescribeTable'],
  ['GenerateDataKey', 'kms:GenerateDataKey'],
  ['Decrypt', 'kms:Decrypt'],
  ['AssumeRole', 'sts:AssumeRole'],
  ['InvokeModel', 'bedrock:InvokeModel'],
];
