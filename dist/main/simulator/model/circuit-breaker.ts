import { breakerThreshold } from './bounds.ts';
import { failDeployment } from './deployment-end.ts';
import type { Deployment, Service, Task } from './ecs-state.ts';
import { tell, texts } from './events.ts';
import { deploymentOf, findTaskDefinition, needsResolution, planReconcile } from './lookup.ts';
import { recordOf } from './service-deployments.ts';
import { settingsOf } from './settings.ts';
import type { World } from './world.ts';

/**
 * Failed tasks, and what ECS does about them. Sources: pages deployment-circuit-breaker, deployment-type-ecs (digest
 * resolution fails a deployment after three tries) and service-throttle-logic (retries without a circuit breaker).
 */

/** Failed attempts to resolve tags after which a deployment with a circuit breaker fails, whatever its threshold. */
const RESOLUTION_ATTEMPTS = 3;

export type Failure = 'launch' | 'crash' | 'unhealthy';

/** A task of this service failed; counted once for each task. */
export function countFailure(
  world: World,
  service: Service,
  failed: {
    readonly task?: Task;
    readonly deployment?: Deployment;
    readonly kind: Failure;
    readonly text: string;
    readonly isPermanent: boolean;
  },
): void {
  const deployment = failed.deployment ?? (failed.task && deploymentOf(service, failed.task));
  if (deployment === undefined || deployment.rolloutState === 'FAILED' || failed.task?.isCounted === true)
    return;
  if (failed.task !== undefined) failed.task.isCounted = true;
  const { text, isPermanent } = failed;
  world.truth.prove(deployment.id, { at: world.queue.now, text, isPermanent });
  deployment.failedTasks += 1;
  deployment.breakerCount += 1;
  deployment.updatedAt = world.queue.now;
  if (failed.kind === 'launch') stretchRetries(world, service, deployment);
  else deployment.failedLaunches = 0;
  if (failed.kind === 'crash') deployment.retryAt = world.queue.now + world.timing.replaceCrashedMs;
  considerGivingUp(world, service, deployment);
}

/** A task of the deployment passed its checks. */
export function countSuccess(service: Service, deployment: Deployment): void {
  deployment.hasHealthyTask = true;
  deployment.failedLaunches = 0;
  deployment.failedTasks = 0;
  if (settingsOf(service).breaker.resetOnHealthyTask) deployment.breakerCount = 0;
}

/** Failed tasks at which this deployment is given up. */
export function thresholdOf(world: World, service: Service, deployment: Deployment): number {
  const threshold = breakerThreshold(service.desiredCount, settingsOf(service).breaker);
  const document = findTaskDefinition(world, deployment.taskDefinitionArn)?.document ?? {};
  const isResolving = deployment.digests === undefined && needsResolution(document) && !deployment.hasRunTask;
  return isResolving ? Math.min(threshold, RESOLUTION_ATTEMPTS) : threshold;
}

function stretchRetries(world: World, service: Service, deployment: Deployment): void {
  const { timing, queue } = world;
  deployment.failedLaunches += 1;
  const waits = timing.retryAfterFailedLaunchMs;
  const wait = waits[Math.min(deployment.failedLaunches, waits.length) - 1] ?? 0;
  deployment.retryAt = queue.now + wait;
  planReconcile(world, service, wait);
  if (deployment.failedLaunches >= timing.stallsAfterFailedLaunches) {
    deployment.isStalled = true;
    deployment.failedTasks = timing.failuresShownWhenStalled;
  }
  if (!settingsOf(service).breaker.enable && deployment.failedLaunches >= timing.unableAfterFailedLaunches) {
    tell(world, service, texts.unableToStart);
  }
}

function considerGivingUp(world: World, service: Service, deployment: Deployment): void {
  const { breaker } = settingsOf(service);
  if (!breaker.enable || deployment.isStalled || deployment.isGivingUp) return;
  if (deployment.rolloutState !== 'IN_PROGRESS' || deployment.rollbackOf !== undefined) return;
  if (recordOf(service, deployment.id)?.status === 'SUCCESSFUL') return;
  if (deployment.breakerCount < thresholdOf(world, service, deployment)) return;
  deployment.isGivingUp = true;
  if (world.timing.givesUpWithNextStart) return;
  world.queue.after(world.timing.giveUpMs, () => giveUp(world, service, deployment));
}

/** Says so at last, unless a healthy task or a newer deployment came in between. */
export function giveUp(world: World, service: Service, deployment: Deployment): void {
  deployment.isGivingUp = false;
  if (deployment.rolloutState !== 'IN_PROGRESS' || deployment.status !== 'PRIMARY') return;
  if (deployment.breakerCount < thresholdOf(world, service, deployment)) return;
  failDeployment(world, service, deployment, 'circuit-breaker');
}
