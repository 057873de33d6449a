import { inRegionOf, shortName } from '../ecs/arn.ts';
import type { Followed, TaskEnd } from '../rollout/strategies/one-off/follow.ts';
import type { TaskDefinition } from '../task-definition/task-definition.ts';
import { commandLine } from '../text/aws-cli.ts';
import { shortIds } from '../text/short.ts';
import type { StoryPorts } from '../wiring/story-ports.ts';
import type { OneOffRun } from './one-off-run.ts';

/** Containers are essential unless their definition says otherwise (API shape ContainerDefinition). */
export function otherEssentials({ containerDefinitions = [] }: TaskDefinition, container: string): string[] {
  return containerDefinitions.flatMap(({ name, essential }) =>
    name === undefined || name === container || essential === false ? [] : [name],
  );
}

/** What is left to do and to say of a task that is not followed any longer. */
export async function settle(
  run: OneOffRun,
  taskArn: string,
  followed: Followed,
  ports: StoryPorts,
): Promise<void> {
  await leave(run, taskArn, followed.end, ports);
  tellDoubtfulEnd(run, followed, ports);
  if (followed.end.kind === 'ended' && followed.task?.lastStatus === 'RUNNING')
    await stopOthers(run, taskArn, ports);
}

/** What a container exits with that was stopped with its task: the runtime's own codes, and those of a clean end. */
const stoppedWith: readonly (number | undefined)[] = [0, 137, 143, undefined];

/**
 * A command that ended well beside an essential container that failed: where no look fell between their ends, who was
 * first is not known, and a command that is stopped may exit with 0 too.
 */
function tellDoubtfulEnd(
  { oneOff, taskDefinition }: OneOffRun,
  { end, task }: Followed,
  { log }: StoryPorts,
): void {
  if (end.kind !== 'ended' || end.exitCode !== 0) return;
  const names = otherEssentials(taskDefinition, oneOff.container);
  const failed = task?.containers.find(
    ({ name, exitCode }) => names.includes(name) && !stoppedWith.includes(exitCode),
  );
  if (failed === undefined) return;
  log.warning(
    `Container ${failed.name} is essential and exited with code ${failed.exitCode}. If it ended before container ${oneOff.container}, Amazon ECS stopped the command: see in the logs whether the command came to its end`,
  );
}

/** A container that does not end with the command would run, and cost, for ever. */
async function stopOthers(run: OneOffRun, taskArn: string, { log }: StoryPorts): Promise<void> {
  const { aws, service } = run;
  await aws
    .stopTask(service.clusterArn, taskArn, 'The command has ended (ecs-rollout).')
    .catch(() =>
      log.warning(
        `Other containers of task ${shortIds(shortName(taskArn))} still run, and it could not be stopped. To stop it: ${stopCommand(run, taskArn)}`,
      ),
    );
}

/** A task that is not waited for any longer is stopped where that is wanted; else it goes on, and how to stop it is said. */
async function leave(run: OneOffRun, taskArn: string, end: TaskEnd, { log }: StoryPorts): Promise<void> {
  const { aws, service, stopsWhenLeft, oneOff } = run;
  if (end.kind === 'lost-sight')
    log.warning(
      `Task ${shortIds(shortName(taskArn))} may still run. To stop it: ${stopCommand(run, taskArn)}`,
    );
  if (end.kind !== 'cancelled' && end.kind !== 'timed-out') return;
  const why =
    end.kind === 'cancelled' ? 'The job was cancelled' : `The limit of ${oneOff.minutes} min was reached`;
  const command = stopCommand(run, taskArn);
  if (!stopsWhenLeft) {
    log.warning(`${why}; task ${shortIds(shortName(taskArn))} is left running. To stop it: ${command}`);
    return;
  }
  const stopped = await aws.stopTask(service.clusterArn, taskArn, `${why} (ecs-rollout).`).then(
    () => `task ${shortIds(shortName(taskArn))} was stopped`,
    () => `task ${shortIds(shortName(taskArn))} could not be stopped. To stop it: ${command}`,
  );
  log.warning(`${why}; ${stopped}`);
}

function stopCommand({ service }: OneOffRun, taskArn: string): string {
  return commandLine`aws ecs stop-task ${inRegionOf(service.arn)} --cluster ${shortName(service.clusterArn)} --task ${shortName(taskArn)}`;
}
