import type { Phase } from '../rollout/phase.ts';
import type { Notice } from '../text/notice.ts';
import { duration } from '../text/words.ts';
import { advise } from '../timing/advise.ts';
import { type Estimate, estimate } from '../timing/estimate.ts';
import type { TimingInput } from '../timing/model.ts';
import { hasStages, pausesAhead } from '../timing/stages.ts';
import type { StoryPorts } from '../wiring/story-ports.ts';
import type { Rollout } from './rollout.ts';

/** Says how long the rollout will take, before the wait begins. */
export function tellEstimate(rollout: Rollout, { draft, log }: StoryPorts): void {
  // Going back, or running nothing, has no time to estimate.
  if (rollout.target.unchanged || rollout.plan.desiredCount === 0) return;
  if (rollout.plan.policy.decision === 'rollback') return;
  const told = estimate(timingOf(rollout));
  if (told === undefined) return;
  // What is left cannot be compared with how long the whole deployment took.
  if (rollout.target.isJoined !== true) {
    draft.put('estimated', { estimate: told });
    log.info(`Estimate: ${told.message}`);
  } else if (told.seconds >= 1) log.info(`Estimate of what is left: ${told.message}`);
  for (const notice of [...shortWait(told, rollout), ...openPause(told, rollout)]) {
    draft.note([notice]);
    log.warning(`${notice.message} ${notice.remedy}`);
  }
}

/** A pause may last longer than the wait, and nobody knows when it is decided. */
function openPause({ seconds }: Estimate, rollout: Rollout): readonly Notice[] {
  // Whoever continues a deployment has just decided one.
  const pauses = rollout.target.isJoined === true ? [] : pausesAhead(timingOf(rollout));
  const longest = pauses.toSorted((a, b) => b.seconds - a.seconds)[0];
  const limit = rollout.plan.policy.waitForMinutes * 60;
  if (longest === undefined || seconds + longest.seconds <= limit) return [];
  const then = longest.continues ? 'continues' : 'rolls back';
  return [
    {
      severity: 'warning',
      message: `A pause hook at ${longest.stage} waits for a decision for up to ${duration(longest.seconds)}, then ECS ${then}. The wait of ${duration(limit)} may end before it.`,
      remedy: 'Set `wait-for: paused`, and decide it in another job with `mode: continue`.',
      docs: 'docs/strategies.md#continue',
    },
  ];
}

/** A wait that is bound to end before the rollout does, or a session that is. */
function shortWait(told: Estimate, rollout: Rollout): readonly Notice[] {
  const { waitForMinutes } = rollout.plan.policy;
  const limit = waitForMinutes * 60;
  const fits = fittingPoint(rollout, Math.min(limit, sessionSeconds));
  const sooner = fits === undefined ? '' : ` Or wait for less: \`wait-for: ${fits}\`.`;
  if (told.seconds > limit) {
    return [
      {
        severity: 'warning',
        message: `The wait of ${duration(limit)} is shorter than the ${duration(told.seconds)} that this rollout is likely to need.`,
        remedy: `Set \`wait-for-minutes: ${Math.ceil((told.seconds * 1.5) / 60)}\`.${sooner}`,
        docs: 'docs/timing.md',
      },
    ];
  }
  if (told.seconds <= sessionSeconds) return [];
  return [
    {
      severity: 'warning',
      message: `This rollout is likely to need ${duration(told.seconds)}, and credentials from OpenID Connect usually last one hour: after that the rollout is not watched.`,
      remedy: `Raise the maximum session duration of the role and \`role-duration-seconds\`.${sooner}`,
      docs: 'docs/strategies.md#done-points',
    },
  ];
}

/** Default of AssumeRoleWithWebIdentity (STS API reference). */
const sessionSeconds = 3_600;

/** The latest done point that is likely to be reached in time; only a deployment in stages has several far apart. */
function fittingPoint(rollout: Rollout, seconds: number): 'shifted' | 'healthy' | undefined {
  const timing = timingOf(rollout);
  if (!hasStages(timing.service.deploymentConfiguration)) return undefined;
  const points = (['shifted', 'healthy'] as const).filter((waitFor) => waitFor !== timing.waitFor);
  return points.find((waitFor) => (estimate({ ...timing, waitFor })?.seconds ?? Infinity) <= seconds);
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
    ...(target.joinedAt !== undefined && { from: target.joinedAt }),
  };
}
