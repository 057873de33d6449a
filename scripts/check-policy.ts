import { permissionsOf, usesOf } from '../src/permissions/permission.ts';
import { policyBlock } from '../src/permissions/policy.ts';
import { rights } from '../src/permissions/rights.ts';
import { replacePart } from './readme-tables.ts';

/** What the check of a pull request reads like a deployment; the rest is for it alone, and `rights` says so. */
const readsOfDeployments = [
  'ecs:DescribeClusters',
  'ecs:DescribeServices',
  'ecs:DescribeTaskDefinition',
  'elasticloadbalancing:DescribeLoadBalancers',
  'elasticloadbalancing:DescribeTargetGroupAttributes',
  'elasticloadbalancing:DescribeTargetGroups',
  'ecr:GetAuthorizationToken',
  'ecr:BatchGetImage',
  'ecr:GetDownloadUrlForLayer',
];

const region = 'eu-central-1';
const accountId = '111122223333';
/** The names that docs/iam.md uses. */
const names = {
  cluster: 'shop-dev',
  clusters: ['shop-dev'],
  services: ['shop-api'],
  repositoryName: 'shop-api',
  SecretId: `arn:aws:secretsmanager:${region}:${accountId}:secret:shop-dev/*`,
};
const inputs = ['shop-dev-execution', 'shop-dev-task'].map((RoleName) => ({ ...names, RoleName }));

/** docs/iam.md with the policy for the check of a pull request, from the list that errors and reports are made from. */
export function withCheckPolicy(page: string): string {
  const own = rights.filter(({ needed }) => needed === 'validate').map(({ action }) => action);
  const uses = [...readsOfDeployments, ...own].flatMap((action) =>
    inputs.flatMap((input) => usesOf(action, input, region)),
  );
  const policy = permissionsOf(uses, { needs: new Set(['validate']), partition: 'aws', accountId });
  return replacePart(page, 'check policy', policyBlock(policy));
}
