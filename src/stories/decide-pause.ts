import type { Aws } from '../aws/aws.ts';
import { inRegionOf } from '../ecs/arn.ts';
import { AwsError, isPassing } from '../ecs/aws-error.ts';
import { type WaitingHook, waitingHooks } from '../ecs/lifecycle.ts';
import type { ServiceDeployment } from '../ecs/service-deployment.ts';
import type { PausedDeployment } from '../plan/staged/paused-deployment.ts';
import { isRollbackStatus } from '../rollout/counts.ts';
import { pause, readAgain, tries } from '../rollout/rollback/attempts.ts';
import { hookSentence } from '../rollout/strategies/native/hooks.ts';
import { Cancelled } from '../runner/cancelled.ts';
import type { Clock } from '../runner/clock.ts';
import type { Log } from '../runner/log.ts';
import { commandLine } from '../text/aws-cli.ts';
import { UserError } from '../text/errors.ts';

type Decision = 'continue' | 'rollback';

interface Ports {
  readonly aws: Pick<Aws, 'continueServiceDeployment' | 'describeServiceDeployment'>;
  readonly clock: Clock;
  readonly log: Log;
  /** Aborts when the job is cancelled: from then on nothing is decided. */
  readonly cancelled: AbortSignal;
}

/** Decides each hook that waits, once. `name`: the revision, for the log. Rejects with `Cancelled` before the first is decided. */
export async function decidePause(
  { deployment, hooks }: PausedDeployment,
  decision: Decision,
  name: string,
  ports: Ports,
): Promise<void> {
  for (const [index, hook] of hooks.entries()) {
    // What is decided is followed, and nothing more is sent.
    if (index > 0 && ports.cancelled.aborted) break;
    ports.log.info(`${name}: ${hookSentence(hook, deployment)}`);
    await decideHook(deployment, hook, decision, ports);
    // One refusal takes everything back.
    if (decision === 'rollback') break;
  }
}

/** Where ECS refused, or its answer was lost, the deployment itself says whether the hook still waits. */
async function decideHook(
  { arn }: ServiceDeployment,
  hook: WaitingHook,
  decision: Decision,
  ports: Ports,
): Promise<void> {
  const { aws, clock, log, cancelled } = ports;
  const action = decision === 'continue' ? 'CONTINUE' : 'ROLLBACK';
  for (let attempt = 1; ; attempt += 1) {
    if (cancelled.aborted) throw new Cancelled();
    try {
      await aws.continueServiceDeployment(arn, hook.id, action);
      log.info(`Decided: ${action} (ContinueServiceDeployment sent for hook ${hook.id})`);
      return;
    } catch (error) {
      if (!(error instanceof AwsError) || !(isPassing(error) || error.kind === 'refused')) throw error;
      const now = await readAgain(clock, () => aws.describeServiceDeployment(arn));
      if (now === undefined || (isWaiting(now, hook) && attempt > tries)) throw error;
      if (!isWaiting(now, hook)) return settled(now, decision, error, log);
    }
    await pause(clock);
  }
}

function isWaiting({ status, hooks }: ServiceDeployment, { id }: WaitingHook): boolean {
  return status === 'IN_PROGRESS' && waitingHooks(hooks).some((hook) => hook.id === id);
}

/** The hook waits no more: it was decided, by the call whose answer was lost or by someone else. */
function settled(now: ServiceDeployment, decision: Decision, error: AwsError, log: Log): void {
  const isGoingBack = isRollbackStatus(now.status) || now.status.startsWith('STOP');
  if (decision === 'rollback' && !isGoingBack) throw tooLate(now);
  if (decision === 'continue' && isGoingBack) {
    log.warning('The pause was decided with a rollback before this job could continue it.');
  } else if (error.kind === 'refused') {
    log.warning('The pause was decided the same way before this job could decide it.');
  } else {
    log.warning('The answer to ContinueServiceDeployment was lost; the pause is decided.');
  }
}

function tooLate({ arn, status, lifecycleStage }: ServiceDeployment): UserError {
  const stage = lifecycleStage === undefined ? '' : ` at ${lifecycleStage}`;
  return new UserError(
    `The deployment was continued before this job could roll it back, and is ${status}${stage} now`,
    {
      kind: 'nothing-to-continue',
      remedy: `To undo it nevertheless, while it is in progress: \`${commandLine`aws ecs stop-service-deployment ${inRegionOf(arn)} --service-deployment-arn ${arn} --stop-type ROLLBACK`}\`. Afterwards: \`mode: rollback\`.`,
      docs: 'docs/strategies.md#continue',
    },
  );
}
