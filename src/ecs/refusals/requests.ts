import { pages, type Refusal } from './refusal.ts';

/** What is wrong with the request itself, or with what it is about. Source: ECS API reference, errors of each action. */
export const requestRefusals: readonly Refusal[] = [
  {
    name: 'role-not-valid',
    kind: 'refused',
    says: /role is not valid/i,
    what: ({ message }) => message,
    remedy: () =>
      'Check `taskRoleArn` and `executionRoleArn`: each is the full ARN, or the name, of an IAM role in this account that trusts `ecs-tasks.amazonaws.com`. Remove a member that is empty. A role that was just created can take a minute.',
    docs: pages.checks,
  },
  {
    name: 'revision-inactive',
    kind: 'refused',
    says: /task ?definition is inactive/i,
    what: () => 'the revision was deregistered (INACTIVE), and Amazon ECS starts no task of it',
    remedy: () =>
      'Name an active revision in `task-definition`, or deploy the service first: a deployment registers a new one.',
    docs: pages.checks,
  },
  {
    name: 'task-quota-reached',
    kind: 'refused',
    says: /reached the limit on the number of (?:tasks|vCPUs)/i,
    what: () => 'the AWS account runs as many tasks as its quota of Fargate allows',
    remedy: () =>
      'Run the job again when fewer tasks run, or request a higher quota of vCPUs for AWS Fargate in Service Quotas.',
    docs: pages.iam,
  },
  {
    name: 'no-container-instance',
    kind: 'refused',
    says: /no container instances were found/i,
    what: () => 'the cluster has no container instance that could run a task with launch type EC2',
    remedy: () =>
      'Add instances to the cluster, or use a service with launch type FARGATE or a capacity provider strategy.',
    docs: pages.service,
  },
  {
    name: 'registered-at-once',
    kind: 'refused',
    says: /too many concurrent attempts/i,
    what: () => 'other jobs registered revisions of the same family at the same moment',
    remedy: () =>
      'Use `concurrency` in the workflow, so that jobs for one family wait for each other. Run the job again.',
    docs: pages.checks,
  },
  {
    name: 'definition-too-large',
    kind: 'refused',
    says: /Max allowed length is|definition is too large|Actual length/i,
    what: () => 'the task definition is larger than the 64 KiB that ECS takes',
    remedy: () =>
      'Move long values out of it: into files of `environmentFiles`, into Parameter Store, or into the image.',
    docs: pages.checks,
  },
  {
    name: 'service-linked-role-missing',
    kind: 'refused',
    says: /CreateServiceLinkedRole|unable to assume the service linked role|AWSServiceRoleForECS/i,
    what: () => 'the service-linked role of Amazon ECS (AWSServiceRoleForECS) is missing in this account',
    remedy: () =>
      'Create it once, with a role that may: `aws iam create-service-linked-role --aws-service-name ecs.amazonaws.com`.',
    docs: pages.iam,
  },
  {
    name: 'other-controller',
    kind: 'refused',
    says: /(CODE_DEPLOY|EXTERNAL) deployment controller/i,
    what: () =>
      'another deployment controller (CODE_DEPLOY or EXTERNAL) owns the deployments of this service',
    remedy: () => 'Deploy it with AWS CodeDeploy, or create the service with the deployment controller ECS.',
    docs: pages.service,
  },
  {
    name: 'platform-unsupported',
    kind: 'refused',
    codes:
      /^(PlatformUnknownException|PlatformTaskDefinitionIncompatibilityException|UnsupportedFeatureException)$/,
    what: () => 'the platform version does not support this definition',
    remedy: () => 'Use platform version LATEST for the service, or leave the feature out.',
    docs: pages.checks,
  },
  {
    name: 'service-not-active',
    kind: 'refused',
    codes: /^ServiceNotActiveException$/,
    what: () => 'the service is being deleted or was deleted (it is DRAINING or INACTIVE)',
    remedy: () => 'Wait until it is INACTIVE, create the service again, then run the job again.',
    docs: pages.service,
  },
  {
    name: 'service-not-active',
    kind: 'refused',
    says: /still Draining|Service was not ACTIVE/i,
    what: () => 'the service is being deleted or was deleted (it is DRAINING or INACTIVE)',
    remedy: () => 'Wait until it is INACTIVE, create the service again, then run the job again.',
    docs: pages.service,
  },
];
