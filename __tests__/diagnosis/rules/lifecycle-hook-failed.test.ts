import { aCrash } from '../../fixtures/evidence.ts';
import { anEvent, aServiceDeployment } from '../../fixtures/snapshots.ts';
import { describeRule } from '../cases.ts';

describeRule('lifecycle-hook-failed', {
  recognises: [
    [
      'the service deployment',
      {
        serviceDeployment: aServiceDeployment({
          statusReason:
            'Service deployment rolled back because PRE_SCALE_UP lifecycle hook(s) failed. Lifecycle hook target arn:aws:lambda:eu-central-1:111122223333:function:check-api returned FAILED status.',
        }),
      },
    ],
    [
      'an event',
      {
        events: [
          anEvent(
            60,
            'deployment failed: Service deployment rolled back because PRE_SCALE_UP lifecycle hook(s) failed.',
          ),
        ],
      },
    ],
  ],
  leavesAlone: [
    [
      'another reason',
      {
        serviceDeployment: aServiceDeployment({
          statusReason: 'Service deployment rolled back because the circuit breaker threshold was exceeded.',
        }),
      },
    ],
    ['a hook of a program', aCrash(['lifecycle hook failed'])],
  ],
});
