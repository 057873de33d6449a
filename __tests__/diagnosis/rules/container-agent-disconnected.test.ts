import { aCrash } from '../../fixtures/evidence.ts';
import { describeRule, event } from '../cases.ts';

describeRule('container-agent-disconnected', {
  recognises: [
    [
      'an event',
      event(
        'was unable to place a task because no container instance met all of its requirements. The closest matching container-instance ab12 encountered error "AGENT".',
      ),
    ],
    [
      'a start',
      event(
        'Timed out waiting for Amazon ECS Agent to start. Please check logs at /var/log/ecs/ecs-agent.log".',
      ),
    ],
  ],
  leavesAlone: [
    [
      'a constraint',
      event(
        'was unable to place a task because no container instance met all of its requirements. The closest matching container-instance ab12 encountered error "MemberOf placement constraint unsatisfied."',
      ),
    ],
    ['a user agent', aCrash(['agent disconnected'])],
  ],
});
