import { familyOf, revisionOf } from '../../ecs/arn.ts';
import type { Check } from '../check.ts';

/** A newer revision than the running one was rolled back, or registered and never deployed. */
export const newestRevision: Check = {
  name: 'newest-revision',
  check: ({ surroundings }) => {
    const running = surroundings?.service?.taskDefinitionArn;
    const newest = surroundings?.newestRevision;
    const revision = running === undefined ? undefined : revisionOf(running);
    if (running === undefined || newest === undefined || revision === undefined || newest <= revision)
      return [];
    const family = familyOf(running);
    return [
      {
        severity: 'notice',
        message: `Service ${surroundings?.service?.name} runs ${family}:${revision}, and the newest revision is ${family}:${newest}: it was rolled back, or never deployed.`,
        remedy: 'Check the service events for "rolling back".',
      },
    ];
  },
};
