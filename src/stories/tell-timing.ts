import type { Phase } from '../rollout/phase.ts';
import { duration } from '../text/words.ts';
import { advise } from '../timing/advise.ts';
import { type Estimate, estimate } from '../timing/estimate.ts';
import type { TimingInput } from '../timing/model.ts';
import type { StoryPorts } from '../wiring/story-ports.ts';
import type { Rollout } from './rollout.ts';

/** Says how long the rollout will take, before the wait begins. */
export function tellEstimate(rollout: Rollout, { draft, log }: StoryPorts): void {
  if (rollout.target.unchanged) return;
  const told = estimate(timingOf(rollout));
  if (told === undefined) return;
  draft.put('estimated', { estimate: told });
  log.info(`Estimate: ${told.message}`);
  for (const notice of shortWait(told, rollout.plan.policy.waitForMinutes)) {
    draft.note([notice]);
    log.warning(`${notice.message} ${notice.remedy}`);
  }
}

/** A wait that is bound to end before the rollout does. */
function shortWait({ seconds }: Estimate, waitForMinutes: number) {
  if (seconds <= waitForMinutes * 60) return [];
  return [
    {
      severity: 'warning',
      message: `The wait of ${duration(waitForMinutes * 60)} is shorter than the ${duration(seconds)} that this rollout is likely to need.`,
      remedy: `Set \`wait-for-minutes: ${Math.ceil((seconds * 1.5) / 60)}\`.`,
      docs: 'docs/timing.md',
    },
  ] as const;
}

/** Says which settings made it slow; `phases` are those of this rollout. */
export function tellAdvice(rollout: Rollout, phases: readonly Phase[], { draft }: StoryPorts): void {
  draft.put('advised', { advice: advise(timingOf(rollout), phases) });
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
