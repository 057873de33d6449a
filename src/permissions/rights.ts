import {
  anything,
  type CallInput,
  cluster,
  family,
  inCluster,
  logStreams,
  oneRole,
  passedRoles,
  publicRepository,
  type ResourceForm,
  repository,
  runnable,
  secret,
  service,
  serviceDeployments,
  serviceRevisions,
  standaloneTask,
} from './resources.ts';

/**
 * When a deployment cannot do without a right.
 * - `always`; `tags`: when the definition has tags; `build`: when an image is pushed to the registry in question
 * - `task`: when a one-off task is run
 * - `cluster: auto`, `service: auto`: when these inputs are not set
 * - `never`: it is optional; `validate`: only the check of a pull request asks, and it is optional there
 */
export type Needed =
  | 'always'
  | 'tags'
  | 'build'
  | 'task'
  | 'cluster: auto'
  | 'service: auto'
  | 'never'
  | 'validate';

/** One IAM action, and what a run is without it. Source of the resources: Service Authorization Reference. */
export interface Right {
  readonly action: string;
  readonly resource: ResourceForm;
  readonly needed: Needed;
  /** What is missing without it, as the second half of a sentence. */
  readonly without: string;
  readonly condition?: (input: CallInput) => Condition;
  /** The call that needs this right in addition to its own. */
  readonly neededBy?: string;
}

export type Condition = Readonly<Record<string, Readonly<Record<string, string>>>>;

type Row = readonly [action: string, resource: ResourceForm, needed: Needed, without: string];

const rows: readonly Row[] = [
  ['ecs:ListClusters', anything, 'cluster: auto', '`cluster` has to be set'],
  ['ecs:ListServices', anything, 'service: auto', '`service` has to be set'],
  ['ecs:DescribeClusters', cluster, 'never', 'a misspelt `cluster` is found one call later'],
  ['ecs:DescribeServices', service, 'always', 'nothing can be deployed'],
  ['ecs:DescribeTaskDefinition', anything, 'always', 'nothing can be deployed'],
  ['ecs:RegisterTaskDefinition', anything, 'always', 'nothing can be deployed'],
  ['ecs:UpdateService', service, 'always', 'nothing can be deployed'],
  [
    'ecs:ListServiceDeployments',
    service,
    'never',
    'a rollback by ECS is recognized later, from the deployments of the service',
  ],
  [
    'ecs:DescribeServiceDeployments',
    serviceDeployments,
    'never',
    'the state of the circuit breaker and of alarms is unknown',
  ],
  [
    'ecs:DescribeServiceRevisions',
    serviceRevisions,
    'never',
    '`mode: rollback` takes the next older revision of the family',
  ],
  [
    'ecs:StopServiceDeployment',
    serviceDeployments,
    'never',
    'a rollback is done with UpdateService, which takes longer',
  ],
  [
    'elasticloadbalancing:DescribeTargetGroups',
    anything,
    'never',
    'there is no estimate, and health checks are explained less precisely',
  ],
  [
    'elasticloadbalancing:DescribeTargetGroupAttributes',
    anything,
    'never',
    'the estimate does not know the deregistration delay',
  ],
  [
    'elasticloadbalancing:DescribeLoadBalancers',
    anything,
    'never',
    'Availability Zones of the load balancer are not compared',
  ],
  ['elasticloadbalancing:DescribeTargetHealth', anything, 'never', 'the health of the targets is not proved'],
  ['logs:GetLogEvents', logStreams, 'never', 'the cause of a failure is not read from the log'],
  [
    'ecr:GetAuthorizationToken',
    anything,
    'build',
    'only the login of an earlier step is used, and the digest of a ready image may stay unproved',
  ],
  ['ecr:BatchGetImage', repository, 'build', 'the digest of a ready image may stay unproved'],
  ['ecr:GetDownloadUrlForLayer', repository, 'build', 'the platform of a ready image is unknown'],
  ['ecr:BatchCheckLayerAvailability', repository, 'build', 'no image can be pushed'],
  ['ecr:InitiateLayerUpload', repository, 'build', 'no image can be pushed'],
  ['ecr:UploadLayerPart', repository, 'build', 'no image can be pushed'],
  ['ecr:CompleteLayerUpload', repository, 'build', 'no image can be pushed'],
  ['ecr:PutImage', repository, 'build', 'no image can be pushed'],
  ['ecr:DescribeImages', repository, 'never', 'the digest of a ready image may stay unproved'],
  [
    'ecr:DescribeRepositories',
    repository,
    'validate',
    'a missing repository is found when the image is pushed',
  ],
  ['ecr-public:GetAuthorizationToken', anything, 'build', 'ECR Public is read without a login'],
  ['ecr-public:BatchCheckLayerAvailability', publicRepository, 'build', 'no image can be pushed'],
  ['ecr-public:InitiateLayerUpload', publicRepository, 'build', 'no image can be pushed'],
  ['ecr-public:UploadLayerPart', publicRepository, 'build', 'no image can be pushed'],
  ['ecr-public:CompleteLayerUpload', publicRepository, 'build', 'no image can be pushed'],
  ['ecr-public:PutImage', publicRepository, 'build', 'no image can be pushed'],
  ['iam:GetRole', oneRole, 'validate', 'the trust policies of the task’s roles are not checked'],
  ['secretsmanager:DescribeSecret', secret, 'validate', 'missing secrets are not found'],
  ['ssm:DescribeParameters', anything, 'validate', 'missing parameters are not found'],
  ['logs:DescribeLogGroups', anything, 'validate', 'a missing log group is not found'],
  ['cloudwatch:DescribeAlarms', anything, 'validate', 'alarms in ALARM are not found'],
];

/** Every right that a run may use: permissions in a report, tables in docs/iam.md and errors are made from this list. */
export const rights: readonly Right[] = [
  ...rows.map(([action, resource, needed, without]) => ({ action, resource, needed, without })),
  {
    action: 'ecs:ListTasks',
    resource: anything,
    needed: 'never',
    without: 'the running tasks are not compared with the image, and failed tasks are not explained',
    condition: inCluster,
  },
  {
    action: 'ecs:DescribeTasks',
    resource: anything,
    needed: 'never',
    without: 'the running tasks are not compared with the image, and failed tasks are not explained',
    condition: inCluster,
  },
  {
    action: 'ecs:RunTask',
    resource: runnable,
    needed: 'task',
    without: 'no one-off task can be run',
    condition: inCluster,
  },
  {
    action: 'ecs:StopTask',
    resource: standaloneTask,
    needed: 'never',
    without: 'a one-off task is left running when the job is cancelled',
  },
  {
    action: 'ecs:TagResource',
    resource: family,
    needed: 'tags',
    without: 'a definition with tags cannot be registered',
    neededBy: 'ecs:RegisterTaskDefinition',
  },
  {
    action: 'iam:PassRole',
    resource: passedRoles,
    needed: 'always',
    without: 'a definition with roles cannot be registered',
    condition: () => ({ StringEquals: { 'iam:PassedToService': 'ecs-tasks.amazonaws.com' } }),
    neededBy: 'ecs:RegisterTaskDefinition',
  },
  {
    action: 'sts:GetServiceBearerToken',
    resource: anything,
    needed: 'build',
    without: 'ECR Public is read without a login',
    neededBy: 'ecr-public:GetAuthorizationToken',
  },
];
