import { boundsOf } from '../ecs/bounds.ts';
import { startsOnFargate } from '../ecs/launch-type.ts';
import type { TargetGroup } from '../ecs/load-balancing.ts';
import type { Service } from '../ecs/service.ts';
import type { DonePoint } from '../rollout/target.ts';
import type { TaskDefinition } from '../task-definition/task-definition.ts';

/** What decides how long a rollout takes. */
export interface TimingInput {
  readonly service: Service;
  readonly targetGroups: readonly TargetGroup[];
  readonly taskDefinition: TaskDefinition;
  /** After the rollout; absent: as the service has it. */
  readonly desiredCount?: number;
  readonly waitFor?: DonePoint;
  /** The stage that a deployment has reached already; absent: it begins. */
  readonly from?: string;
}

/** From the request for a task until it runs: network interface, pull, start. Observed: 30 to 60 s on Fargate. */
const START_SECONDS = { fargate: 45, ec2: 15 };
/** Without any check a task counts as healthy 40 s after it runs. Source: API shape DeploymentConfiguration. */
const UNCHECKED_SECONDS = 40;
/** Registration of a target, before its first check. */
const REGISTER_SECONDS = 5;
/** A program that ends when it is asked to, and the release of its network interface. */
const STOP_SECONDS = 20;
/** Before the others, one task resolves the image's tag to a digest. */
export const LEAD_TASK_SECONDS = 30;
/** Source: API shape TargetGroupAttribute, `deregistration_delay.timeout_seconds`. */
const DEFAULT_DEREGISTRATION_DELAY_SECONDS = 300;

/** The setting that makes the longest part of a stretch, and its share. */
export interface Share {
  readonly setting: string;
  readonly seconds: number;
}

/** Until a new task counts as healthy, after it was asked for. */
export function startOf(input: TimingInput): { readonly seconds: number; readonly checks?: Share } {
  const running = startsOnFargate(input.service, input.taskDefinition)
    ? START_SECONDS.fargate
    : START_SECONDS.ec2;
  const checks = [...input.targetGroups.map(checkOf), ...containerChecks(input)].sort(
    (a, b) => b.seconds - a.seconds,
  );
  const longest = checks[0];
  if (!longest) return { seconds: running + UNCHECKED_SECONDS };
  const registering = input.targetGroups.length > 0 ? REGISTER_SECONDS : 0;
  return { seconds: running + registering + longest.seconds, checks: longest };
}

/** Until an old task is gone, after it was given up. */
export function endOf({ targetGroups }: TimingInput): { readonly seconds: number; readonly drain?: Share } {
  const [longest] = targetGroups
    .map((group) => ({
      setting: `deregistration delay of target group ${group.name}`,
      seconds: delayOf(group),
    }))
    .sort((a, b) => b.seconds - a.seconds);
  return { seconds: STOP_SECONDS + (longest?.seconds ?? 0), ...(longest && { drain: longest }) };
}

export function delayOf({ deregistrationDelaySeconds }: TargetGroup): number {
  return deregistrationDelaySeconds ?? DEFAULT_DEREGISTRATION_DELAY_SECONDS;
}

/**
 * An Application Load Balancer takes a new target after one passed check, the others after their threshold.
 * Source: https://docs.aws.amazon.com/elasticloadbalancing/latest/application/target-group-health-checks.html
 */
export function checksNeeded({ protocol, healthCheck }: TargetGroup): number {
  return /^HTTPS?$/.test(protocol ?? 'HTTP') ? 1 : healthCheck.healthyThreshold;
}

function checkOf(group: TargetGroup): Share {
  const count = checksNeeded(group);
  const times = count === 1 ? '' : `, ${count} times,`;
  const seconds = count * group.healthCheck.intervalSeconds;
  return { setting: `health-check interval${times} of target group ${group.name}`, seconds };
}

function containerChecks({ taskDefinition }: TimingInput): readonly Share[] {
  return (taskDefinition.containerDefinitions ?? []).flatMap(({ name, healthCheck, essential }) =>
    healthCheck && essential !== false
      ? [
          {
            setting: `interval of the health check of container ${name}`,
            seconds: healthCheck.interval ?? 30,
          },
        ]
      : [],
  );
}

/** A step of a rolling update: how many tasks start and how many end, side by side. */
export interface Round {
  readonly starts: number;
  readonly ends: number;
}

/**
 * The rounds in which old tasks give way to new ones within minimum and maximum; `undefined` when none can move.
 * Source: https://docs.aws.amazon.com/AmazonECS/latest/developerguide/deployment-type-ecs.html
 */
export function roundsOf({
  service,
  desiredCount,
}: Pick<TimingInput, 'service' | 'desiredCount'>): readonly Round[] | undefined {
  const desired = desiredCount ?? service.desiredCount;
  const { minimumHealthy, maximum } = boundsOf(service.deploymentConfiguration, desired);
  const rounds: Round[] = [];
  let [old, fresh] = [service.runningCount, 0];
  while (fresh < desired || old > 0) {
    const starts = Math.max(0, Math.min(desired - fresh, maximum - old - fresh));
    const ends = Math.max(0, Math.min(old, old + fresh - minimumHealthy));
    if (starts === 0 && ends === 0) return undefined;
    rounds.push({ starts, ends });
    [old, fresh] = [old - ends, fresh + starts];
  }
  return rounds;
}

export function needsLeadTask({ service, taskDefinition, desiredCount }: TimingInput): boolean {
  const byTag = (taskDefinition.containerDefinitions ?? []).some(
    ({ image }) => image !== undefined && !image.includes('@'),
  );
  return byTag && (desiredCount ?? service.desiredCount) > 1;
}
