import type { ContainerDefinition } from '../task-definition/task-definition.ts';
import { portOf, type Trial } from './trial.ts';

/** Every trial's container has it, so that one that was left behind can be found. */
export const trialLabel = 'ecs-rollout.trial';

/** Docker refuses less than 6 MiB. */
const LEAST_MEMORY_MIB = 6;
/** Where the definition has no limit: runners of GitHub's have 7 GiB and more. */
const DEFAULT_MEMORY_MIB = 4096;

/**
 * What holds a container that may mean harm: the code of a pull request runs in it. It gains no rights, cannot fill the
 * machine with processes or with its log, and neither makes devices nor forges packets on the network of the job.
 */
const containment = [
  ...['--security-opt', 'no-new-privileges', '--cap-drop', 'NET_RAW', '--cap-drop', 'MKNOD'],
  ...['--pids-limit', '4096'],
  ...['--log-driver', 'json-file', '--log-opt', 'max-size=4m', '--log-opt', 'max-file=2'],
];

/**
 * The arguments that run a container as its definition says, on this machine and detached.
 * It gets the variables of the definition, by a file, and none of the runner's; nothing of the runner is mounted.
 */
export function runCommand(trial: Trial, name: string, variablesFile: string): readonly string[] {
  const { container, image } = trial;
  const [entryPoint, ...furtherWords] = container.entryPoint ?? [];
  return [
    ...['run', '--detach', '--pull', 'never', '--name', name, '--label', `${trialLabel}=true`],
    ...['--network', 'bridge', '--no-healthcheck'],
    ...containment,
    ...memoryLimit(trial),
    ...settingsOf(container),
    ...publish(portOf(trial)),
    ...['--env-file', variablesFile],
    // --entrypoint takes one word: the others come before the command.
    ...(entryPoint === undefined ? [] : ['--entrypoint', entryPoint]),
    image,
    ...furtherWords,
    ...(container.command ?? []),
  ];
}

/** Without swap, as on Fargate. */
function memoryLimit({ container, taskMemoryMiB, mostMemoryMiB }: Trial): readonly string[] {
  const wanted = [container.memory, taskMemoryMiB].find(isAmount) ?? DEFAULT_MEMORY_MIB;
  const limit = `${Math.min(Math.max(wanted, LEAST_MEMORY_MIB), mostMemoryMiB)}m`;
  return ['--memory', limit, '--memory-swap', limit];
}

/** Whether the container may use as much as its definition says, or less since this machine has not more. */
export function isMemoryOurs({ container, taskMemoryMiB, mostMemoryMiB }: Trial): boolean {
  const wanted = [container.memory, taskMemoryMiB].find(isAmount);
  return wanted === undefined || wanted > mostMemoryMiB;
}

function isAmount(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value > 0;
}

function settingsOf(container: ContainerDefinition): readonly string[] {
  const { user, workingDirectory, readonlyRootFilesystem, linuxParameters } = container;
  const hasInit = isRecord(linuxParameters) && linuxParameters['initProcessEnabled'] === true;
  return [
    ...(user === undefined || user === '' ? [] : ['--user', user]),
    ...(typeof workingDirectory === 'string' && workingDirectory !== ''
      ? ['--workdir', workingDirectory]
      : []),
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
  const isPort = Number.isInteger(port) && Number(port) > 0 && Number(port) < 65_536;
  return isPort ? ['--publish', `127.0.0.1::${port}`] : [];
}

/** What the definition asks for and a trial does not give: rights that reach the machine. */
export function rightsWithheld({ linuxParameters, privileged }: ContainerDefinition): readonly string[] {
  const capabilities = isRecord(linuxParameters) ? linuxParameters['capabilities'] : undefined;
  const added = isRecord(capabilities) && Array.isArray(capabilities['add']) ? capabilities['add'] : [];
  return [
    ...(privileged === true ? ['privileged'] : []),
    ...added.map((name) => `the capability ${String(name)}`),
  ];
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
