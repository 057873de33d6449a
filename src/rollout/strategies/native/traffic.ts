import { familyAndRevision } from '../../../ecs/arn.ts';
import { isRollbackStatus } from '../../counts.ts';
import { hasReached, realShare } from '../../course.ts';
import { isHeadless } from '../../headless.ts';
import type { History } from '../../history.ts';
import type { Snapshot } from '../../snapshot.ts';
import type { Identity } from '../../target.ts';

/** What a look tells of traffic. */
type Seen = Pick<Snapshot, 'traffic' | 'targetGroups'> & Partial<Pick<Snapshot, 'service' | 'unread'>>;

/**
 * The share of production traffic that goes to our revision, in percent: what the rules say, where they were read since
 * ECS last changed it, else what ECS asked for. `undefined` where neither is known, and where there is no load balancer.
 */
export function shareOfOurs({ course, serviceDeployment }: History, seen: Seen): number | undefined {
  if (isHeadless(seen)) return undefined;
  const asked = course?.shares.at(-1);
  const real = realShare(seen.traffic, seen.targetGroups?.flat() ?? []);
  const isFresh = seen.traffic !== undefined && (asked === undefined || seen.traffic.readAt >= asked.at);
  if (real !== undefined && isFresh) return real;
  if (serviceDeployment?.status === 'ROLLBACK_SUCCESSFUL') return 0;
  if (isRollbackStatus(serviceDeployment?.status)) return undefined;
  if (hasReached(course, 'POST_PRODUCTION_TRAFFIC_SHIFT')) return 100;
  return asked?.percent;
}

/** Who gets production traffic now, as a clause: "5 % of production traffic goes to api:42, 95 % to api:41". */
export function trafficClause(target: Identity, history: History, seen: Seen): string {
  const share = shareOfOurs(history, seen);
  const ours = familyAndRevision(target.taskDefinitionArn);
  const before = earlierName(target);
  if (share === undefined) {
    return hasTraffic(history, seen)
      ? `how production traffic is shared between ${ours} and ${before ?? 'what ran before'} is not known`
      : 'no load balancer shifts traffic for this service';
  }
  if (history.course?.misroutedSince !== undefined) {
    return `only ${share} % of production traffic goes to ${ours}: its listener rule was changed from outside`;
  }
  if (share >= 100) return `all production traffic goes to ${ours}`;
  if (share > 0) {
    const rest = Math.round((100 - share) * 10) / 10;
    return `${share} % of production traffic goes to ${ours}${before === undefined ? '' : `, ${rest} % to ${before}`}`;
  }
  return before === undefined
    ? `no production traffic goes to ${ours}`
    : `all production traffic goes to ${before}`;
}

/** The revision that served before; a service whose first deployment this is has none. */
export function earlierName({ rollbackTaskDefinitionArn: arn }: Identity): string | undefined {
  return arn === undefined ? undefined : familyAndRevision(arn);
}

function hasTraffic({ course }: History, { targetGroups = [] }: Seen): boolean {
  return targetGroups.length > 0 || (course?.shares.length ?? 0) > 0;
}
