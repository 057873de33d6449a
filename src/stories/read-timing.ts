import type { Aws } from '../aws/aws.ts';
import { AwsError } from '../ecs/aws-error.ts';
import type { TargetGroup } from '../ecs/load-balancing.ts';
import type { Unread } from '../ecs/unread.ts';
import type { Plan } from '../plan/plan.ts';
import type { StoryPorts } from '../wiring/story-ports.ts';

/** What decides how long a rollout takes; read while the image is built. */
export interface Timing {
  readonly targetGroups: readonly TargetGroup[];
  readonly unread: readonly Unread[];
}

/** Reads the target groups of the service; what may not be read is said and stops nothing. */
export async function readTiming(aws: Aws, plan: Plan, { draft }: StoryPorts): Promise<Timing> {
  const arns = plan.current.service.loadBalancers.flatMap(({ targetGroupArn }) => targetGroupArn ?? []);
  try {
    const targetGroups = await aws.loadBalancing.describeTargetGroups([...new Set(arns)]);
    draft.put('timing', { targetGroups });
    draft.note(
      targetGroups
        .filter(({ loadBalancerArns }) => loadBalancerArns.length === 0)
        .map(({ name }) => ({
          severity: 'warning',
          message: `No load balancer sends traffic to target group ${name}: its targets never become healthy, and the rollout may never complete.`,
          remedy: `Add a listener rule that forwards to ${name}, or take it out of the service.`,
          docs: 'docs/diagnoses.md#target-group-without-load-balancer',
        })),
    );
    return { targetGroups, unread: [] };
  } catch (error) {
    if (!(error instanceof AwsError)) throw error;
    const unread = [{ what: 'settings of the target groups', action: error.action, why: error.message }];
    return { targetGroups: [], unread };
  }
}
