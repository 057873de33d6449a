import { type Refusal, readRefusal } from '../causes/refusal.ts';
import { refusalAdvice } from '../causes/refusal-advice.ts';
import type { AwsError } from './aws-error.ts';

/** What AWS's answer means where its own words mislead, and what helps. */
export interface Explained {
  /** A clause: `the secret access key is wrong`. */
  readonly reason: string;
  readonly remedy: string;
}

type Explain = (error: AwsError) => Explained;

/** By code and message. Sources: ECS API reference, Common Errors; AWS General Reference, Signature errors. */
const KNOWN: readonly (readonly [RegExp, Explain])[] = [
  [
    /Signature (?:not yet current|expired)|RequestTimeTooSkewed|RequestInTheFuture/i,
    () => ({
      reason: 'the clock of the runner is wrong, so AWS rejects its signatures',
      remedy: 'Synchronise the clock of the runner (NTP), then run the job again.',
    }),
  ],
  [
    /InvalidSignature|SignatureDoesNotMatch|signature we calculated does not match/i,
    () => ({
      reason: 'AWS rejected the signature: the secret access key (AWS_SECRET_ACCESS_KEY) is wrong',
      remedy:
        'Copy AWS_SECRET_ACCESS_KEY again, without blanks, quotation marks or a line end, from the same key pair as AWS_ACCESS_KEY_ID. Trying again does not help.',
    }),
  ],
  [
    /InvalidClientTokenId|UnrecognizedClient|security token included in the request is invalid|InvalidAccessKeyId/i,
    () => ({
      reason: 'AWS does not know the access key (AWS_ACCESS_KEY_ID)',
      remedy:
        'Check AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY: the key may be deleted, deactivated, of another partition (China, GovCloud), or temporary and without its AWS_SESSION_TOKEN.',
    }),
  ],
  [
    /IncompleteSignature|MissingAuthenticationToken|Authorization header requires|Credential=.{0,80}not a valid|InvalidHeader|Invalid character in header/i,
    () => ({
      reason:
        'the access key (AWS_ACCESS_KEY_ID) or session token contains characters that do not belong there',
      remedy:
        'Copy AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY and AWS_SESSION_TOKEN again, without blanks, quotation marks or line ends.',
    }),
  ],
  [
    /OptInRequired|is not subscribed|SubscriptionRequired|account is (?:suspended|not activated)|blocked from|Your account is currently being verified/i,
    () => ({
      reason: 'the AWS account may not use this service now',
      remedy: 'Look at the state of the account and of its Region in the AWS console, and ask AWS Support.',
    }),
  ],
  [
    /LimitExceeded|limit for your resource was exceeded|QuotaExceeded|reached the (?:limit|quota|maximum)|maximum (?:allowed )?number of/i,
    ({ action }) => ({
      reason: `a quota (limit) of the account is reached at ${action}`,
      remedy:
        'Nothing is wrong with the definition. Ask for a higher quota in Service Quotas (Amazon Elastic Container Service), or remove what is not needed any more (old revisions: input `keep-revisions`, `aws ecs delete-task-definitions`).',
    }),
  ],
  [
    /role is not valid/i,
    ({ message }) => ({
      reason: message,
      remedy:
        'Check `taskRoleArn` and `executionRoleArn`: each is the full ARN, or the name, of an IAM role in this account that trusts `ecs-tasks.amazonaws.com`. Remove a member that is empty. A role that was just created can take a minute.',
    }),
  ],
  [
    /too many concurrent attempts/i,
    () => ({
      reason: 'other jobs registered revisions of the same family at the same moment',
      remedy:
        'Use `concurrency` in the workflow, so that jobs for one family wait for each other. Run the job again.',
    }),
  ],
  [
    /Max allowed length is|definition is too large|Actual length/i,
    () => ({
      reason: 'the task definition is larger than the 64 KiB that ECS takes',
      remedy:
        'Move long values out of it: into files of `environmentFiles`, into Parameter Store, or into the image.',
    }),
  ],
  [
    /CreateServiceLinkedRole|[Uu]nable to assume the service linked role|AWSServiceRoleForECS/,
    () => ({
      reason: 'the service-linked role of Amazon ECS (AWSServiceRoleForECS) is missing in this account',
      remedy:
        'Make it once, with a role that may: `aws iam create-service-linked-role --aws-service-name ecs.amazonaws.com`.',
    }),
  ],
  [
    /still Draining|Service was not ACTIVE|ServiceNotActive/i,
    () => ({
      reason: 'the service is being deleted or was deleted (it is DRAINING or INACTIVE)',
      remedy: 'Wait until it is INACTIVE, create the service again, then run the job again.',
    }),
  ],
  [
    /CODE_DEPLOY deployment controller|EXTERNAL deployment controller/i,
    () => ({
      reason: 'another deployment controller (CODE_DEPLOY or EXTERNAL) owns the deployments of this service',
      remedy: 'Deploy it with AWS CodeDeploy, or create the service with the deployment controller ECS.',
    }),
  ],
  [
    /PlatformUnknown|PlatformTaskDefinitionIncompatibility|UnsupportedFeature/i,
    ({ message }) => ({
      reason: `the platform version does not support this definition (${message.replace(/\.$/, '')})`,
      remedy: 'Use platform version LATEST for the service, or leave the feature out.',
    }),
  ],
  [
    /ServerException|InternalFailure|ServiceUnavailable|InternalError/,
    ({ action }) => ({
      reason: `Amazon failed at ${action}`,
      remedy:
        'Nothing is wrong with the definition. Run the job again; the AWS Health Dashboard shows whether it lasts.',
    }),
  ],
];

/** What this error means, where more is known than AWS's words; `undefined`: they say it best. */
export function explained(error: AwsError): Explained | undefined {
  const refusal = readRefusal(error.message);
  if (refusal !== undefined && !/CreateServiceLinkedRole/.test(refusal.action)) return ofRefusal(refusal);
  const text = `${error.code} ${error.message}`;
  return KNOWN.find(([words]) => words.test(text))?.[1](error);
}

/** Who may not do what, on what: all three as the message has them. */
function ofRefusal(refusal: Refusal): Explained {
  const { action, resource, role, user } = refusal;
  const who =
    role !== undefined ? `the role ${role}` : user !== undefined ? `the IAM user ${user}` : "the job's role";
  const on = resource === undefined ? '' : ` on ${resource}`;
  const reason = `${who} may not call ${action}${on}${BECAUSE[refusal.because]}`;
  const statement = JSON.stringify({ Effect: 'Allow', Action: action, Resource: resource ?? '*' });
  return { reason, remedy: refusalAdvice(refusal, who) ?? `Allow ${who} ${action}: \`${statement}\`.` };
}

const BECAUSE: Record<Refusal['because'], string> = {
  'no-allow': '',
  'explicit-deny': ' (an explicit deny in a policy)',
  boundary: ' (its permissions boundary)',
  scp: ' (a service control policy, SCP, of the organization)',
  endpoint: ' (the policy of the VPC endpoint)',
  session: ' (its session policy)',
  'resource-policy': ' (the policy of the resource)',
};
