import { AwsError } from '../../../../ecs/aws-error.ts';
import type { Service } from '../../../../ecs/service.ts';
import type { Clock } from '../../../../runner/clock.ts';
import { freshServices } from '../../../observe/stale-reads.ts';
import { inTime } from '../../../observe/time-limit.ts';
import type { RolloutReads } from '../../../ports.ts';

/** The service as it was last read; `undefined` before that, and when it is gone. */
export function serviceMemory(reads: RolloutReads, clock: Clock) {
  const newest = freshServices();
  let service: Service | undefined;
  return {
    current: () => service,
    async read(): Promise<void> {
      service = newest(await inTime(clock, 'ecs:DescribeServices', describeService(reads)));
    },
  };
}

/** A cluster that is gone is answered with an error, a service that is gone with nothing. */
async function describeService(reads: RolloutReads): Promise<Service | undefined> {
  try {
    return await reads.describeService();
  } catch (error) {
    if (error instanceof AwsError && error.kind === 'missing') return undefined;
    throw error;
  }
}
