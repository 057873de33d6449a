import { expect, test } from '@jest/globals';
import { aCrash } from '../../fixtures/evidence.ts';
import { describeRule, diagnoses, event } from '../cases.ts';

describeRule('port-in-use', {
  recognises: [
    ['Node', aCrash(['Error: listen EADDRINUSE: address already in use :::3000'])],
    ['Python', aCrash(['OSError: [Errno 98] Address already in use'])],
    ['nginx', aCrash(['nginx: [emerg] bind() to 0.0.0.0:80 failed (98: Address already in use)'])],
    ['Spring', aCrash(['Web server failed to start. Port 8080 was already in use.'])],
  ],
  leavesAlone: [
    [
      'no room on an instance',
      event(
        'was unable to place a task because no container instance met all of its requirements. The closest matching container-instance ab12 is already using a port required by your task.',
      ),
    ],
    ['a name', aCrash(['username already in use'])],
  ],
});

test('names the port', () => {
  expect(
    diagnoses(aCrash(['Error: listen EADDRINUSE: address already in use :::3000'])).get('port-in-use')?.cause,
  ).toContain('on port 3000');
});
