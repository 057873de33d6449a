import { asObject } from '../json.ts';
import { breakerThreshold } from './bounds.ts';
import type { Deployment, Service, ServiceDeployment, TaskCounts } from './ecs-state.ts';
import { newServiceDeploymentName } from './identity.ts';
import { isKept, isPending, isRunning, tasksOf } from './lookup.ts';
import { settingsOf } from './settings.ts';
import { arnOf, type World } from './world.ts';

/** The newer account of a rollout. States and transitions: page service-deployment; API shape ServiceDeployment. */

/** PENDING lasts a moment only. */
const PENDING_MS = 2000;
/** From STOP_REQUESTED to STOPPED. */
const STOPPING_MS = 15_000;

const FINAL = new Set(['SUCCESSFUL', 'STOPPED', 'ROLLBACK_SUCCESSFUL', 'ROLLBACK_FAILED']);

export function isFinal(record: ServiceDeployment): boolean {
  return FINAL.has(record.status);
}

export function openServiceDeployment(
  world: World,
  service: Service,
  deployment: Deployment,
): ServiceDeployment {
  const { now } = world.queue;
  const settings = settingsOf(service);
  const path = `${service.clusterName}/${service.name}/${newServiceDeploymentName(world)}`;
  const record: ServiceDeployment = {
    arn: arnOf(world, 'ecs', `service-deployment/${path}`),
    deploymentId: deployment.id,
    createdAt: now + 20,
    visibleAt: now + world.timing.serviceDeploymentLagMs,
    updatedAt: now + 20,
    status: 'PENDING',
    targetRevisionArn: deployment.revisionArn,
    sourceRevisionArns: service.deployments
      .filter((other) => other !== deployment)
      .map((other) => other.revisionArn),
    deploymentConfiguration: asObject(service.settings['deploymentConfiguration']),
    breaker: {
      status: settings.breaker.enable ? 'MONITORING' : 'DISABLED',
      failureCount: 0,
      threshold: breakerThreshold(service.desiredCount, settings.breaker),
    },
    alarms: {
      status: settings.alarms.enable && !deployment.wasInAlarmAtStart ? 'MONITORING' : 'DISABLED',
      alarmNames: [...settings.alarms.names],
      triggeredAlarmNames: [],
    },
  };
  service.serviceDeployments.unshift(record);
  world.queue.after(PENDING_MS, () => {
    if (record.status !== 'PENDING') return;
    record.status = 'IN_PROGRESS';
    record.startedAt = world.queue.now;
    record.updatedAt = world.queue.now;
  });
  return record;
}

export function recordOf(service: Service, deploymentId: string): ServiceDeployment | undefined {
  return service.serviceDeployments.find((record) => record.deploymentId === deploymentId);
}

export function finish(
  world: World,
  service: Service,
  record: ServiceDeployment,
  status: string,
  reason?: string,
): void {
  if (isFinal(record)) return;
  const { now } = world.queue;
  record.startedAt ??= now;
  record.frozen = countsOf(world, service, record);
  record.status = status;
  record.finishedAt = now;
  record.updatedAt = now;
  if (status === 'STOPPED') record.stoppedAt = now;
  if (reason !== undefined) record.statusReason = reason;
  if (record.breaker.status === 'MONITORING') record.breaker.status = 'MONITORING_COMPLETE';
  if (record.alarms.status === 'MONITORING') record.alarms.status = 'MONITORING_COMPLETE';
}

/** It is to stop and does a moment later: superseded, or failed where no rollback is configured. */
export function stop(world: World, service: Service, record: ServiceDeployment): void {
  if (isFinal(record)) return;
  record.status = 'STOP_REQUESTED';
  record.updatedAt = world.queue.now;
  world.queue.after(STOPPING_MS, () => finish(world, service, record, 'STOPPED'));
}

export function beginRollback(world: World, record: ServiceDeployment, to: Deployment, reason: string): void {
  if (isFinal(record)) return;
  record.status = 'ROLLBACK_IN_PROGRESS';
  record.statusReason = reason;
  record.updatedAt = world.queue.now;
  record.rollback = { reason, startedAt: world.queue.now, serviceRevisionArn: to.revisionArn };
}

/** Live while it goes on, as they stood at its end afterwards. */
export function countsOf(
  world: World,
  service: Service,
  record: ServiceDeployment,
): { target: TaskCounts; sources: TaskCounts[] } {
  if (record.frozen !== undefined) return record.frozen;
  const count = (revisionArn: string): TaskCounts => {
    const deployments = service.deployments.filter((deployment) => deployment.revisionArn === revisionArn);
    const ids = new Set(deployments.map((deployment) => deployment.id));
    const tasks = tasksOf(world, service).filter((task) => ids.has(task.deploymentId) && isKept(task));
    return {
      requested: deployments.reduce((sum, deployment) => sum + deployment.desiredCount, 0),
      running: tasks.filter(isRunning).length,
      pending: tasks.filter(isPending).length,
    };
  };
  return { target: count(record.targetRevisionArn), sources: record.sourceRevisionArns.map(count) };
}
