import { inRegionOf } from '../../../ecs/arn.ts';
import type { HookState, WaitingHook } from '../../../ecs/lifecycle.ts';
import type { ServiceDeployment } from '../../../ecs/service-deployment.ts';
import { commandLine } from '../../../text/aws-cli.ts';
import { timeOfDay } from '../../../text/words.ts';

/** "a pause hook at POST_TEST_TRAFFIC_SHIFT waits until 14:03:00 UTC, then ECS rolls back". */
export function hookSentence(hook: HookState, deployment: ServiceDeployment | undefined): string {
  const stage = deployment?.lifecycleStage;
  const where = stage === undefined ? '' : ` at ${stage}`;
  const until = hook.expiresAt === undefined ? '' : ` until ${dayAndTime(hook.expiresAt)} UTC`;
  const then = hook.expiresAt === undefined ? '' : `, then ECS ${expiryWords(hook)}`;
  return `a pause hook${where} waits${until}${then}`;
}

/** The two lines that decide a hook. */
export function decisionCommands(
  hook: WaitingHook,
  deployment: Pick<ServiceDeployment, 'arn'>,
): readonly string[] {
  return (['CONTINUE', 'ROLLBACK'] as const).map(
    (action) =>
      commandLine`aws ecs continue-service-deployment ${inRegionOf(deployment.arn)} --service-deployment-arn ${deployment.arn} --hook-id ${hook.id} --action ${action}`,
  );
}

/** What ECS does when nobody decides: ROLLBACK unless the hook says otherwise (API reference, DeploymentLifecycleHookTimeoutConfiguration). */
export function expiryWords({ timeoutAction }: Pick<HookState, 'timeoutAction'>): string {
  return timeoutAction === 'CONTINUE' ? 'continues' : 'rolls back';
}

function dayAndTime(at: Date): string {
  return `${at.toISOString().slice(0, 10)} ${timeOfDay(at)}`;
}
