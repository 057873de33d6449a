import type { Service } from '../../../../ecs/service.ts';
import { revisionArnOf, type ServiceRevision } from '../../../../ecs/service-revision.ts';
import type { OptionalReads } from '../../../observe/optional-reads.ts';
import type { RolloutReads } from '../../../ports.ts';
import type { RolloutTarget } from '../../../target.ts';

/** What is not resolved by then is asked for again; a service without any target group never has one. */
const againMs = 15_000;
const resolvedWithinMs = 120_000;

/** Our service revision: it never changes, but for where its tasks are registered, which is resolved as the deployment begins. */
export function revisionMemory(target: RolloutTarget, reads: RolloutReads, optional: OptionalReads) {
  let revision: ServiceRevision | undefined;
  let readAt: number | undefined;

  function isDue(now: number): boolean {
    if ((revision?.targetGroups.length ?? 0) > 0) return false;
    if (readAt === undefined) return true;
    const isEarly = revision === undefined || now - target.startedAt.getTime() < resolvedWithinMs;
    return isEarly && now - readAt >= againMs;
  }

  return {
    current: () => revision,
    /** Reads it until it says where our tasks are registered. */
    async read(service: Service): Promise<void> {
      const now = reads.awsNow().getTime();
      if (!isDue(now)) return;
      readAt = now;
      const arn = revisionArnOf(service.arn, target.deploymentId);
      const read = await optional.attempt(
        'service-revision',
        'service revision',
        'ecs:DescribeServiceRevisions',
        () => reads.describeServiceRevision(arn),
      );
      revision = read ?? revision;
    },
  };
}
