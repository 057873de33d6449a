import { asObject, asObjects } from '../../json.ts';
import { arnOf, type World } from '../../model/world.ts';
import type { Json } from '../../operation.ts';
import { LOG_GROUP, REPOSITORY, roleArn, setUpAccount, TAGS } from '../account.ts';
import { withContainer, withNextImage } from '../changes.ts';
import { djangoService } from '../django-service.ts';
import { later, recovery } from './recovery.ts';

/** What the definition names is there a minute later: another job, or a stack, creates it beside the deployment. */

const NAME = 'onestep/dev/created-late';

function withSecret(valueFrom: string) {
  return (running: Json): Json =>
    withContainer(withNextImage(running), (container) => ({
      ...container,
      secrets: [...asObjects(container['secrets']), { name: 'API_KEY', valueFrom }],
    }));
}

const secretArn = `arn:aws:secretsmanager:eu-central-1:111122223333:secret:${NAME}-q1W2e3`;

function addSecret(world: World): void {
  world.secrets.set(NAME, { name: NAME, arn: secretArn });
}

export const secretCreatedLate = recovery({
  name: 'secret-created-late',
  title: 'The secret is created 40 s after the deployment begins; one task cannot get it.',
  source: 'Developer guide, resource-initialization-error: ResourceNotFoundException of Secrets Manager.',
  behave: djangoService,
  change: withSecret(secretArn),
  meanwhile: later(40_000, addSecret),
});

export const secretCreatedVeryLate = recovery({
  ...secretCreatedLate,
  name: 'secret-created-very-late',
  title: 'The secret is created 70 s after the deployment begins; two tasks cannot get it.',
  meanwhile: later(70_000, addSecret),
});

export const parameterCreatedLate = recovery({
  name: 'parameter-created-late',
  title: 'The parameter is created 40 s after the deployment begins; one task cannot get it.',
  source: 'Developer guide, resource-initialization-error: "invalid ssm parameters".',
  behave: djangoService,
  change: withSecret('/onestep/dev/created-late'),
  meanwhile: later(40_000, (world) => {
    const name = '/onestep/dev/created-late';
    world.parameters.set(name, { name, arn: arnOf(world, 'ssm', `parameter${name}`) });
  }),
});

export const logGroupCreatedLate = recovery({
  name: 'log-group-created-late',
  title: 'The log group is created 40 s after the deployment begins; one task cannot start.',
  source: 'Public event of 2026-01: "The specified log group does not exist".',
  behave: djangoService,
  change: (running) =>
    withContainer(withNextImage(running), (container) => {
      const logConfiguration = asObject(container['logConfiguration']);
      const options = { ...asObject(logConfiguration['options']), 'awslogs-group': `${LOG_GROUP}-new` };
      return { ...container, logConfiguration: { ...logConfiguration, options } };
    }),
  meanwhile: later(40_000, (world) => {
    const name = `${LOG_GROUP}-new`;
    world.logGroups.set(name, { name, createdAt: world.queue.now, streams: new Map() });
  }),
});

export const rightsOfRoleLate = recovery({
  name: 'rights-of-role-late',
  title:
    'The execution role may read the secret only 60 s after its policy was written; one or two tasks fail.',
  source: 'IAM user guide: changes are eventually consistent (troubleshoot_general).',
  behave: djangoService,
  change: withSecret(secretArn),
  setUp: (world) => {
    setUpAccount(world);
    world.secrets.set(NAME, { name: NAME, arn: secretArn, deniedTo: 'all' });
  },
  meanwhile: later(60_000, addSecret),
});

export const roleAssumableLate = recovery({
  name: 'role-assumable-late',
  title: 'The new task role can be assumed only 35 s after it was created; one launch fails.',
  source: 'Public event "ECS was unable to assume the role"; IAM is eventually consistent.',
  behave: djangoService,
  setUp: (world) => {
    setUpAccount(world);
    const [name, extra] = ['onestep-task-new', {}];
    world.roles.set(name, { name, arn: roleArn(world, name), trustedServices: [], extra });
  },
  change: (running) => ({
    ...withNextImage(running),
    taskRoleArn: 'arn:aws:iam::111122223333:role/onestep-task-new',
  }),
  meanwhile: later(35_000, (world) => {
    world.roles.get('onestep-task-new')?.trustedServices.push('ecs-tasks.amazonaws.com');
  }),
});

/** Where tasks pull from has it later than where the job looks. */
function replicatedAfter(ms: number) {
  return (world: World): void => {
    const repository = world.repositories.get(REPOSITORY);
    const image = repository?.images.find(({ tags }) => tags.includes(TAGS.next));
    if (image !== undefined) image.pullableAt = world.queue.now + ms;
  };
}

export const imageReplicatedLate = recovery({
  name: 'image-replicated-late',
  title: 'The image reaches the Region of the service five minutes after the push: one task cannot pull it.',
  source: 'Amazon ECR user guide, replication: "most images replicate in less than 30 minutes".',
  behave: djangoService,
  meanwhile: (world) => replicatedAfter(200_000)(world),
});

export const imageReplicatedVeryLate = recovery({
  ...imageReplicatedLate,
  name: 'image-replicated-very-late',
  title: 'The same, seven minutes late: two tasks cannot pull it.',
  meanwhile: (world) => replicatedAfter(330_000)(world),
});

export const imageJustInTime = recovery({
  ...imageReplicatedLate,
  name: 'image-just-in-time',
  title: 'The image is there while ECS still tries the first pull: no task fails at all.',
  meanwhile: (world) => replicatedAfter(90_000)(world),
});
