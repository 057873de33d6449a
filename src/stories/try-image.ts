import type { TargetGroup } from '../ecs/load-balancing.ts';
import type { Service } from '../ecs/service.ts';
import type { Docker } from '../image/ports.ts';
import type { Inputs } from '../inputs/inputs.ts';
import type { Plan } from '../plan/plan.ts';
import { renderNext } from '../plan/render-next.ts';
import { Cancelled } from '../runner/cancelled.ts';
import { runnerClock } from '../runner/clock.ts';
import type { Log } from '../runner/log.ts';
import { findContainer } from '../task-definition/containers.ts';
import { UserError } from '../text/errors.ts';
import { removeImage } from '../try-image/build-for-trial.ts';
import { type Judgement, judgeTrial } from '../try-image/judge.ts';
import { oneOffPrograms } from '../try-image/one-off-programs.ts';
import {
  mostMemoryMiB,
  type OneOffProgram,
  secretNames,
  type Trial,
  taskMemoryMiB,
  trialTimeoutMs,
} from '../try-image/trial.ts';
import type { TrialSubject } from '../try-image/trial-evidence.ts';
import { healthCheckOf } from '../try-image/trial-health-check.ts';
import { tryImage } from '../try-image/try-image.ts';
import { variablesOf } from '../try-image/variables-file.ts';
import type { StoryPorts } from '../wiring/story-ports.ts';
import type { Timing } from './read-timing.ts';

/** Tries an image that Docker has here. Throws `UserError` when it would not run. */
export type TryIt = (image: string, docker: Docker) => Promise<void>;

/** The trial that a deployment asks for; `undefined` where it asks for none. */
export function trialOf(
  { tryImage, ...inputs }: Pick<Inputs, 'tryImage' | 'runBefore' | 'runAfter'>,
  plan: Plan,
  timing: Promise<Timing>,
  { log, cancelled, keep, runner }: StoryPorts,
): TryIt | undefined {
  if (!tryImage) return undefined;
  const { service, running } = plan.current;
  return async (image, docker) => {
    const { targetGroups } = await timing;
    const { taskDefinition } = renderNext(plan, image);
    const { containers } = plan;
    const familyArn = running.arn.replace(/[^/]*$/, plan.family);
    await requireTrial(
      image,
      {
        ...{ taskDefinition, containers, service, targetGroups, familyArn },
        previous: running,
        programs: oneOffPrograms(inputs, containers),
      },
      {
        docker,
        log,
        cancelled,
        temporaryDirectory: runner.temp,
        onContainer: (name) => keep('trial', name),
      },
    );
  };
}

/**
 * Does `work` while the image is on this machine, and leaves the machine's images as they were. `onImage` is called
 * before one is fetched, so that `post` can remove it, and with nothing when it is gone. Throws `UserError`.
 */
export async function withPulled(
  image: string,
  docker: Docker,
  work: () => Promise<void> | undefined,
  onImage: (image: string) => void,
): Promise<void> {
  const isHere = (await docker.run(['image', 'inspect', image], { limitMs: 60_000 })).exitCode === 0;
  if (!isHere) onImage(image);
  if (!isHere) await pull(image, docker);
  try {
    await work();
  } finally {
    if (!isHere) {
      await removeImage(docker, image);
      onImage('');
    }
  }
}

async function pull(image: string, docker: Docker): Promise<void> {
  const { exitCode, lines } = await docker.run(['pull', '--quiet', image]);
  if (exitCode === 0) return;
  throw new UserError(`The image was not tried, since Docker cannot pull ${image}: ${lines.at(-1) ?? ''}`, {
    kind: 'image-unreadable',
    remedy: 'Let the job log in to that registry before this step, or leave `try-image` out.',
    docs: 'docs/try-image.md',
  });
}

/** What is tried: the containers of a definition that get the image. */
export interface TrialWanted extends TrialSubject {
  readonly containers: readonly string[];
  readonly service?: Service;
  readonly targetGroups: readonly TargetGroup[];
  /** By the name of the container. */
  readonly programs?: ReadonlyMap<string, readonly OneOffProgram[]>;
}

export interface TrialTools {
  readonly docker: Docker;
  /** RUNNER_TEMP. */
  readonly temporaryDirectory: string;
  readonly log: Log;
  readonly cancelled?: AbortSignal;
  /** Called with the name of each container before it is there, so that `post` can remove it. */
  readonly onContainer?: (name: string) => void;
}

/** Tries the image in each of its containers. Throws `UserError` when it would not run. */
export async function requireTrial(image: string, wanted: TrialWanted, tools: TrialTools): Promise<void> {
  const judgements = await tryContainers(image, wanted, tools);
  if (tools.cancelled?.aborted) throw new Cancelled();
  for (const { verdict, message, remedy } of judgements) {
    if (verdict === 'undecided') tools.log.warning(`The image was not tried to the end: ${message}`);
    if (verdict === 'failed') {
      throw new UserError(`The image did not pass its trial: ${message}`, {
        kind: 'trial-failed',
        remedy,
        docs: 'docs/try-image.md',
      });
    }
  }
}

/** Tries the image in each of its containers, and shows the log of one that does not pass. */
export async function tryContainers(
  image: string,
  wanted: TrialWanted,
  tools: TrialTools,
): Promise<readonly Judgement[]> {
  const judgements: Judgement[] = [];
  for (const name of wanted.containers) {
    judgements.push(await tryContainer(makeTrial(image, name, wanted), wanted, tools));
  }
  return judgements;
}

function makeTrial(image: string, name: string, wanted: TrialWanted): Trial {
  const { taskDefinition, service, targetGroups } = wanted;
  const container = findContainer(taskDefinition, name) ?? { name };
  const healthCheck = healthCheckOf(name, service, targetGroups);
  const memory = taskMemoryMiB(taskDefinition);
  return {
    image,
    container,
    mostMemoryMiB: mostMemoryMiB(),
    timeoutMs: trialTimeoutMs(container, service?.healthCheckGracePeriodSeconds),
    programs: wanted.programs?.get(name) ?? [],
    ...(healthCheck !== undefined && { healthCheck }),
    ...(memory !== undefined && { taskMemoryMiB: memory }),
  };
}

async function tryContainer(trial: Trial, subject: TrialSubject, tools: TrialTools): Promise<Judgement> {
  const { log } = tools;
  const { name = '' } = trial.container;
  const secrets = secretNames(trial.container);
  const { leftOut } = variablesOf(trial.container);
  if (leftOut.length > 0) {
    const names = leftOut.map((one) => JSON.stringify(one.slice(0, 60)));
    log.warning(
      `Not given to the trial, which takes variables of one line without control characters: ${names.join(', ')}`,
    );
  }
  log.info(`Trying the image as container ${name}, for up to ${trial.timeoutMs / 1000} s`);
  if (secrets.length > 0) log.info(`A trial fetches no secrets, so it starts without ${secrets.join(', ')}`);
  // The trial runs on this machine, whose clock never runs faster.
  const result = await tryImage(trial, { ...tools, fetch, clock: runnerClock() });
  const judgement = judgeTrial(trial, result, subject);
  log.info(judgement.message);
  if (judgement.verdict === 'passed' || judgement.log.length === 0) return judgement;
  return log.group(`The end of the log of container ${name}`, async () => {
    for (const line of judgement.log) log.info(line);
    return judgement;
  });
}
