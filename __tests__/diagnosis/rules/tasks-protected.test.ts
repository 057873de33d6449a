import { aCrash } from '../../fixtures/evidence.ts';
import { anEvent } from '../../fixtures/snapshots.ts';
import { describeRule, event } from '../cases.ts';

describeRule('tasks-protected', {
  recognises: [
    [
      'a task set',
      {
        events: [
          anEvent(
            60,
            '(service api) was unable to reach steady state because (taskSet ecs-svc/1) was unable to scale in due to (reason 2 tasks under protection)',
          ),
        ],
      },
    ],
    [
      'the documentation',
      event(
        'was unable to reach steady state because task set (ecs-svc/1) was unable to scale in. Reason: The number of protected tasks are more than the desired count of tasks',
      ),
    ],
  ],
  leavesAlone: [
    ['scaling in', event('has stopped 2 running tasks: (task 4e1f).')],
    ['a program', aCrash(['CSRF protection is on'])],
  ],
});
