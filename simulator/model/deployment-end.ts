import type { Deployment, Service } from './ecs-state.ts';
import { leaveSteady, tell, tellSteady, texts } from './events.ts';
import { newDeploymentId } from './identity.ts';
import { planReconcile } from './lookup.ts';
import { beginRollback, finish, recordOf, stop } from './service-deployments.ts';
import { settingsOf } from './settings.ts';
import type { World } from './world.ts';

/** How a deployment ends. Sources: pages deployment-circuit-breaker, deployment-alarm-failure, service-deployment. */

/** `lifecycle`: a hook, a rule or a role, in a strategy that shifts traffic. */
export type FailureCause = 'circuit-breaker' | 'alarm' | 'stopped' | 'lifecycle';

interface Wording {
  /** In the event, behind "deployment failed: ". */
  readonly event: string;
  readonly rolloutStateReason: string;
  readonly rollingBack: (id: string) => string;
  readonly statusReason: string;
}

const WORDING: Record<FailureCause, Wording> = {
  'circuit-breaker': {
    event: 'tasks failed to start',
    rolloutStateReason: 'ECS deployment circuit breaker: tasks failed to start.',
    rollingBack: (id) => `ECS deployment circuit breaker: rolling back to deploymentId ${id}`,
    statusReason: 'Service deployment rolled back because the circuit breaker threshold was exceeded.',
  },
  alarm: {
    event: 'alarm detected',
    rolloutStateReason: 'ECS deployment failed: alarm detected.',
    rollingBack: (id) => `ECS deployment alarms: rolling back to deploymentId ${id}`,
    statusReason: 'Service deployment rolled back because an alarm was detected.',
  },
  // No recording of the wording after StopServiceDeployment is known: only "rolling back" is sure.
  stopped: {
    event: 'deployment stopped',
    rolloutStateReason: 'ECS deployment stopped.',
    rollingBack: (id) => `ECS deployment stopped: rolling back to deploymentId ${id}`,
    statusReason: 'Service deployment rolled back because of a user request.',
  },
  lifecycle: {
    event: 'lifecycle stage failed',
    rolloutStateReason: 'ECS deployment failed.',
    rollingBack: (id) => `ECS deployment failed: rolling back to deploymentId ${id}`,
    statusReason: 'Service deployment rolled back.',
  },
};

/** Where traffic is shifted the event says what statusReason says, but for an alarm (recordings 2026-08-31 and 2026). */
function wordingOf(cause: FailureCause, isNative: boolean, statusReason?: string): Wording {
  const usual = { ...WORDING[cause], ...(statusReason !== undefined && { statusReason }) };
  if (!isNative || cause === 'alarm') return usual;
  // The text of an event closes with one full stop of its own.
  return { ...usual, event: usual.statusReason.replace(/\.$/, '') };
}

const NO_CANDIDATE = 'No rollback candidate was found to run the rollback.';

/** ECS gives the deployment up, and goes back where it is told to and there is something to go back to. */
export function failDeployment(
  world: World,
  service: Service,
  deployment: Deployment,
  cause: FailureCause,
  statusReason?: string,
): void {
  const wording = wordingOf(cause, deployment.native !== undefined, statusReason);
  leaveSteady(service);
  deployment.rolloutState = 'FAILED';
  deployment.rolloutStateReason = wording.rolloutStateReason;
  deployment.updatedAt = world.queue.now;
  tell(world, service, texts.failed(deployment.id, wording.event));
  world.truth.tell(deployment.id, 'failed', world.queue.now);
  const record = recordOf(service, deployment.id);
  if (record !== undefined) record.breaker.failureCount = deployment.breakerCount;
  if (cause === 'circuit-breaker' && record !== undefined) record.breaker.status = 'TRIGGERED';
  const candidate = service.lastCompleted;
  if (!mayRollBack(service, cause)) {
    if (record !== undefined) stop(world, service, record);
  } else if (candidate === undefined || candidate.rolloutState !== 'COMPLETED') {
    if (record !== undefined) finish(world, service, record, 'ROLLBACK_FAILED', NO_CANDIDATE);
  } else {
    rollBack(world, service, { failed: deployment, to: candidate, wording });
  }
  planReconcile(world, service, world.timing.reactMs);
}

/** Everything is as it was asked for: the only deployment left is this one. */
export function completeDeployment(world: World, service: Service, deployment: Deployment): void {
  const { now } = world.queue;
  deployment.rolloutState = 'COMPLETED';
  deployment.rolloutStateReason = `ECS deployment ${deployment.id} completed.`;
  deployment.updatedAt = now;
  service.deployments = [deployment];
  service.lastCompleted = deployment;
  tell(world, service, texts.completed(deployment.id));
  tellSteady(world, service);
  const about = deployment.rollbackOf ?? deployment.id;
  world.truth.tell(about, deployment.rollbackOf === undefined ? 'completed' : 'rolled-back', now);
  const record = recordOf(service, about);
  if (record !== undefined)
    finish(
      world,
      service,
      record,
      deployment.rollbackOf === undefined ? 'SUCCESSFUL' : 'ROLLBACK_SUCCESSFUL',
    );
  delete deployment.rollbackOf;
}

function mayRollBack(service: Service, cause: FailureCause): boolean {
  const settings = settingsOf(service);
  if (cause === 'stopped' || cause === 'lifecycle') return true;
  return cause === 'alarm' ? settings.alarms.rollback : settings.breaker.rollback;
}

/** The old deployment itself comes back, with its id and its date of creation (observed 2026-08-10). */
function rollBack(
  world: World,
  service: Service,
  change: { readonly failed: Deployment; readonly to: Deployment; readonly wording: Wording },
): void {
  const { failed, wording } = change;
  const { now } = world.queue;
  const to = world.quirks.rollbackHasNewId
    ? { ...change.to, id: newDeploymentId(world), createdAt: now, attempts: 0, desiredCount: 0 }
    : change.to;
  tell(world, service, texts.rollingBack(to.id));
  world.truth.tell(failed.id, 'rollback-started', now);
  failed.status = world.quirks.failedIsDraining ? 'DRAINING' : 'ACTIVE';
  failed.desiredCount = 0;
  to.status = 'PRIMARY';
  to.rolloutState = 'IN_PROGRESS';
  to.rolloutStateReason = wording.rollingBack(to.id);
  to.rollbackOf = failed.id;
  to.updatedAt = now;
  delete to.settledSince;
  service.deployments = [
    to,
    failed,
    ...service.deployments.filter((other) => other !== to && other !== failed),
  ];
  service.settings = { ...service.settings, taskDefinition: to.taskDefinitionArn };
  const record = recordOf(service, failed.id);
  if (record !== undefined) beginRollback(world, record, to, wording.statusReason);
  world.lawOf(service).goBack(world, service, { failed, to });
}
