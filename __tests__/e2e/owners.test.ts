import { expect, test } from '@jest/globals';
import { setUpAccount } from '../../simulator/scenarios/account.ts';
import { success } from '../../simulator/scenarios/basics.ts';
import { owners } from '../../simulator/scenarios/owners.ts';
import { withAccount } from './account.ts';

test.each([
  ['the CDK', owners.cdk('shop-prod'), /\*\*Warning:\*\* Service .* belongs to the AWS CDK \(stack shop/],
  ['Copilot', owners.copilot('shop', 'prod', 'api'), /\*\*Warning:\*\* Service .* belongs to AWS Copilot/],
  ['Terraform', owners.terraform(), /was created by Terraform: .*ignore_changes = \[task_definition\]/s],
])(
  'a deployment to a service of %s succeeds, and says what sets it back',
  async (_, owner, words) => {
    const owned = {
      ...success,
      setUp: (world: Parameters<typeof success.setUp>[0]) => void setUpAccount(world, { owner }),
    };
    await withAccount(owned, {}, async (account) => {
      const run = await account.run();
      expect(run.outputs).toMatchObject({ verdict: 'succeeded' });
      expect(run.summary).toMatch(words);
    });
  },
  60_000,
);
