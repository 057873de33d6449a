import type { Phase } from '../report/report.ts';
import { advise } from '../timing/advise.ts';
import { estimate } from '../timing/estimate.ts';
import type { TimingInput } from '../timing/model.ts';
import type { StoryPorts } from './ports.ts';
import type { Rollout } from './rollout.ts';

/** Says how long the rollout will take, before the wait begins. */
export function tellEstimate(rollout: Rollout, { draft, log }: StoryPorts): void {
  if (rollout.target.unchanged) return;
  const told = estimate(timingOf(rollout));
  if (told === undefined) return;
  draft.record({ estimate: told });
  log.info(`The rollout will take ${told.message}`);
}

/** Says which settings made it slow; `phases` are those of this rollout. */
export function tellAdvice(rollout: Rollout, phases: readonly Phase[], { draft }: StoryPorts): void {
  draft.record({ advice: advise(timingOf(rollout), phases) });
}

function timingOf({ plan, timing, rendered, target }: Rollout): TimingInput {
  return {
    service: plan.current.service,
    targetGroups: timing.targetGroups,
    taskDefinition: rendered,
    desiredCount: plan.desiredCount,
    waitFor: target.waitFor,
  };
}
