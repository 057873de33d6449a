import type { Target } from '../../ecs/load-balancing.ts';
import type { RolloutReads } from '../ports.ts';
import type { OptionalReads } from './optional-reads.ts';

/** The targets of target groups at their last read. */
export interface TargetMemory {
  all(): readonly Target[];
  /** `false` when a target group could not be read. */
  read(groups: readonly string[]): Promise<boolean>;
}

export function targetMemory(reads: RolloutReads, optional: OptionalReads): TargetMemory {
  const groups = new Map<string, readonly Target[]>();
  return {
    all: () => [...groups.values()].flat(),
    async read(arns) {
      const answers = await Promise.all(
        [...new Set(arns)].map(async (arn) => {
          const targets = await optional.attempt(
            'target-health',
            `target health of ${groupName(arn)}`,
            'elasticloadbalancing:DescribeTargetHealth',
            () => reads.describeTargetHealth(arn),
          );
          if (targets !== undefined) groups.set(arn, targets);
          return targets !== undefined;
        }),
      );
      return answers.every((isRead) => isRead);
    },
  };
}

/** `api-dev` of `arn:…:targetgroup/api-dev/50dc…`. */
export function groupName(arn: string): string {
  return arn.split('/').at(-2) ?? arn;
}
