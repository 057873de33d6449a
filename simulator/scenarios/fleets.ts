import { startDeployment } from '../model/deployment-start.ts';
import type { World } from '../model/world.ts';
import { namesOf } from './account.ts';
import { withoutVariable, withTag } from './changes.ts';
import { alike, fleet, type MemberOptions } from './fleet.ts';
import { owners } from './owners.ts';
import type { Scenario } from './scenario.ts';

/** Several services that one job deploys. Shapes: public workflows (a service each for web and worker, a family each). */

const source =
  'Public workflows with several services: a task family each; one image for all, or one each. API operation DescribeServices.';

const REPOSITORY = 'onestep-app';
const words = ['web', 'worker', 'scheduler'] as const;

/** The worker and the scheduler have no load balancer. */
function member(word: (typeof words)[number], own: Partial<MemberOptions> = {}): MemberOptions {
  return {
    names: namesOf(word, { repository: REPOSITORY }),
    ...own,
    account: { isInternal: word !== 'web', ...own.account },
  };
}

const lacksVariable: MemberOptions['account'] = {
  definition: (running) => withoutVariable(running, 'AWS_SECRET_NAME_PROD'),
};

export const threeServicesOneImage = fleet(
  {
    name: 'three-services-one-image',
    title: 'Web, worker and scheduler run the same image; all three take the next version.',
    source,
    expected: { verdict: 'succeeded' },
  },
  words.map((word) => member(word)),
);

export const threeServices = fleet(
  {
    name: 'three-services',
    title: 'Web, worker and scheduler run an image each; all three take their next versions.',
    source,
    expected: { verdict: 'succeeded' },
  },
  words.map((word) => member(word, { names: namesOf(word) })),
);

/** The service at this place lacks the variable that its next version reads. */
function failing(word: (typeof words)[number]): Scenario {
  return fleet(
    {
      name: `three-services-${word}-fails`,
      title: `Of web, worker and scheduler the ${word} lacks the variable that the next version reads; ECS rolls it back.`,
      source,
      expected: { verdict: 'rolled-back', cause: 'environment-variable-missing' },
    },
    words.map((each) =>
      member(each, each === word ? { account: { isInternal: word !== 'web', ...lacksVariable } } : {}),
    ),
  );
}

export const webFails = failing('web');
export const workerFails = failing('worker');
export const schedulerFails = failing('scheduler');

export const oneSuperseded = fleet(
  {
    name: 'three-services-one-superseded',
    title: 'Another job deploys the worker of the three during our rollouts.',
    source: 'Page service-deployment: a new deployment makes the one before it ACTIVE.',
    expected: { verdict: 'superseded' },
  },
  words.map((word) =>
    member(word, {
      ...(word === 'worker' && {
        meanwhile: (world: World, service) =>
          world.queue.after(35_000, () => {
            service.settings = { ...service.settings, taskDefinition: runningOf(world, service.name) };
            startDeployment(world, service);
          }),
      }),
    }),
  ),
);

/** The first revision of the family that is called as the service is. */
function runningOf(world: World, family: string): string {
  return world.taskDefinitions.find((record) => record.family === family)?.arn ?? '';
}

export const oneUnchanged = fleet(
  {
    name: 'three-services-one-unchanged',
    title: 'The scheduler of the three runs the next version already.',
    source,
    expected: { verdict: 'succeeded' },
  },
  words.map((word) =>
    member(
      word,
      word === 'scheduler'
        ? { account: { isInternal: true, definition: (running) => withTag(running, '8d21e4b') } }
        : {},
    ),
  ),
);

export const twoClusters = fleet(
  {
    name: 'two-clusters',
    title: 'The same service in two clusters of one account.',
    source: 'API operation DescribeServices: one cluster for each call.',
    expected: { verdict: 'succeeded' },
  },
  ['onestep-dev', 'onestep-jobs'].map((cluster) => ({
    names: namesOf('web', { cluster, repository: REPOSITORY, balancer: `${cluster}-web` }),
  })),
);

export const ownedServices = fleet(
  {
    name: 'owned-services',
    title: 'Services that CloudFormation, CDK, Copilot and Terraform made, each with the signs of its owner.',
    source: 'Tags of the tools (scenarios/owners.ts); member createdBy of API shape Service.',
    expected: { verdict: 'succeeded' },
  },
  [
    { names: namesOf('stack'), account: { owner: owners.cloudFormation('onestep-dev') } },
    { names: namesOf('cdk'), account: { owner: owners.cdk('OnestepDev') } },
    { names: namesOf('copilot'), account: { owner: owners.copilot('onestep', 'dev', 'copilot') } },
    { names: namesOf('terraform'), account: { owner: owners.terraform() } },
  ],
);

export const twelveServices = fleet(
  {
    name: 'twelve-services',
    title: 'Twelve services with one image.',
    source,
    expected: { verdict: 'succeeded' },
  },
  alike(12, { repository: REPOSITORY }),
);

export const fortyServices = fleet(
  {
    name: 'forty-services',
    title: 'Forty services with one image in one account, for as many jobs at once.',
    source: 'Page request-throttling of the API reference: the limits are those of the account in a Region.',
    expected: { verdict: 'succeeded' },
  },
  alike(40, { repository: REPOSITORY }),
);
