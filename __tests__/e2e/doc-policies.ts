import type { Policy } from '../../simulator/iam/policy.ts';
import { codeBlocks } from '../docs/snippets.ts';

/** The names of the docs, as the simulated account has them. */
const names: readonly (readonly [string, string])[] = [
  ['service/shop-dev/shop-api', 'service/onestep-dev/onestep-api-dev'],
  ['service-deployment/shop-dev/shop-api', 'service-deployment/onestep-dev/onestep-api-dev'],
  ['service-revision/shop-dev/shop-api', 'service-revision/onestep-dev/onestep-api-dev'],
  ['task-definition/shop-api', 'task-definition/onestep-dev'],
  ['shop-dev-execution', 'onestep-execution'],
  ['shop-dev-task', 'onestep-task'],
  ['repository/shop-api', 'repository/onestep-api'],
  ['secret:shop-dev/', 'secret:onestep/dev/'],
  ['check-shop-api', 'onestep-check'],
  ['shop-dev', 'onestep-dev'],
];

/** The policy below a heading of a page; the page itself where there is no heading. */
function policyOf(page: string, sid: RegExp): Policy {
  const found = codeBlocks(page, 'json').find(({ text }) => sid.test(text));
  if (found === undefined) throw new Error(`${page} has no policy with ${sid}.`);
  return JSON.parse(names.reduce((text, [theirs, ours]) => text.replaceAll(theirs, ours), found.text));
}

export const readme = policyOf('README.md', /ecs:UpdateService/);
export const deploying = policyOf('docs/iam.md', /ReadAndUpdateTheService/);
export const passing = policyOf('docs/iam.md', /PassTheRolesOfTheTask/);
export const pushing = policyOf('docs/iam.md', /"PushAndReadBack"/);
export const finding = policyOf('docs/iam.md', /FindClusterAndService/);
export const watching = policyOf('docs/iam.md', /FollowTheDeployment/);
export const oneOffTasks = policyOf('docs/iam.md', /"RunTheTask"/);
export const rollingBack = policyOf('docs/iam.md', /StopTheDeployment/);
export const staged = policyOf('docs/iam.md', /SeeTheTraffic/);
export const hookLogs = policyOf('docs/iam.md', /ReadTheLogOfTheHook/);
export const pushingPublicly = policyOf('docs/iam.md', /PushToEcrPublic/);
export const checking = policyOf('docs/iam.md', /"iam:GetRole"/);

/** What the README of aws-actions/amazon-ecs-deploy-task-definition asks for. */
export const official: Policy = {
  Statement: [
    { Effect: 'Allow', Action: ['ecs:DescribeServices', 'ecs:UpdateService'], Resource: '*' },
    { Effect: 'Allow', Action: ['ecs:RegisterTaskDefinition', 'ecs:DescribeTaskDefinition'], Resource: '*' },
    { Effect: 'Allow', Action: 'iam:PassRole', Resource: '*' },
  ],
};

/** Every action of a policy. */
export function actionsOf({ Statement }: Policy): readonly string[] {
  return Statement.flatMap(({ Action }) => Action);
}

/** The policy without one action. */
export function without(policy: Policy, removed: string): Policy {
  return {
    ...policy,
    Statement: policy.Statement.map((each) => ({
      ...each,
      Action: [each.Action].flat().filter((action) => action !== removed),
    })),
  };
}
