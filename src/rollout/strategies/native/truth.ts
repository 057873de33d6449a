import { familyAndRevision } from '../../../ecs/arn.ts';
import { realShare } from '../../real-share.ts';
import type { Snapshot } from '../../snapshot.ts';
import type { RolloutTarget } from '../../target.ts';
import { checkTruth, type TruthCheck } from '../../truth.ts';

/** As for any rollout; and once traffic has been shifted, the rules have to send all of it to our tasks. */
export function check(target: RolloutTarget, snapshot: Snapshot): TruthCheck {
  const tasks = checkTruth(target, snapshot);
  if (tasks.truth.outcome === 'refuted' || target.waitFor === 'healthy') return tasks;
  const { targetGroups = [], traffic } = snapshot;
  // Without a load balancer ECS shifts no traffic.
  if (targetGroups.length === 0) return tasks;
  // What was read before the shift proves nothing.
  const share = traffic?.isMissed === true ? undefined : realShare(traffic, targetGroups);
  const say = (outcome: 'refuted' | 'unproved', message: string, mayHeal: boolean): TruthCheck => ({
    truth: { ...tasks.truth, outcome, message },
    mayHeal,
  });
  if (share === undefined) {
    return say('unproved', `${tasks.truth.message} Where production traffic goes could not be read.`, false);
  }
  if (share < 100) {
    return say(
      'refuted',
      `${share === 0 ? 'No' : `Only ${share} % of`} production traffic goes to ${familyAndRevision(target.taskDefinitionArn)}: its listener rule was changed from outside.`,
      true,
    );
  }
  // Who gets production traffic is a line of its own.
  return tasks;
}
