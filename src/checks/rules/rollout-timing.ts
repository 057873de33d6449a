import { inRegionOf } from '../../ecs/arn.ts';
import type { TargetGroup } from '../../ecs/load-balancing.ts';
import { commandLine } from '../../text/aws-cli.ts';
import type { Check, FindingDraft } from '../check.ts';

/** From here on a setting is what people wait for. */
const SLOW_INTERVAL_SECONDS = 60;
const SLOW_DRAIN_SECONDS = 120;

/** Settings of the target groups that every rollout waits for, with what they cost. */
export const rolloutTiming: Check = {
  name: 'rollout-timing',
  check: ({ surroundings }) =>
    (surroundings?.targetGroups ?? []).flatMap((group) => [...interval(group), ...drain(group)]),
};

function interval({ name, arn, healthCheck }: TargetGroup): readonly FindingDraft[] {
  const { enabled, intervalSeconds } = healthCheck;
  if (!enabled || intervalSeconds < SLOW_INTERVAL_SECONDS) return [];
  return [
    {
      severity: 'notice',
      message: `Target group ${name} checks its targets every ${intervalSeconds} s: each new task waits up to ${minutes(intervalSeconds)} for its first check, and a failing one is noticed after ${minutes(intervalSeconds * healthCheck.unhealthyThreshold)}.`,
      remedy: commandLine`aws elbv2 modify-target-group ${inRegionOf(arn)} --target-group-arn ${arn} --health-check-interval-seconds 10`,
    },
  ];
}

function drain({ name, arn, deregistrationDelaySeconds: delay }: TargetGroup): readonly FindingDraft[] {
  if (delay === undefined || delay < SLOW_DRAIN_SECONDS) return [];
  return [
    {
      severity: 'notice',
      message: `Target group ${name} keeps each old task for up to ${minutes(delay)} (deregistration delay) before it is stopped.`,
      remedy: `If requests end in seconds: ${commandLine`aws elbv2 modify-target-group-attributes ${inRegionOf(arn)} --target-group-arn ${arn} --attributes Key=deregistration_delay.timeout_seconds,Value=30`}`,
    },
  ];
}

function minutes(seconds: number): string {
  const whole = Math.floor(seconds / 60);
  const rest = seconds % 60;
  return rest === 0 ? `${whole} min` : `${whole} min ${rest} s`;
}
