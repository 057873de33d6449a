import { failDeployment } from './deployment-end.ts';
import type { Deployment, Service } from './ecs-state.ts';
import { recordOf } from './service-deployments.ts';
import { settingsOf } from './settings.ts';
import { arnOf, type World } from './world.ts';

/** CloudWatch alarms and the deployments that watch them. Source: page deployment-alarm-failure. */

/** From the alarm to "deployment failed: alarm detected.": about 20 s at most. Observed 2026. */
const LOOK_AT_ALARMS_MS = 20_000;

/** Creates the alarm, or sets its state. */
export function setAlarm(world: World, name: string, state: 'OK' | 'ALARM'): void {
  world.alarms.set(name, {
    name,
    arn: arnOf(world, 'cloudwatch', `alarm:${name}`),
    state,
    stateReason:
      state === 'ALARM' ? 'Threshold Crossed: 2 datapoints were greater than the threshold (5.0).' : 'OK',
    stateUpdatedAt: world.queue.now,
  });
}

export function isAnyInAlarm(world: World, names: readonly string[]): boolean {
  return names.some((name) => world.alarms.get(name)?.state === 'ALARM');
}

/** Looks at the alarms while the deployment goes on; those that went off before its start are ignored. */
export function watchAlarms(world: World, service: Service, deployment: Deployment): void {
  const { alarms } = settingsOf(service);
  if (!alarms.enable || deployment.wasInAlarmAtStart) return;
  world.queue.after(LOOK_AT_ALARMS_MS, () => {
    if (deployment.status !== 'PRIMARY' || deployment.rolloutState !== 'IN_PROGRESS') return;
    if (isAnyInAlarm(world, alarms.names)) failForAlarm(world, service, deployment);
    else watchAlarms(world, service, deployment);
  });
}

function failForAlarm(world: World, service: Service, deployment: Deployment): void {
  const { names } = settingsOf(service).alarms;
  const triggered = names.filter((name) => isAnyInAlarm(world, [name]));
  const record = recordOf(service, deployment.id);
  if (record?.status === 'SUCCESSFUL') return;
  if (record !== undefined) {
    record.alarms.status = 'TRIGGERED';
    record.alarms.triggeredAlarmNames = triggered;
  }
  world.truth.prove(deployment.id, { at: world.queue.now, text: `alarm ${triggered}`, isPermanent: true });
  failDeployment(world, service, deployment, 'alarm');
}
