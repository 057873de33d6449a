import { AwsError } from '../../../../ecs/aws-error.ts';
import type { ServiceDeployment } from '../../../../ecs/service-deployment.ts';
import type { Clock } from '../../../../runner/clock.ts';
import { ownOf } from '../../../observe/find-service-deployment.ts';
import { newerDeployment } from '../../../observe/stale-reads.ts';
import { inTime } from '../../../observe/time-limit.ts';
import type { RolloutReads } from '../../../ports.ts';
import type { RolloutTarget } from '../../../target.ts';

/** Of a service that is gone: what became of it is told by the service. */
function ifMissing<T>(value: T): (error: unknown) => T {
  return (error) => {
    if (error instanceof AwsError && error.kind === 'missing') return value;
    throw error;
  };
}

/** Our service deployment as it was last read; `undefined` until ECS lists it. */
export function deploymentMemory(target: RolloutTarget, reads: RolloutReads, clock: Clock) {
  let deployment: ServiceDeployment | undefined;

  /** The list is short and newest first; ours is there some seconds after UpdateService. */
  async function find(): Promise<ServiceDeployment | undefined> {
    const listed = inTime(clock, 'ecs:ListServiceDeployments', reads.listServiceDeployments());
    return ownOf(target, await listed.catch(ifMissing([])));
  }

  return {
    current: () => deployment,
    async read(): Promise<void> {
      const known = deployment ?? (await find());
      if (known === undefined) return;
      deployment = known;
      const answer = reads.describeServiceDeployment(known.arn);
      const described = inTime(clock, 'ecs:DescribeServiceDeployments', answer);
      const read = await described.catch(ifMissing(undefined));
      const { taskDefinitionArn: targetTaskDefinitionArn } = target;
      deployment = newerDeployment(known, { ...(read ?? known), targetTaskDefinitionArn });
    },
  };
}
