import type { HopelessRule } from './rule.ts';

/** A load balancer that is created beside the deployment takes minutes, and its listener comes after it. */
const enoughMs = 10 * 60_000;

/** No load balancer sends traffic or health checks to the target group: its targets can never become healthy. */
export const unusedTargets: HopelessRule = {
  name: 'unused-targets',
  prove: (_, { history, snapshot }) => {
    const since = history.unusedSince;
    if (since === undefined || snapshot.at.getTime() - since.getTime() < enoughMs) return undefined;
    return 'no load balancer sends traffic to its target group: the new targets stay unused (Target.NotInUse)';
  },
};
