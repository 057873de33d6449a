import { placeOf } from '../ecs/arn.ts';
import type { TargetGroup } from '../ecs/load-balancing.ts';
import type { Phase } from '../rollout/phase.ts';
import { commandLine } from '../text/aws-cli.ts';
import { duration } from '../text/words.ts';
import type { TimingAdvice } from './advice.ts';
import { checksNeeded, delayOf, roundsOf, type TimingInput } from './model.ts';
import { secondsOf } from './phases.ts';

/** Often enough to notice in seconds, seldom enough to burden nobody: six requests a minute and load-balancer node. */
const INTERVAL_SECONDS = 10;
/** Longer than nearly every request; what takes longer belongs into a queue. */
const DELAY_SECONDS = 30;
const DEFAULT_INTERVAL_SECONDS = 30;

export function adviseOnTargetGroup(
  input: TimingInput,
  group: TargetGroup,
  phases: readonly Phase[],
): readonly TimingAdvice[] {
  return [interval(input, group), delay(input, group), threshold(group, phases)].filter(
    (one) => one !== undefined,
  );
}

function interval(input: TimingInput, group: TargetGroup): TimingAdvice | undefined {
  const { intervalSeconds, timeoutSeconds } = group.healthCheck;
  const checks = checksNeeded(group);
  if (intervalSeconds <= DEFAULT_INTERVAL_SECONDS && checks === 1) return undefined;
  const costSeconds = (intervalSeconds - INTERVAL_SECONDS) * checks * waves(input, 'starts');
  if (costSeconds <= 0) return undefined;
  const every = `every ${duration(intervalSeconds)}${checks > 1 ? `, and ${checks} times in a row,` : ''}`;
  return {
    name: 'health-check-interval',
    setting: `health-check interval of target group ${group.name}`,
    costSeconds,
    message: `Target group ${group.name} checks a new task ${every} before it sends traffic to it. With an interval of ${INTERVAL_SECONDS} s a rollout is up to ${duration(costSeconds)} quicker, and a task that breaks is noticed sooner.`,
    command: modify(group, [
      '--health-check-interval-seconds',
      `${INTERVAL_SECONDS}`,
      ...(timeoutSeconds >= INTERVAL_SECONDS ? ['--health-check-timeout-seconds', '5'] : []),
    ]),
  };
}

function delay(input: TimingInput, group: TargetGroup): TimingAdvice | undefined {
  const seconds = delayOf(group);
  const costSeconds = (seconds - DELAY_SECONDS) * waves(input, 'ends');
  if (seconds <= 2 * DELAY_SECONDS || costSeconds <= 0) return undefined;
  const isDefault = seconds === 300 ? ' (the default)' : '';
  return {
    name: 'deregistration-delay',
    setting: `deregistration delay of target group ${group.name}`,
    costSeconds,
    message: `Target group ${group.name} keeps each old task for ${duration(seconds)}${isDefault} after it has left the load balancer, for requests that are still under way. If they end in seconds, ${DELAY_SECONDS} s are enough: a rollout is ${duration(costSeconds)} quicker.`,
    command: commandLine`aws elbv2 modify-target-group-attributes --region ${regionOf(group)} --target-group-arn ${group.arn} --attributes Key=deregistration_delay.timeout_seconds,Value=${DELAY_SECONDS}`,
  };
}

/** A target that failed its first checks has to pass several: seen when health took longer than one interval. */
function threshold(group: TargetGroup, phases: readonly Phase[]): TimingAdvice | undefined {
  const { intervalSeconds, healthyThreshold } = group.healthCheck;
  const measured = secondsOf(phases, 'health');
  if (checksNeeded(group) > 1 || healthyThreshold <= 2 || measured === undefined) return undefined;
  if (measured < 2 * intervalSeconds) return undefined;
  const costSeconds = Math.min(measured - intervalSeconds, (healthyThreshold - 2) * intervalSeconds);
  return {
    name: 'healthy-threshold',
    setting: `healthy threshold of target group ${group.name}`,
    costSeconds: Math.round(costSeconds),
    message: `New tasks failed their first health checks, and target group ${group.name} then requires ${healthyThreshold} passed checks in a row, ${duration(intervalSeconds)} apart. With 2 a rollout is up to ${duration(costSeconds)} quicker.`,
    command: modify(group, ['--healthy-threshold-count', '2']),
  };
}

function waves(input: TimingInput, what: 'starts' | 'ends'): number {
  return (roundsOf(input) ?? []).filter((round) => round[what] > 0).length;
}

function modify(group: TargetGroup, options: readonly string[]): string {
  return commandLine`aws elbv2 modify-target-group --region ${regionOf(group)} --target-group-arn ${group.arn} ${options}`;
}

function regionOf({ arn }: TargetGroup): string {
  return placeOf(arn)?.region ?? 'REGION';
}
