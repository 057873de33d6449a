import type { Json } from '../json.ts';
import { asNumber, asObject, asObjects, asText, asTexts } from '../json.ts';
import type { Service } from './ecs-state.ts';

/** The part of a service's settings that the scheduler obeys, with the API's defaults. */
export interface RollingSettings {
  readonly minimumHealthyPercent: number;
  readonly maximumPercent: number;
  readonly isDaemon: boolean;
  readonly graceMs: number;
  readonly breaker: BreakerSettings;
  readonly alarms: {
    readonly enable: boolean;
    readonly rollback: boolean;
    readonly names: readonly string[];
  };
  readonly bakeMs: number;
  /** Early success: so many percent of healthy new tasks are enough, and old ones may drain later. */
  readonly earlySuccess?: { readonly healthyPercent: number; readonly isDeferred: boolean };
  readonly loadBalancers: readonly LoadBalancerSetting[];
  readonly subnets: readonly string[];
}

export interface BreakerSettings {
  readonly enable: boolean;
  readonly rollback: boolean;
  readonly resetOnHealthyTask: boolean;
  readonly type: string;
  readonly value: number;
}

export interface LoadBalancerSetting {
  readonly targetGroupArn: string;
  readonly containerName: string;
  readonly containerPort: number;
}

/** Bake time of a service with alarm rollback that names none: "less than 5 minutes" (page deployment-alarm-failure). */
const DEFAULT_BAKE_MINUTES = 3;

export function settingsOf(service: Service): RollingSettings {
  const config = asObject(service.settings['deploymentConfiguration']);
  const isDaemon = service.settings['schedulingStrategy'] === 'DAEMON';
  const alarms = alarmSettings(config);
  const bakeMinutes = asNumber(config['bakeTimeInMinutes']) ?? 0;
  const early = asObject(config['earlySuccessCriteria']);
  const network = asObject(asObject(service.settings['networkConfiguration'])['awsvpcConfiguration']);
  return {
    minimumHealthyPercent: asNumber(config['minimumHealthyPercent']) ?? (isDaemon ? 0 : 100),
    maximumPercent: asNumber(config['maximumPercent']) ?? (isDaemon ? 100 : 200),
    isDaemon,
    graceMs: (asNumber(service.settings['healthCheckGracePeriodSeconds']) ?? 0) * 1000,
    breaker: breakerSettings(config),
    alarms,
    bakeMs:
      (bakeMinutes === 0 && alarms.enable && alarms.rollback ? DEFAULT_BAKE_MINUTES : bakeMinutes) * 60_000,
    ...(early['enable'] === true && {
      earlySuccess: {
        healthyPercent: asNumber(early['healthyPercent']) ?? 100,
        isDeferred: early['sourceServiceRevisionCleanup'] === 'DEFERRED',
      },
    }),
    loadBalancers: loadBalancerSettings(service.settings),
    subnets: asTexts(network['subnets']),
  };
}

/**
 * The load balancers of a service as it was given them, and those that ECS made for it: a service of a gateway has none of
 * the former (`managedLoadBalancers`, which no answer shows).
 */
export function balancersOf(settings: Json): Json[] {
  return [...asObjects(settings['loadBalancers']), ...asObjects(settings['managedLoadBalancers'])];
}

export function loadBalancerSettings(settings: Json): LoadBalancerSetting[] {
  return balancersOf(settings).map((balancer) => ({
    targetGroupArn: asText(balancer['targetGroupArn']) ?? '',
    containerName: asText(balancer['containerName']) ?? '',
    containerPort: asNumber(balancer['containerPort']) ?? 0,
  }));
}

function breakerSettings(config: Json): BreakerSettings {
  const breaker = asObject(config['deploymentCircuitBreaker']);
  const threshold = asObject(breaker['thresholdConfiguration']);
  return {
    enable: breaker['enable'] === true,
    rollback: breaker['rollback'] === true,
    resetOnHealthyTask: breaker['resetOnHealthyTask'] !== false,
    type: asText(threshold['type']) ?? 'BOUNDED_PERCENT',
    value: asNumber(threshold['value']) ?? 50,
  };
}

function alarmSettings(config: Json): RollingSettings['alarms'] {
  const alarms = asObject(config['alarms']);
  return {
    enable: alarms['enable'] === true,
    rollback: alarms['rollback'] === true,
    names: asTexts(alarms['alarmNames']),
  };
}
