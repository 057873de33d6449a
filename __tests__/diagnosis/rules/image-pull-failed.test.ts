import { describeRule, stopped } from '../cases.ts';

describeRule('image-pull-failed', {
  recognises: [
    ['a pull that was broken off', stopped('CannotPullContainerError: context canceled')],
    [
      'words that nobody knows',
      stopped('CannotPullContainerError: pull command failed: panic: runtime error: invalid memory address'),
    ],
  ],
  leavesAlone: [
    [
      'one that another rule explains',
      stopped(
        'CannotPullContainerError: pull image manifest has been retried 5 time(s): failed to resolve ref 111122223333.dkr.ecr.eu-central-1.amazonaws.com/api:0123abc: not found',
      ),
    ],
    ['another failure to start', stopped('CannotStartContainerError: something')],
  ],
});
