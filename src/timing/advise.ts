import type { Phase } from '../rollout/phase.ts';
import type { TimingAdvice } from './advice.ts';
import type { TimingInput } from './model.ts';
import { adviseOnService } from './service-advice.ts';
import { adviseOnTargetGroup } from './target-group-advice.ts';

/** What is not worth a reader's time. */
const WORTH_SECONDS = 20;

/** Settings that make the rollout slow, the dearest first, each with what it costs and the command that changes it. */
export function advise(input: TimingInput, phases: readonly Phase[] = []): readonly TimingAdvice[] {
  return [
    ...input.targetGroups.flatMap((group) => adviseOnTargetGroup(input, group, phases)),
    ...adviseOnService(input, phases),
  ]
    .filter(({ costSeconds }) => costSeconds >= WORTH_SECONDS)
    .sort((a, b) => b.costSeconds - a.costSeconds);
}
