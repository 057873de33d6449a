import { expect, test } from '@jest/globals';
import { infrastructureRoleDenied } from '../../../src/diagnosis/rules/infrastructure-role-denied.ts';
import { anEvidence } from '../../fixtures/evidence.ts';
import { aServiceDeployment } from '../../fixtures/snapshots.ts';
import { describeRule } from '../cases.ts';

const said = (statusReason: string) => ({ serviceDeployment: aServiceDeployment({ statusReason }) });
const back = 'Service deployment rolled back because';

describeRule('infrastructure-role-denied', {
  recognises: [
    [
      'a right that is missing',
      said(
        `${back} TEST_TRAFFIC_SHIFT lifecycle hook(s) failed. User: arn:aws:sts::111122223333:assumed-role/shop-lb/ECSNetworkingWithELB is not authorized to perform: elasticloadbalancing:ModifyListener on resource: x`,
      ),
    ],
    [
      'a role that is not there',
      said(
        `${back} of invalid networking configuration. ECS was unable to manage the ELB resources due to missing permissions on ECS Infrastructure Role 'arn:aws:iam::111122223333:role/shop-lb'.`,
      ),
    ],
    ['an Express service', said(`${back} PROVISIONING lifecycle hook(s) failed. AccessDenied`)],
  ],
  leavesAlone: [
    [
      'a function that may not be called',
      said(
        `${back} POST_SCALE_UP lifecycle hook(s) failed. ECS was unable to assume role arn:aws:iam::111122223333:role/shop-hooks`,
      ),
    ],
    [
      'a function that said no',
      said(`${back} PRE_SCALE_UP lifecycle hook(s) failed. Lifecycle hook target x returned FAILED status.`),
    ],
  ],
});

test('a role that was refused a call was assumed, and its trust policy is not doubted', () => {
  const user = 'arn:aws:sts::111122223333:assumed-role/shop-lb/ECSNetworkingWithELB';
  const refused = `User: ${user} is not authorized to perform: elasticloadbalancing:ModifyRule on resource: x because no identity-based policy allows the action`;
  const found = infrastructureRoleDenied.diagnose(
    anEvidence(said(`${back} TEST_TRAFFIC_SHIFT lifecycle hook(s) failed. ${refused}`)),
  );
  expect(found?.cause).toBe(
    'ECS may not change the load balancer: the infrastructure role shop-lb may not call elasticloadbalancing:ModifyRule.',
  );
  expect(found?.remedy).toContain('aws iam attach-role-policy --role-name shop-lb');
  expect(found?.remedy).not.toMatch(/trust policy|get-role/);
});

test('the managed policy of a load balancer is not proposed to an Express service', () => {
  const found = infrastructureRoleDenied.diagnose(
    anEvidence(said(`${back} PROVISIONING lifecycle hook(s) failed. AccessDenied`)),
  );
  expect(found?.remedy).toContain('ecsManagedResources');
  expect(`${found?.cause} ${found?.remedy}`).not.toMatch(/ForLoadBalancers|trust policy|attach/);
});
