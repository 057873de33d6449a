import { familyAndRevision, targetGroupName } from '../../../ecs/arn.ts';
import { isForwardingNothing } from '../../../ecs/listener-rule.ts';
import { type Deployment, revisionNameOf } from '../../../ecs/service.ts';
import { list } from '../../../text/words.ts';
import { isRollbackStatus } from '../../counts.ts';
import { hasReached } from '../../course.ts';
import { isHeadless } from '../../headless.ts';
import type { History } from '../../history.ts';
import { ruleOfNeither } from '../../neither.ts';
import { isFinal } from '../../observe/stale-reads.ts';
import { realShare } from '../../real-share.ts';
import type { Snapshot } from '../../snapshot.ts';
import type { Identity } from '../../target.ts';
import { earlierName } from '../../way-back.ts';

/** What a look tells of traffic. */
type Seen = Pick<Snapshot, 'traffic' | 'targetGroups'> & Partial<Pick<Snapshot, 'service' | 'unread'>>;

/**
 * The share of production traffic that goes to our revision, in percent: what the rules say, where they were read since
 * ECS last changed it, else what ECS asked for. `undefined` where neither is known, and where there is no load balancer.
 */
export function shareOfOurs(history: History, seen: Seen): number | undefined {
  const { course, serviceDeployment } = history;
  if (isHeadless(seen)) return undefined;
  const real = realShare(seen.traffic, seen.targetGroups);
  if (real !== undefined && isFresh(history, seen)) return real;
  const status = serviceDeployment?.status;
  if (status === 'ROLLBACK_SUCCESSFUL') return 0;
  if (isRollbackStatus(status)) return undefined;
  // All of it has shifted, whatever stages passed between two looks.
  if (status === 'SUCCESSFUL' || hasReached(course, 'POST_PRODUCTION_TRAFFIC_SHIFT')) return 100;
  return course?.shares.at(-1)?.percent;
}

/** The second to which AWS tells the time of an answer, and one more. */
const clockMs = 2_000;

/** The rules were read since ECS last changed them: at a new share, in a rollback, and before the deployment ended. */
function isFresh({ course, marks, serviceDeployment }: History, { traffic }: Seen): boolean {
  if (traffic === undefined) return false;
  const { status = '', finishedAt } = serviceDeployment ?? {};
  if (finishedAt !== undefined && isFinal(status))
    return traffic.readAt.getTime() >= finishedAt.getTime() - clockMs;
  const asked = course?.shares.at(-1);
  const isBack = isRollbackStatus(status) && marks.rollbackAt !== undefined;
  const since = isBack ? marks.rollbackAt : asked?.at;
  return since === undefined || traffic.readAt.getTime() >= since.getTime() - (isBack ? clockMs : 0);
}

/** Where production traffic goes when it goes to neither version; `undefined` where one of them gets some, or nobody read it. */
export function elsewhere(history: History, seen: Seen): string | undefined {
  const rule = isFresh(history, seen) ? ruleOfNeither(seen) : undefined;
  if (rule === undefined) return undefined;
  if (rule.isGone === true) return 'the production listener rule does not exist any more';
  if (isForwardingNothing(rule)) return 'the production listener rule sends traffic to no target group';
  const names = rule.forwards.filter(({ weight }) => weight > 0).map((each) => each.targetGroupArn);
  return `production traffic goes to ${list(names.map(targetGroupName))}, which is not a target group of this service`;
}

/** Who gets production traffic now, as a clause: "5 % of production traffic goes to api:42, 95 % to api:41". */
export function trafficClause(target: Identity, history: History, seen: Seen): string {
  const share = shareOfOurs(history, seen);
  const ours = familyAndRevision(target.taskDefinitionArn);
  const before = servedBefore(target, history, seen);
  const lost = elsewhere(history, seen);
  if (lost !== undefined) return lost;
  if (share === undefined) {
    return hasTraffic(history, seen)
      ? `how production traffic is shared between ${ours} and ${before ?? 'what ran before'} is not known`
      : 'no load balancer shifts traffic for this service';
  }
  if (history.course?.misroutedSince !== undefined) {
    return `${share === 0 ? 'no' : `only ${share} % of`} production traffic goes to ${ours}: its listener rule was changed from outside`;
  }
  if (share >= 100) return `all production traffic goes to ${ours}`;
  if (share === 0)
    return before === undefined
      ? `no production traffic goes to ${nameOfOurs(target, before)}`
      : `all production traffic goes to ${earlierTasks(ours, before)}`;
  const rest = Math.round((100 - share) * 10) / 10;
  return before === undefined
    ? `${share} % of production traffic goes to ${nameOfOurs(target, before)}`
    : `${share} % of production traffic goes to ${newTasks(ours, before)}, ${rest} % to ${earlierTasks(ours, before)}`;
}

/** Of a revision that is deployed again, its own earlier tasks serve beside the new ones. */
export function earlierTasks(ours: string, before: string): string {
  return before === ours ? `the earlier tasks of ${ours}` : before;
}

export function newTasks(ours: string, before: string | undefined): string {
  return before === ours ? `the new tasks of ${ours}` : ours;
}

/**
 * What has the traffic that ours has not: the last version that was completed. `undefined` where that is not known: there
 * was none, or ECS has not yet taken traffic from an unfinished one that ours took over from.
 */
export function servedBefore(target: Identity, history: History, { service }: Seen): string | undefined {
  const others = (service?.deployments ?? []).filter(({ id }) => id !== target.deploymentId);
  const completed = others
    .filter(({ rolloutState }) => rolloutState === 'COMPLETED')
    .toSorted((a, b) => b.createdAt.getTime() - a.createdAt.getTime())[0];
  const isReconciled = hasReached(history.course, 'PRE_SCALE_UP');
  if (!isReconciled && others.some((other) => isUnfinished(other, completed))) return undefined;
  return completed === undefined ? earlierName(target) : revisionNameOf(completed);
}

/** Begun after what was completed, and not complete: it may have some of the traffic, or all of it. */
function isUnfinished({ rolloutState, createdAt }: Deployment, completed: Deployment | undefined): boolean {
  return rolloutState !== 'COMPLETED' && (completed === undefined || createdAt > completed.createdAt);
}

/** Ours, where its own revision may serve beside it. */
export function nameOfOurs(target: Identity, before: string | undefined): string {
  const ours = familyAndRevision(target.taskDefinitionArn);
  return newTasks(ours, before ?? earlierName(target));
}

function hasTraffic({ course }: History, { targetGroups = [] }: Seen): boolean {
  return targetGroups.length > 0 || (course?.shares.length ?? 0) > 0;
}
