import { asObject, asObjects } from '../json.ts';
import type { LaunchFailure } from '../model/behaviour.ts';
import { arnOf } from '../model/world.ts';
import { roleArn, setUpAccount } from './account.ts';
import { withContainer, withNextImage } from './changes.ts';
import { djangoService, hasNewImage, isFirstNewTask } from './django-service.ts';
import type { Scenario } from './scenario.ts';

/** Tasks that fail before their containers start. */

const SECRET_OF_ANOTHER = 'onestep/dev/api';
const REGION = 'eu-central-1';
const ACCOUNT = '111122223333';

const launch: Pick<Scenario, 'expected' | 'behave' | 'setUp' | 'change'> = {
  expected: { verdict: 'rolled-back' },
  behave: djangoService,
  setUp: (world) => setUpAccount(world),
  change: withNextImage,
};

const withSecret: Scenario['change'] = (running) =>
  withContainer(withNextImage(running), (container) => ({
    ...container,
    secrets: [
      ...asObjects(container['secrets']),
      {
        name: 'API_KEY',
        valueFrom: `arn:aws:secretsmanager:${REGION}:${ACCOUNT}:secret:${SECRET_OF_ANOTHER}-x9Y8z7`,
      },
    ],
  }));

export const secretMissing: Scenario = {
  ...launch,
  name: 'secret-missing',
  title: 'The task definition takes a variable from a secret that does not exist.',
  source: 'Page resource-initialization-error; public stopped reasons of 2025 and 2026.',
  expected: { verdict: 'rolled-back', cause: 'secret-missing' },
  change: withSecret,
};

export const secretDenied: Scenario = {
  ...secretMissing,
  name: 'secret-denied',
  title: 'The execution role may not read the secret.',
  source: 'Page resource-initialization-error; incident notes of 2026 (AccessDenied on a secret).',
  expected: { verdict: 'rolled-back', cause: 'secret-not-permitted' },
  setUp: (world) => {
    setUpAccount(world);
    world.secrets.set(SECRET_OF_ANOTHER, {
      name: SECRET_OF_ANOTHER,
      arn: arnOf(world, 'secretsmanager', `secret:${SECRET_OF_ANOTHER}-x9Y8z7`),
      deniedTo: 'all',
    });
  },
};

export const secretJsonKeyMissing: Scenario = {
  ...secretMissing,
  name: 'secret-json-key-missing',
  title: 'The secret has no such key.',
  source: 'Public events of 2026 ("retrieved secret from Secrets Manager did not contain json key …").',
  expected: { verdict: 'rolled-back', cause: 'secret-json-key-missing' },
  setUp: (world) => {
    setUpAccount(world);
    world.secrets.set(SECRET_OF_ANOTHER, {
      name: SECRET_OF_ANOTHER,
      arn: arnOf(world, 'secretsmanager', `secret:${SECRET_OF_ANOTHER}-x9Y8z7`),
      jsonKeys: ['user', 'password'],
    });
  },
  change: (running) =>
    withContainer(withSecret(running), (container) => ({
      ...container,
      secrets: asObjects(container['secrets']).map((secret) =>
        secret['name'] === 'API_KEY'
          ? { ...secret, valueFrom: `${String(secret['valueFrom'])}:api_key::` }
          : secret,
      ),
    })),
};

/** Fails every launch of a new image in the same way. */
function failing(failure: (attempt: number) => LaunchFailure | undefined): Scenario['behave'] {
  return (taskDefinition, context) => {
    const launchFailure = hasNewImage(taskDefinition, context.world) ? failure(context.attempt) : undefined;
    return { ...djangoService(taskDefinition, context), ...(launchFailure && { launchFailure }) };
  };
}

