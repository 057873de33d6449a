import type { Comparison } from './comparison.ts';

/** What is done with a commit that is older than the one that runs. */
export type OrderPolicy = 'refuse' | 'allow';

/** Events that start a run without a person who chose the commit. */
const AUTOMATIC: readonly string[] = ['push', 'pull_request', 'merge_group', 'schedule', 'workflow_run'];

/** `auto` by the event that started the run; a re-run has the event of the run that it repeats. */
export function orderPolicy(input: 'auto' | OrderPolicy, eventName: string): OrderPolicy {
  if (input !== 'auto') return input;
  return AUTOMATIC.includes(eventName) ? 'refuse' : 'allow';
}

/** What the order of two commits means for a deployment. */
export type OrderAnswer = 'deploy' | 'outdated' | 'older-allowed' | 'diverged' | 'unknown';

/** Only a commit that the running one is proved to contain is outdated. */
export function answerOrder({ relation }: Comparison, policy: OrderPolicy): OrderAnswer {
  switch (relation) {
    case 'ahead':
    case 'identical':
      return 'deploy';
    case 'behind':
      return policy === 'refuse' ? 'outdated' : 'older-allowed';
    default:
      return relation;
  }
}
