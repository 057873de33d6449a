import { AwsError } from '../../../../ecs/aws-error.ts';
import { isListenerArn, type ListenerRule } from '../../../../ecs/listener-rule.ts';
import type { Service } from '../../../../ecs/service.ts';
import type { ServiceRevision } from '../../../../ecs/service-revision.ts';
import type { OptionalReads } from '../../../observe/optional-reads.ts';
import type { RolloutReads } from '../../../ports.ts';
import type { Traffic } from '../../../snapshot.ts';

/** Where the production rules sent traffic when they were last read. */
export interface TrafficMemory {
  all(): Traffic | undefined;
  read(service: Service, revision: ServiceRevision | undefined): Promise<void>;
}

export function trafficMemory(reads: RolloutReads, optional: OptionalReads): TrafficMemory {
  let traffic: Traffic | undefined;

  return {
    all: () => traffic,
    async read(service, revision) {
      const own = service.loadBalancers.flatMap(({ pair }) => pair?.productionRuleArn ?? []);
      const arns = [...new Set(own.length > 0 ? own : (revision?.productionRuleArns ?? []))];
      if (arns.length === 0) return;
      const rules = await Promise.all(arns.map(readRule));
      const known = rules.filter((rule) => rule !== undefined);
      if (known.length === arns.length) traffic = { rules: known, readAt: reads.awsNow() };
      else if (traffic !== undefined) traffic = { ...traffic, isMissed: true };
    },
  };

  function readRule(arn: string): Promise<ListenerRule | undefined> {
    const action = isListenerArn(arn)
      ? 'elasticloadbalancing:DescribeListeners'
      : 'elasticloadbalancing:DescribeRules';
    return optional.attempt('listener-rules', 'listener rules', action, () =>
      reads.describeListenerRule(arn).catch((error: unknown) => {
        if (error instanceof AwsError && error.kind === 'missing') return deleted(arn);
        throw error;
      }),
    );
  }
}

function deleted(arn: string): ListenerRule {
  return { arn, forwards: [], otherActions: [], isGone: true };
}
