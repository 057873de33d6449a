import { aCrash } from '../../fixtures/evidence.ts';
import { describeRule, event, notPlaced } from '../cases.ts';

describeRule('account-blocked', {
  recognises: [['an event', event('was unable to place a task because your account is currently blocked.')]],
  leavesAlone: [
    [
      'an image',
      notPlaced(
        'CannotPullContainerError: pull image manifest has been retried 5 time(s): failed to resolve ref 111122223333.dkr.ecr.eu-central-1.amazonaws.com/api:0123abc: not found',
      ),
    ],
    ['an account of the program', aCrash(['your account is currently blocked'])],
  ],
});
