import { aCrash } from '../../fixtures/evidence.ts';
import { describeRule, event, notPlaced } from '../cases.ts';

describeRule('placement-constraint', {
  recognises: [
    [
      'memberOf',
      event(
        'was unable to place a task because no container instance met all of its requirements. The closest matching (container-instance ab12) encountered error "MemberOf placement constraint unsatisfied."',
      ),
    ],
    ['distinctInstance', notPlaced('distinctInstance placement constraint unsatisfied.')],
  ],
  leavesAlone: [
    [
      'CPU',
      event(
        'was unable to place a task because no container instance met all of its requirements. The closest matching container-instance ab12 has insufficient CPU units available.',
      ),
    ],
    ['a constraint of a database', aCrash(['violates foreign key constraint'])],
  ],
});
