import { aCrash } from '../../fixtures/evidence.ts';
import { anEvent } from '../../fixtures/snapshots.ts';
import { describeRule, event, stopped } from '../cases.ts';

describeRule('service-role-misconfigured', {
  recognises: [
    [
      'permissions',
      {
        events: [
          anEvent(
            60,
            'IAM permissions policies have been misconfigured or changed, and ECS can no longer maintain your service',
          ),
        ],
      },
    ],
    [
      'trust',
      event(
        'IAM trust relationship has been misconfigured or changed, and ECS can no longer maintain your service',
      ),
    ],
  ],
  leavesAlone: [
    [
      'the role of the task',
      stopped("ECS was unable to assume the role 'arn:aws:iam::111122223333:role/api-task'"),
    ],
    ['a permission of the job', aCrash(['AccessDenied: IAM'])],
  ],
});
