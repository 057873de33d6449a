import { AwsError } from '../../ecs/aws-error.ts';
import type { Service } from '../../ecs/service.ts';
import type { OneOffInputs } from '../../inputs/inputs.ts';
import { containerNames, requireContainers } from '../../task-definition/containers.ts';
import type { TaskDefinition } from '../../task-definition/task-definition.ts';
import { UserError } from '../../text/errors.ts';
import { list } from '../../text/words.ts';
import type { Revision } from '../current.ts';
import type { PlanReads } from '../ports.ts';
import type { OneOff, Purpose } from './one-off.ts';
import { overridesOf, withoutSubnets } from './task-request.ts';

interface Deployed {
  readonly taskDefinition: TaskDefinition;
  /** The containers that get the image. */
  readonly containers: readonly string[];
  /** Whose settings the task gets, where it is known. */
  readonly service?: Pick<Service, 'name' | 'deploymentController' | 'networkConfiguration'>;
}

/** Decides which container runs the command, and finds the family of its own. Throws `UserError` before anything is built. */
export async function planOneOff(
  purpose: Purpose,
  wanted: OneOffInputs,
  deployed: Deployed,
  reads: Pick<PlanReads, 'describeTaskDefinition'>,
): Promise<OneOff> {
  const own = wanted.family === undefined ? undefined : await newestOf(purpose, wanted.family, reads);
  const container = chooseContainer(purpose, wanted.container, {
    taskDefinition: own?.taskDefinition ?? deployed.taskDefinition,
    containers: deployed.containers,
  });
  requireSubnets(own?.taskDefinition ?? deployed.taskDefinition, deployed.service);
  overridesOf({ container, ...(wanted.command !== undefined && { command: wanted.command }) });
  return {
    purpose,
    container,
    minutes: wanted.minutes,
    ...(wanted.command !== undefined && { command: wanted.command }),
    ...(own !== undefined && { own }),
  };
}

/** With the other controllers the task sets may have them, which are read when the task is run. */
function requireSubnets({ networkMode }: TaskDefinition, service: Deployed['service']): void {
  if (networkMode !== 'awsvpc' || service?.deploymentController !== 'ECS') return;
  if (service.networkConfiguration === undefined) throw withoutSubnets(service.name);
}

async function newestOf(
  purpose: Purpose,
  family: string,
  reads: Pick<PlanReads, 'describeTaskDefinition'>,
): Promise<Revision> {
  return reads.describeTaskDefinition(family).catch((error: unknown) => {
    // ECS answers a ClientException for a revision that does not exist.
    if (!(error instanceof AwsError) || !['missing', 'refused'].includes(error.kind)) throw error;
    throw new UserError(`Task family "${family}" of \`${purpose}-family\` has no active revision`, {
      kind: 'task-family-not-found',
      remedy: `List the families: \`aws ecs list-task-definition-families --status ACTIVE\`.`,
      docs: 'docs/tasks.md#family',
      cause: error,
    });
  });
}

/** The container named, else the only one, else the only one of those that get the image. */
function chooseContainer(
  purpose: Purpose,
  wanted: string | undefined,
  { taskDefinition, containers }: Deployed,
): string {
  if (wanted !== undefined) {
    requireContainers(taskDefinition, [wanted]);
    return wanted;
  }
  const names = containerNames(taskDefinition);
  const [only, ...others] = names.length === 1 ? names : containers.filter((name) => names.includes(name));
  if (only !== undefined && others.length === 0) return only;
  const input = purpose === 'task' ? 'container-name' : `${purpose}-container`;
  throw new UserError(`Which container runs the command is ambiguous for \`${purpose}\``, {
    kind: 'container-ambiguous',
    remedy: `Set \`${input}\` to one of ${list(names)}.`,
    docs: 'docs/tasks.md#container',
  });
}
