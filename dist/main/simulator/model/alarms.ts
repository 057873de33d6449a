import { failDeployment } from './deployment-end.ts';
import type { Service } from './ecs-state.ts';
import { primaryOf } from './lookup.ts';
import { recordOf } from './service-deployments.ts';
import { settingsOf } from './settings.ts';
import { arnOf, type World } from './world.ts';

/** From the alarm to "deployment failed: alarm detected." Observed 2026: about 20 s. */
const NOTICE_ALARM_MS = 20_000;

/** Sets the state of a CloudWatch alarm; a deployment that watches it fails (page deployment-alarm-failure). */
export function setAlarm(world: World, name: string, state: 'OK' | 'ALARM'): void {
  const reason =
    state === 'ALARM' ? 'Threshold Crossed: 2 datapoints were greater than the threshold (5.0).' : 'OK';
  world.alarms.set(name, {
    name,
    arn: arnOf(world, 'cloudwatch', `alarm:${name}`),
    state,
    stateReason: reason,
    stateUpdatedAt: world.queue.now,
  });
  if (state !== 'ALARM') return;
  for (const service of world.services) {
    if (settingsOf(service).alarms.enable && settingsOf(service).alarms.names.includes(name)) {
      world.queue.after(NOTICE_ALARM_MS, () => noticeAlarm(world, service, name));
    }
  }
}

function noticeAlarm(world: World, service: Service, name: string): void {
  const deployment = primaryOf(service);
  if (deployment?.rolloutState !== 'IN_PROGRESS' || deployment.wasInAlarmAtStart) return;
  if (deployment.rollbackOf !== undefined || world.alarms.get(name)?.state !== 'ALARM') return;
  const record = recordOf(service, deployment.id);
  if (record !== undefined) {
    record.alarms.status = 'TRIGGERED';
    record.alarms.triggeredAlarmNames = [name];
  }
  world.truth.prove(deployment.id, { at: world.queue.now, text: `alarm ${name}`, isPermanent: true });
  failDeployment(world, service, deployment, 'alarm');
}
