/** Our name for what another action, or a habit, calls otherwise. */
const called: Readonly<Record<string, string>> = {
  // aws-actions/amazon-ecs-deploy-task-definition and amazon-ecs-render-task-definition
  'task-definition-family': 'task-family',
  'task-definition-arn': 'task-definition',
  'task-definition-revision': 'task-definition (as family:revision)',
  'wait-for-service-stability': 'wait-for (completed, which is the default, or none)',
  // docker/build-push-action
  file: 'dockerfile',
  tags: 'image-tag (or extra-tags for moving tags)',
  // Habits
  container: 'container-name',
  containers: 'container-name',
  'docker-file': 'dockerfile',
  'dockerfile-path': 'dockerfile',
  path: 'context',
  tag: 'image-tag',
  'image-name': 'image',
  'image-uri': 'image',
  images: 'container-images',
  'ecr-repository': 'repository',
  'repository-name': 'repository',
  registry: 'repository (with the full URI)',
  platform: 'platforms',
  family: 'task-family',
  'task-definition-file': 'task-definition',
  'task-definition-path': 'task-definition',
  'cluster-name': 'cluster',
  'ecs-cluster': 'cluster',
  'service-name': 'service',
  'ecs-service': 'service',
  timeout: 'wait-for-minutes',
  'timeout-minutes': 'wait-for-minutes',
  'force-deployment': 'force-new-deployment',
  env: 'environment-variables',
  envs: 'environment-variables',
  'env-vars': 'environment-variables',
  'secret-variables': 'secrets',
  rollback: 'on-failure',
  region: 'aws-region',
  token: 'github-token',
};

const inDefinition = (member: string) => `Leave it out, and write \`${member}\` into the task definition.`;
const inService = (what: string) =>
  `Leave it out: ${what} is a setting of the service, and a deployment keeps it. Change it with \`aws ecs update-service\`.`;
const codeDeploy =
  'Leave it out: services with the deployment controller CODE_DEPLOY are not supported yet. Keep aws-actions/amazon-ecs-deploy-task-definition for them.';
const oneOffTask =
  'Leave it out: `run-before` and `run-after` run a command as a one-off task before or after the rollout; `mode: task` runs one without a deployment.';
const asTheService =
  'Leave it out: a one-off task (`run-before`, `run-after`, `mode: task`) runs where the service runs, with its network, capacity, platform and volumes.';
const builtByDocker =
  'Leave it out, or build with docker/build-push-action before this step and give its image in `image`.';
const configuredBefore =
  'Leave it out: configure the credentials in a step before this one, with aws-actions/configure-aws-credentials.';
const loggedIn =
  'Leave it out: this action logs in to Amazon ECR automatically with the AWS credentials of the job, and logs out afterwards.';

/** What has no counterpart here, with what to do instead. */
const instead: Readonly<Record<string, string>> = {
  // aws-actions/amazon-ecs-deploy-task-definition
  'codedeploy-appspec': codeDeploy,
  'codedeploy-application': codeDeploy,
  'codedeploy-deployment-group': codeDeploy,
  'codedeploy-deployment-description': codeDeploy,
  'codedeploy-deployment-config': codeDeploy,
  'run-task': oneOffTask,
  'run-task-container-overrides':
    'Leave it out: give the command in `run-before`, `run-after`, or `command` with `mode: task`; the container is `run-before-container`.',
  'run-task-security-groups': asTheService,
  'run-task-subnets': asTheService,
  'run-task-assign-public-ip': asTheService,
  'run-task-capacity-provider-strategy': asTheService,
  'run-task-launch-type': asTheService,
  'run-task-started-by':
    'Leave it out: a one-off task (`run-before`, `run-after`, `mode: task`) names the run that started it.',
  'run-task-tags':
    'Leave it out: a one-off task (`run-before`, `run-after`, `mode: task`) takes no tags of its own; those of the task definition stay.',
  'run-task-managed-ebs-volume-name': asTheService,
  'run-task-managed-ebs-volume': asTheService,
  'wait-for-task-stopped':
    'Leave it out: the end of a one-off task (`run-before`, `run-after`, `mode: task`) is always awaited, at most `run-before-minutes`.',
  'wait-max-delay-seconds':
    'Leave it out: the action polls every 2 to 8 s. `wait-for-minutes` limits the whole wait.',
  'max-retries': 'Leave it out: throttled and lost calls to AWS are retried automatically.',
  'keep-null-value-keys':
    'Leave it out: null, empty lists and empty objects are not sent; every other member is, including empty strings.',
  'enable-ecs-managed-tags': inService('enableECSManagedTags'),
  'service-managed-ebs-volume-name': inService('the managed EBS volume'),
  'service-managed-ebs-volume': inService('the managed EBS volume'),
  // aws-actions/amazon-ecs-render-task-definition
  'task-role-arn': inDefinition('taskRoleArn'),
  'execution-role-arn': inDefinition('executionRoleArn'),
  command: inDefinition('command'),
  'docker-labels': inDefinition('dockerLabels'),
  'env-files': inDefinition('environmentFiles'),
  'log-configuration-log-driver': inDefinition('logConfiguration'),
  'log-configuration-options': inDefinition('logConfiguration'),
  cpu: inDefinition('cpu'),
  memory: inDefinition('memory'),
  // aws-actions/amazon-ecr-login
  'http-proxy':
    'Leave it out: set HTTPS_PROXY and NO_PROXY in the `env:` of the job; they hold for AWS, the registry and GitHub.',
  'mask-password': `${loggedIn} The password is always masked.`,
  registries: `${loggedIn} It follows the registry of the image; set \`repository\` to the full URI for another account.`,
  'registry-type': `${loggedIn} It follows the registry of the image, public.ecr.aws included.`,
  'skip-logout': loggedIn,
  // aws-actions/configure-aws-credentials
  'role-to-assume': configuredBefore,
  'role-session-name': configuredBefore,
  'role-duration-seconds': configuredBefore,
  'aws-access-key-id': configuredBefore,
  'aws-secret-access-key': configuredBefore,
  'aws-session-token': configuredBefore,
  // docker/build-push-action
  push: 'Leave it out: the image is always pushed; `mode: validate` changes nothing.',
  load: 'Leave it out: the image is always pushed. `try-image: true` runs it on the runner first.',
  labels:
    'Leave it out: commit, source and environment are labels of the image already. Put others into the Dockerfile (LABEL).',
  annotations: builtByDocker,
  'add-hosts': builtByDocker,
  allow: builtByDocker,
  attests: builtByDocker,
  'build-contexts': builtByDocker,
  builder: builtByDocker,
  call: 'Leave it out: `mode: validate` checks without building.',
  'cgroup-parent': builtByDocker,
  network: builtByDocker,
  'no-cache-filters': 'Leave it out; `no-cache: true` builds without any cache.',
  outputs: 'Leave it out: the image is pushed to `repository`.',
  pull: builtByDocker,
  'secret-envs': 'Leave it out, and give the values in `build-secrets`, one line `id=value` each.',
  'secret-files': 'Leave it out, and give the values in `build-secrets`, one line `id=value` each.',
  'shm-size': builtByDocker,
  ssh: builtByDocker,
  ulimit: builtByDocker,
};

/** What to do about an input of another action; `undefined` for a name that no such action has. */
export function answerToForeign(name: string): string | undefined {
  if (Object.hasOwn(instead, name)) return instead[name];
  return Object.hasOwn(called, name) ? `It is called ${called[name]} here.` : undefined;
}
