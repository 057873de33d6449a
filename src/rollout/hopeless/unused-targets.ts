import type { HopelessRule } from './rule.ts';

/** A target group is put behind its listener within seconds of one deployment step; a minute leaves room for it. */
const enoughMs = 60_000;

/** No load balancer sends traffic or health checks to the target group: its targets can never become healthy. */
export const unusedTargets: HopelessRule = {
  name: 'unused-targets',
  prove: (_, { history, snapshot }) => {
    const since = history.unusedSince;
    if (since === undefined || snapshot.at.getTime() - since.getTime() < enoughMs) return undefined;
    return 'no load balancer sends traffic to its target group: the new targets stay unused (Target.NotInUse)';
  },
};
