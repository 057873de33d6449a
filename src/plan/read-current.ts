import { AwsError } from '../ecs/aws-error.ts';
import type { Service } from '../ecs/service.ts';
import type { Current } from './current.ts';
import type { PlanReads } from './ports.ts';
import { requireRevision } from './preconditions.ts';
import { whatRuns } from './what-runs.ts';

/** What the service runs now, and whether its family has a newer revision. */
export async function readCurrent(found: Service, reads: PlanReads): Promise<Current> {
  const service = requireRevision(found);
  const { taskDefinitionArn } = whatRuns(service);
  const running = await reads.describeTaskDefinition(taskDefinitionArn);
  const newest = await reads.describeTaskDefinition(running.family).catch((error: unknown) => {
    // A family whose revisions are all INACTIVE has no newest one.
    if (error instanceof AwsError) return undefined;
    throw error;
  });
  const isNewer = newest !== undefined && newest.arn !== running.arn;
  return { service, running, ...(isNewer && { newestArn: newest.arn }) };
}
