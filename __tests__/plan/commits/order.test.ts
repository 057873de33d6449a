import { expect, test } from '@jest/globals';
import { pullRequestIn, type Relation } from '../../../src/plan/commits/comparison.ts';
import {
  answerOrder,
  type OrderAnswer,
  type OrderPolicy,
  orderPolicy,
} from '../../../src/plan/commits/order.ts';

test.each(['push', 'pull_request', 'merge_group', 'schedule', 'workflow_run'])(
  'auto refuses an older commit on %s',
  (event) => {
    expect(orderPolicy('auto', event)).toBe('refuse');
  },
);

test.each(['workflow_dispatch', 'release', 'repository_dispatch', 'deployment', ''])(
  'auto allows an older commit on "%s"',
  (event) => {
    expect(orderPolicy('auto', event)).toBe('allow');
  },
);

test('a word that was written holds on every event', () => {
  expect(orderPolicy('allow', 'push')).toBe('allow');
  expect(orderPolicy('refuse', 'workflow_dispatch')).toBe('refuse');
});

const answers: readonly (readonly [Relation, OrderPolicy, OrderAnswer])[] = [
  ['ahead', 'refuse', 'deploy'],
  ['identical', 'refuse', 'deploy'],
  ['behind', 'refuse', 'outdated'],
  ['behind', 'allow', 'older-allowed'],
  ['diverged', 'refuse', 'diverged'],
  ['unknown', 'refuse', 'unknown'],
];

test.each(answers)('%s with %s means %s', (relation, policy, answer) => {
  expect(answerOrder({ relation }, policy)).toBe(answer);
});

test.each([
  ['Add the cart (#12)', 12],
  ['Merge pull request #7 from octo-org/cart', 7],
  ['Fix #3 in the cart', undefined],
  ['Add (#1) and (#2)', 2],
  ['', undefined],
])('the pull request of "%s" is %s', (subject, number) => {
  expect(pullRequestIn(subject)).toBe(number);
});
