import type { Verdict } from '../verdict.ts';
import { failed, type View } from '../view.ts';

/** The service itself is gone or going. Without a view DescribeServices answered MISSING. */
export function answerGone(view: View): Verdict | undefined;
export function answerGone(view: undefined): Verdict;
export function answerGone(view: View | undefined): Verdict | undefined {
  if (view === undefined) {
    return failed('deleted', 'The service does not exist any more: it was deleted during the rollout.');
  }
  const { name, status } = view.service;
  if (status === 'DRAINING') {
    return failed('deleted', `Service ${name} is being deleted: its status is DRAINING.`);
  }
  if (status === 'INACTIVE') return failed('deleted', `Service ${name} was deleted: its status is INACTIVE.`);
  return undefined;
}
