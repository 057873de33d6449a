import { aCrash } from '../../fixtures/evidence.ts';
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
