import type { Service } from '../../../../ecs/service.ts';
import { revisionArnOf, type ServiceRevision } from '../../../../ecs/service-revision.ts';
import type { OptionalReads } from '../../../observe/optional-reads.ts';
import type { RolloutReads } from '../../../ports.ts';
import type { RolloutTarget } from '../../../target.ts';

/** Our service revision: it never changes, but for where its tasks are registered, which is resolved as the deployment begins. */
export function revisionMemory(target: RolloutTarget, reads: RolloutReads, optional: OptionalReads) {
  let revision: ServiceRevision | undefined;
  return {
    current: () => revision,
    /** Reads it until it says where our tasks are registered. */
    async read(service: Service): Promise<void> {
      if ((revision?.targetGroups.length ?? 0) > 0) return;
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