export const ecrNetwork: Scenario = {
  ...launch,
  name: 'ecr-network',
  title:
    'The task cannot reach Amazon ECR: three attempts of five minutes each, a fourth start, then the rollback.',
  source:
    'update-service output of 2026-08-10: starts 09:46:39, 09:52:09, 09:57:27 and 10:07:13, failed 10:07:16, completed 10:08:09.',
  expected: { verdict: 'rolled-back', cause: 'no-route-to-aws' },
  timing: { givesUpWithNextStart: true },
  quirks: { omitsCurrentServiceDeployment: true },
  behave: failing(() => ({
    afterMs: 288_200,
    reason:
      'ResourceInitializationError: unable to pull secrets or registry auth: The task cannot pull registry auth from Amazon ECR: There is a connection issue between the task and Amazon ECR. Check your task network configuration. operation error ECR: GetAuthorizationToken, exceeded maximum number of attempts, 3, https response error StatusCode: 0, RequestID: , request send failed, Post "https://api.ecr.eu-central-1.amazonaws.com/": dial tcp 10.0.54.241:443: i/o timeout',
  })),
};

export const logGroupMissing: Scenario = {
  ...launch,
  name: 'log-group-missing',
  title: 'The log group of the task definition does not exist.',
  source:
    'Public event of 2026-01 ("failed to validate logger args … The specified log group does not exist").',
  expected: { verdict: 'rolled-back', cause: 'log-group-missing' },
  change: (running) =>
    withContainer(withNextImage(running), (container) => {
      const logConfiguration = asObject(container['logConfiguration']);
      const options = { ...asObject(logConfiguration['options']), 'awslogs-group': '/ecs/onestep-deev' };
      return { ...container, logConfiguration: { ...logConfiguration, options } };
    }),
};

const NO_CAPACITY: LaunchFailure = {
  afterMs: 1500,
  reason: 'Capacity is unavailable at this time. Please try again later or in a different availability zone.',
  withoutTask: true,
  isUncounted: true,
  event:
    'was unable to place a task. Reason: Capacity is unavailable at this time. Please try again later or in a different availability zone. For more information, see the Troubleshooting section of the Amazon ECS Developer Guide.',
};

export const noCapacityPasses: Scenario = {
  ...launch,
  name: 'no-capacity-passes',
  title: 'Fargate has no capacity for two minutes, then the rollout goes its way.',
  source: 'Page service-event-messages-list ("Capacity is unavailable at this time").',
  expected: { verdict: 'succeeded' },
  behave: failing((attempt) => (attempt <= 2 ? NO_CAPACITY : undefined)),
};

export const noCapacityStays: Scenario = {
  ...noCapacityPasses,
  name: 'no-capacity-stays',
  title: 'Fargate has no capacity, and nothing ends that.',
  expected: { verdict: 'timed-out', cause: 'no-capacity' },
  behave: failing(() => NO_CAPACITY),
};

export const roleCannotBeAssumed: Scenario = {
  ...launch,
  name: 'role-cannot-be-assumed',
  title: 'The task role trusts another service than ECS.',
  source: 'Public event "failed to launch a task with (error ECS was unable to assume the role …)".',
  expected: { verdict: 'rolled-back', cause: 'execution-role-not-assumable' },
  setUp: (world) => {
    setUpAccount(world);
    const name = 'onestep-task-new';
    world.roles.set(name, {
      name,
      arn: roleArn(world, name),
      trustedServices: ['ec2.amazonaws.com'],
      extra: {},
    });
  },
  change: (running) => ({
    ...withNextImage(running),
    taskRoleArn: `arn:aws:iam::${ACCOUNT}:role/onestep-task-new`,
  }),
};

export const networkInterfaceSlow: Scenario = {
  ...launch,
  name: 'network-interface-slow',
  title: 'The network interface of the first new task takes three minutes; the rollout is only late.',
  source: 'Page task-lifecycle-explanation (PROVISIONING); no figure is documented.',
  expected: { verdict: 'succeeded' },
  behave: (taskDefinition, context) => ({
    ...djangoService(taskDefinition, context),
    ...(isFirstNewTask(taskDefinition, context) && { provisionMs: 180_000 }),
  }),
};
