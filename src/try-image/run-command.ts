import type { ContainerDefinition } from '../task-definition/task-definition.ts';
import { portOf, type Trial } from './trial.ts';

export interface RunCommand {
  readonly args: readonly string[];
  /** The values of the container's variables: for the child's environment alone. */
  readonly env: Readonly<Record<string, string>>;
  /** Variables that the trial cannot have, since Docker's own client would read them. */
  readonly leftOut: readonly string[];
}

/** Every trial's container has it, so that one that was left behind can be found. */
export const trialLabel = 'ecs-rollout.trial';

/** Docker refuses less than 6 MiB. */
const LEAST_MEMORY_MIB = 6;

/**
 * The command line that runs a container as its definition says, on this machine and detached.
 * It gets the variables of the definition and none of the runner's; nothing of the runner is mounted.
 */
export function runCommand(trial: Trial, name: string): RunCommand {
  const { container, image } = trial;
  const { env, leftOut } = variablesOf(container);
  const [entryPoint, ...furtherWords] = container.entryPoint ?? [];
  const args = [
    ...['run', '--detach', '--pull', 'never', '--name', name, '--label', `${trialLabel}=true`],
    ...['--log-driver', 'json-file', '--network', 'bridge', '--no-healthcheck'],
    ...limitsOf(trial),
    ...settingsOf(container),
    ...publish(portOf(trial)),
    ...Object.keys(env).flatMap((variable) => ['--env', variable]),
    // --entrypoint takes one word: the others come before the command.
    ...(entryPoint === undefined ? [] : ['--entrypoint', entryPoint]),
    image,
    ...furtherWords,
    ...(container.command ?? []),
  ];
  return { args, env, leftOut };
}

function variablesOf({ environment = [] }: ContainerDefinition): Omit<RunCommand, 'args'> {
  const named = environment.flatMap(({ name = '', value = '' }) =>
    name === '' || /[=\0]/.test(name) ? [] : ([[name, value]] as const),
  );
  const steersDocker = (name: string) => /^(?:DOCKER|BUILDX|BUILDKIT)_/.test(name);
  return {
    env: {
      // The role of the machine that runs the job is not the task's.
      AWS_EC2_METADATA_DISABLED: 'true',
      ...Object.fromEntries(named.filter(([name]) => !steersDocker(name))),
    },
    leftOut: named.map(([name]) => name).filter(steersDocker),
  };
}

function limitsOf({ container, taskMemoryMiB }: Trial): readonly string[] {
  const memory = container.memory ?? taskMemoryMiB;
  if (memory === undefined || memory < LEAST_MEMORY_MIB) return [];
  // Without swap, as on Fargate.
  return ['--memory', `${memory}m`, '--memory-swap', `${memory}m`];
}

function settingsOf(container: ContainerDefinition): readonly string[] {
  const { user, workingDirectory, readonlyRootFilesystem, linuxParameters } = container;
  const hasInit = isRecord(linuxParameters) && linuxParameters['initProcessEnabled'] === true;
  return [
    ...(user === undefined || user === '' ? [] : ['--user', user]),
    ...(typeof workingDirectory === 'string' ? ['--workdir', workingDirectory] : []),
    ...(readonlyRootFilesystem === true ? ['--read-only'] : []),
    ...(hasInit ? ['--init'] : []),
    ...volumesOf(container),
  ];
}

/** An empty volume for each that the definition mounts: never a path of the runner. */
function volumesOf({ mountPoints }: ContainerDefinition): readonly string[] {
  return (Array.isArray(mountPoints) ? mountPoints : []).flatMap((mount) => {
    const path = isRecord(mount) ? mount['containerPath'] : undefined;
    const isPlain = typeof path === 'string' && /^\/[^,"\s]+$/.test(path);
    return isPlain ? ['--mount', `type=volume,destination=${path}`] : [];
  });
}

/** On a free port of this machine that nobody else reaches. */
function publish(port: number | undefined): readonly string[] {
  return port === undefined ? [] : ['--publish', `127.0.0.1::${port}`];
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
