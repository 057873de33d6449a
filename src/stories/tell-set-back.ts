import { familyAndRevision } from '../ecs/arn.ts';
import { leaveRules } from '../plan/staged/leave-rules.ts';
import type { History } from '../rollout/history.ts';
import { isSure, type SetBack } from '../rollout/set-back.ts';
import type { RolloutTarget } from '../rollout/target.ts';
import type { Log } from '../runner/log.ts';
import type { Notice } from '../text/notice.ts';
import { timeOfDay } from '../text/words.ts';

/** Where it went well after all: what changed the listener rule may do so again, and to a version that has all traffic. */
export function tellSetBack(target: RolloutTarget, { course }: History, log: Log): readonly Notice[] {
  const setBack = course?.setBack;
  if (!isSure(setBack)) return [];
  const notice = noticeOf(target, setBack);
  log.notice(`${notice.message} ${notice.remedy}`);
  return [notice];
}

function noticeOf(target: RolloutTarget, { asked, seen, since }: SetBack) {
  const name = familyAndRevision(target.taskDefinitionArn);
  return {
    severity: 'notice',
    message: `The production listener rule was changed from outside during the deployment: at ${timeOfDay(since)} UTC it sent ${seen === 0 ? 'no traffic' : `only ${seen} % of traffic`} to ${name}, after Amazon ECS had set ${asked} %.`,
    remedy: leaveRules,
    docs: 'docs/diagnoses.md#listener-rule-reset',
  } as const;
}
