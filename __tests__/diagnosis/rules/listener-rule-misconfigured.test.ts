import { expect, test } from '@jest/globals';
import { listenerRuleMisconfigured } from '../../../src/diagnosis/rules/listener-rule-misconfigured.ts';
import { aCrash, anEvidence } from '../../fixtures/evidence.ts';
import { aServiceDeployment } from '../../fixtures/snapshots.ts';
import { describeRule } from '../cases.ts';

describeRule('listener-rule-misconfigured', {
  recognises: [
    [
      'the service deployment',
      {
        serviceDeployment: aServiceDeployment({
          statusReason:
            'Service deployment rolled back because of invalid networking configuration. One or more rules not found',
        }),
      },
    ],
  ],
  leavesAlone: [
    [
      'another reason',
      {
        serviceDeployment: aServiceDeployment({
          statusReason: 'No rollback candidate was found to run the rollback.',
        }),
      },
    ],
    ['rules of a program', aCrash(['no rules found'])],
  ],
});

test.each([
  [2, 'both'],
  [0, 'neither'],
])('of %i target groups with traffic it says %s', (number, which) => {
  const statusReason = `Service deployment rolled back because of invalid networking configuration. productionListenerRule arn:x should have exactly one target group serving traffic but found ${number} target groups which are serving traffic`;
  const said = listenerRuleMisconfigured.diagnose(
    anEvidence({ serviceDeployment: aServiceDeployment({ statusReason }) }),
  );
  expect(said?.cause).toContain(`sends traffic to ${which} of the two target groups`);
});
