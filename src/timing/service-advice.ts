import { placeOf, shortName } from '../ecs/arn.ts';
import { percentsOption } from '../ecs/percents.ts';
import { familyOfService, type Service } from '../ecs/service.ts';
import { ecrRegistryOf } from '../image/ecr.ts';
import type { Phase } from '../rollout/phase.ts';
import { commandLine } from '../text/aws-cli.ts';
import { duration } from '../text/words.ts';
import type { TimingAdvice } from './advice.ts';
import { sum } from './estimate.ts';
import { LEAD_TASK_SECONDS, needsLeadTask, roundsOf, type TimingInput } from './model.ts';
import { secondsOf } from './phases.ts';
import { hasStages } from './stages.ts';

/** Source: API shape ContainerDefinition, `stopTimeout`: the default on Fargate. */
const STOP_TIMEOUT_SECONDS = 30;
const LONG_GRACE_SECONDS = 300;
const GRACE_SECONDS = 60;
/** The circuit breaker gives up after three failed tasks at the earliest. */
const TRIES = 3;

export function adviseOnService(input: TimingInput, phases: readonly Phase[]): readonly TimingAdvice[] {
  return [healthyPercents(input), grace(input), ...stopTimeouts(input), leadTask(input, phases)].filter(
    (one) => one !== undefined,
  );
}

function healthyPercents(input: TimingInput): TimingAdvice | undefined {
  const { service } = input;
  const { minimumHealthyPercent, maximumPercent } = service.deploymentConfiguration;
  const rounds = roundsOf(input);
  if (
    rounds === undefined ||
    hasStages(service.deploymentConfiguration) ||
    service.schedulingStrategy === 'DAEMON'
  )
    return undefined;
  const free = roundsOf({ ...input, service: withPercents(service, 100, 200) }) ?? [];
  const costSeconds = sum(input, rounds).seconds - sum(input, free).seconds;
  const starts = rounds.filter((round) => round.starts > 0).length;
  return {
    name: 'healthy-percents',
    setting: `minimum and maximum healthy percent of service ${service.name}`,
    costSeconds,
    message: `With minimumHealthyPercent ${minimumHealthyPercent} and maximumPercent ${maximumPercent} service ${service.name} replaces its tasks in ${starts} turns. With 100 and 200 all new tasks start at once: a rollout is about ${duration(costSeconds)} quicker, and for that time the service has twice its tasks.`,
    command: updateService(
      service,
      '--deployment-configuration',
      percentsOption(service.deploymentConfiguration, 100, 200),
    ),
  };
}

function grace({ service, targetGroups }: TimingInput): TimingAdvice | undefined {
  const seconds = service.healthCheckGracePeriodSeconds ?? 0;
  if (seconds < LONG_GRACE_SECONDS || targetGroups.length === 0) return undefined;
  return {
    name: 'grace-period',
    setting: `health-check grace period of service ${service.name}`,
    costSeconds: (seconds - GRACE_SECONDS) * TRIES,
    message: `For ${duration(seconds)} after its start Amazon ECS ignores an unhealthy task. A good rollout loses nothing; a failing one is noticed about ${duration((seconds - GRACE_SECONDS) * TRIES)} later than with ${GRACE_SECONDS} s, over the ${TRIES} tries of the circuit breaker. Set it a little longer than the program needs to start.`,
    command: updateService(service, '--health-check-grace-period-seconds', `${GRACE_SECONDS}`),
  };
}

function stopTimeouts(input: TimingInput): readonly TimingAdvice[] {
  const { service, taskDefinition } = input;
  const ends = (roundsOf(input) ?? []).filter((round) => round.ends > 0).length;
  return (taskDefinition.containerDefinitions ?? []).flatMap(({ name = 'app', stopTimeout = 0 }, index) => {
    if (stopTimeout <= STOP_TIMEOUT_SECONDS) return [];
    const costSeconds = (stopTimeout - STOP_TIMEOUT_SECONDS) * ends;
    const region = placeOf(service.arn)?.region ?? 'REGION';
    const family = taskDefinition.family ?? familyOfService(service) ?? 'FAMILY';
    return {
      name: 'stop-timeout',
      setting: `stopTimeout of container ${name}`,
      costSeconds,
      message: `Container ${name} has ${duration(stopTimeout)} to end after SIGTERM before it is killed. A program that ignores SIGTERM uses all of it: up to ${duration(costSeconds)} of a rollout. Make it exit on SIGTERM (\`CMD\` in list form, so that no shell swallows the signal), and set ${STOP_TIMEOUT_SECONDS}.`,
      command: commandLine`aws ecs describe-task-definition --region ${region} --task-definition ${family} --query taskDefinition | jq ${`.containerDefinitions[${index}].stopTimeout = ${STOP_TIMEOUT_SECONDS}`} > task-definition.json`,
    };
  });
}

/** With measured phases it is told only where the start of the tasks took long enough to hold a lead task. */
function leadTask(input: TimingInput, phases: readonly Phase[]): TimingAdvice | undefined {
  const measured = secondsOf(phases, 'tasks');
  if (!needsLeadTask(input) || (measured !== undefined && measured < 3 * LEAD_TASK_SECONDS)) return undefined;
  const image =
    input.taskDefinition.containerDefinitions?.find((one) => one.image && !one.image.includes('@'))?.image ??
    '';
  const [repository = '', tag = 'latest'] = image.split(/:(?=[^:/]+$)/);
  const [host = '', ...path] = repository.split('/');
  const name = path.join('/');
  const registry = ecrRegistryOf(host);
  return {
    name: 'lead-task',
    setting: 'image by tag',
    costSeconds: LEAD_TASK_SECONDS,
    message: `The image is named by its tag, so Amazon ECS starts one task ahead of the others to learn which digest the tag means: about ${duration(LEAD_TASK_SECONDS)}. A task definition with a digest (repository@sha256:…) needs no such task.`,
    command:
      registry === undefined
        ? commandLine`docker buildx imagetools inspect ${image}`
        : commandLine`aws ecr describe-images --region ${registry.region} --registry-id ${registry.accountId} --repository-name ${name} --image-ids imageTag=${tag} --query 'imageDetails[0].imageDigest' --output text`,
  };
}

function withPercents(service: Service, minimumHealthyPercent: number, maximumPercent: number): Service {
  const deploymentConfiguration = {
    ...service.deploymentConfiguration,
    minimumHealthyPercent,
    maximumPercent,
  };
  return { ...service, deploymentConfiguration };
}

function updateService(service: Service, ...options: readonly string[]): string {
  const region = placeOf(service.arn)?.region ?? 'REGION';
  return commandLine`aws ecs update-service --region ${region} --cluster ${shortName(service.clusterArn)} --service ${service.name} ${options}`;
}
