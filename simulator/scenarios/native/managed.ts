import { asObjects } from '../../json.ts';
import { setAlarm } from '../../model/alarms.ts';
import { containersOf } from '../../model/lookup.ts';
import type { Json } from '../../operation.ts';
import { EXPRESS_CONTAINER, TAGS } from '../account-names.ts';
import type { NativeOptions } from '../account-options.ts';
import { native } from './native.ts';
import { INFRASTRUCTURE_ROLE } from './pair.ts';

/** Services whose load balancer ECS made: of Express Mode, and of a gateway. */

const ALARM = 'onestep-dev-4xx-5xx';

/** How ECS updates an Express service (page express-service-update-full). */
const express: NativeOptions = {
  strategy: 'CANARY',
  managed: 'express',
  configuration: {
    canaryConfiguration: { canaryPercent: 5, canaryBakeTimeInMinutes: 3 },
    bakeTimeInMinutes: 3,
    alarms: { alarmNames: [ALARM], enable: true, rollback: true },
  },
};

/** The container of an Express service is called Main, and its port has a name. */
function asExpress(running: Json): Json {
  return withMain(running, (container) => ({
    ...container,
    name: EXPRESS_CONTAINER,
    portMappings: [{ containerPort: 8000, protocol: 'tcp', name: 'http' }],
  }));
}

function withMain(document: Json, change: (container: Json) => Json): Json {
  return { ...document, containerDefinitions: containersOf(document).map(change) };
}

const withNextMain = (running: Json): Json =>
  withMain(running, (container) => ({
    ...container,
    image: String(container['image']).replace(/:[^:/]*$/, `:${TAGS.next}`),
  }));

const later = (world: Parameters<typeof setAlarm>[0]) => setAlarm(world, ALARM, 'OK');

export const expressService = native(
  {
    name: 'express',
    title:
      'An Express service, which names no task definition: five percent for three minutes, all, three minutes of bake time.',
    source:
      'Page express-service-update-full; kayac/ecspresso#902 and #905 (a service without taskDefinition).',
    change: withNextMain,
  },
  express,
  { definition: asExpress, later },
);

export const expressAlarm = native(
  {
    name: 'express-alarm',
    title: 'The alarm on errors goes off while the canary of an Express service has five percent.',
    source: 'Page express-service-update-full: an alarm on 4xx and 5xx answers rolls back.',
    expected: { verdict: 'rolled-back', cause: 'alarm-went-off', serves: 'earlier' },
    change: withNextMain,
    meanwhile: (world) => world.queue.after(150_000, () => setAlarm(world, ALARM, 'ALARM')),
  },
  express,
  { definition: asExpress, later },
);

export const expressCrashes = native(
  {
    name: 'express-crashes',
    title: 'The new revision of an Express service dies at its start; the circuit breaker goes back.',
    source:
      'Observed on Express Mode, 2026: "Service deployment rolled back because the circuit breaker threshold was exceeded."',
    expected: { verdict: 'rolled-back', cause: 'environment-variable-missing', serves: 'earlier' },
    change: (running) => withMain(withNextMain(running), lacking),
  },
  express,
  { definition: asExpress, later },
);

function lacking(container: Json): Json {
  const environment = asObjects(container['environment']);
  return { ...container, environment: environment.filter(({ name }) => name !== 'AWS_SECRET_NAME_PROD') };
}

export const expressDenied = native(
  {
    name: 'express-provisioning-denied',
    title:
      'The infrastructure role may not make what an Express service needs; its load balancer has failed.',
    source:
      'Run-book of Express Mode, 2026: "PROVISIONING lifecycle hook(s) failed. AccessDenied", and a load balancer that stays FAILED.',
    expected: { verdict: 'rolled-back', cause: 'infrastructure-role-denied', serves: 'earlier' },
    change: withNextMain,
  },
  express,
  {
    definition: asExpress,
    later: (world) => {
      later(world);
      const session = `arn:${world.partition}:sts::${world.accountId}:assumed-role/${INFRASTRUCTURE_ROLE}/ECSGateway`;
      for (const service of world.services) {
        const managedFailure = `AccessDenied: User: ${session} is not authorized to perform: ec2:DescribeAccountAttributes`;
        service.settings = { ...service.settings, managedFailure };
      }
    },
  },
);

export const gatewayRolling = native(
  {
    name: 'gateway-rolling',
    title:
      'A service of a gateway has no load balancer of its own: its targets are in the managed resources of the revision.',
    source:
      'API shapes ServiceRevision (gatewayConnectors, ecsManagedResources.gatewayConnections) and Service.',
    expected: { verdict: 'succeeded', serves: 'new' },
  },
  { strategy: 'ROLLING', managed: 'gateway' },
);

export const gatewayUnhealthy = native(
  {
    name: 'gateway-rolling-unhealthy',
    title: 'The new tasks of a service of a gateway answer 404 to its health check.',
    source: 'API shape GatewayConnectorHealthCheck; page deployment-circuit-breaker.',
    expected: { verdict: 'rolled-back', cause: 'health-check-path', serves: 'earlier' },
  },
  { strategy: 'ROLLING', managed: 'gateway' },
  { targetGroup: { healthCheckPath: '/' }, graceSeconds: 30 },
);

export const gatewayBlueGreen = native(
  {
    name: 'gateway-blue-green',
    title: 'Blue/green of a service of a gateway: both target groups are in the managed resources alone.',
    source: 'API shape GatewayConnectionAlbResources (alternateTargetGroupArn, testListenerRuleArn).',
  },
  { strategy: 'BLUE_GREEN', managed: 'gateway' },
);
