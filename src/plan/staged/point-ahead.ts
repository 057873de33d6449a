import { compareStage, type KnownStage } from '../../ecs/lifecycle.ts';
import type { Service } from '../../ecs/service.ts';
import { UserError } from '../../text/errors.ts';
import type { Policy } from '../wishes.ts';
import type { PausedDeployment } from './paused-deployment.ts';

/** The first stage in which each point has been reached. */
const reachedAt: Readonly<Record<'healthy' | 'shifted', KnownStage>> = {
  healthy: 'POST_SCALE_UP',
  shifted: 'POST_PRODUCTION_TRAFFIC_SHIFT',
};

/**
 * Throws when what is waited for was reached before the pause that is to be continued, or cannot come after it: the step
 * would pass without a look at what its decision did. A stage that is not known settles nothing.
 */
export function requireAhead(
  { deployment: { lifecycleStage: stage } }: PausedDeployment,
  { name, deploymentConfiguration }: Service,
  waitFor: Policy['waitFor'],
): void {
  if (stage === undefined || waitFor === 'completed' || waitFor === 'none') return;
  const waits = `the deployment of service "${name}" waits at ${stage}`;
  if (waitFor === 'paused') {
    if (!isNoPauseAfter(stage, deploymentConfiguration)) return;
    throw refusal(
      `\`wait-for: paused\` waits for the next pause: ${waits}, and no pause hook comes after it`,
    );
  }
  if ((compareStage(stage, reachedAt[waitFor]) ?? -1) < 0) return;
  const what = waitFor === 'healthy' ? 'its new tasks are healthy' : 'all traffic is shifted';
  throw refusal(`\`wait-for: ${waitFor}\` would wait for nothing: ${waits}, and ${what} already`);
}

function refusal(message: string): UserError {
  return new UserError(message, {
    kind: 'invalid-input',
    remedy: 'Set `wait-for` to `completed`, or to a point that comes after the pause. Nothing was decided.',
    docs: 'docs/strategies.md#continue',
  });
}

function isNoPauseAfter(
  stage: string,
  { strategy, hooks = [] }: Service['deploymentConfiguration'],
): boolean {
  const stages = hooks.filter(({ kind }) => kind === 'PAUSE').flatMap((hook) => hook.stages);
  // Before each step of a shift in steps its pause comes again.
  const comesAgain = (at: string) =>
    at === 'PRE_PRODUCTION_TRAFFIC_SHIFT' && strategy !== 'BLUE_GREEN' && at === stage;
  return !stages.some((at) => comesAgain(at) || isAfter(at, stage));
}

/** True too where one of the two is not known. */
function isAfter(at: string, stage: string): boolean {
  const [there, here] = [at, stage].map((each) => compareStage(each, 'CLEAN_UP'));
  return there === undefined || here === undefined || there > here;
}
