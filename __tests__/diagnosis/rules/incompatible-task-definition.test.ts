import { aCrash } from '../../fixtures/evidence.ts';
import { describeRule, stopped } from '../cases.ts';

describeRule('incompatible-task-definition', {
  recognises: [
    ['a task', stopped('The selected task definition is not compatible with the selected compute strategy')],
  ],
  leavesAlone: [
    [
      'an image',
      stopped(
        "CannotPullContainerError: pull image manifest has been retried 7 time(s): image Manifest does not contain descriptor matching platform 'linux/amd64'",
      ),
    ],
    ['a program', aCrash(['numpy is not compatible with this version'])],
  ],
});
