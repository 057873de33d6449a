import { expect, test } from '@jest/globals';
import { owners } from '../../simulator/scenarios/owners.ts';
import { ownerOf } from '../../src/ecs/owner.ts';

type Signs = Parameters<typeof ownerOf>[0];
const signs = ({ tags = [], createdBy }: { tags?: unknown; createdBy?: string }): Signs => ({
  tags: tags as Signs['tags'],
  createdBy,
});
const session = (name: string) => `arn:aws:sts::111122223333:assumed-role/${name}`;

test.each([
  ['cloudFormation', owners.cloudFormation('shop'), { tool: 'cloudformation', stack: 'shop' }],
  ['cdk', owners.cdk('shop'), { tool: 'cdk', stack: 'shop' }],
  ['copilot', owners.copilot('shop', 'prod', 'api'), { tool: 'copilot', stack: 'shop-prod-api' }],
  ['terraform', owners.terraform(), { tool: 'terraform' }],
  [
    'a session of Terraform',
    { createdBy: session('deployer/aws-go-sdk-1764000000000000000') },
    { tool: 'terraform' },
  ],
  ['Pulumi', { createdBy: session('pulumi-deploy/run') }, { tool: 'pulumi' }],
  ['a stack of the CDK without its role', { tags: owners.cdk('shop').tags }, { tool: 'cdk', stack: 'shop' }],
])('%s is known by the signs that it leaves', (_, left, owner) => {
  expect(ownerOf(signs(left))).toEqual(owner);
});

test.each([
  ['a person', { createdBy: 'arn:aws:iam::111122223333:user/mona' }],
  ['a role whose name only contains the word', { createdBy: session('terraformer/x') }],
  [
    'tags of the owner’s own',
    {
      tags: [
        { key: 'team', value: 'copilot' },
        { key: 'cdk', value: 'yes' },
      ],
    },
  ],
  ['nothing', {}],
])('%s owns nothing', (_, left) => {
  expect(ownerOf(signs(left))).toBeUndefined();
});
