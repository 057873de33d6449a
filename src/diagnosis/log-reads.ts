import type { Task } from '../ecs/task.ts';
import { logStreamOf } from '../task-definition/log-stream.ts';
import type { ContainerDefinition, TaskDefinition } from '../task-definition/task-definition.ts';
import { isSecretName, maskSecrets, visible } from '../text/safe-text.ts';
import type { Evidence, LogExcerpt } from './evidence.ts';
import type { Gathering } from './gathering.ts';
import { isFailed } from './lines.ts';
import { namesOf } from './names.ts';
import type { EvidenceReads } from './ports.ts';

const TASKS = 3;
const STREAMS = 9;
/** A Java stack with its causes has some hundred lines, and its first one tells. */
const LINES = 200;

interface Stream extends Omit<LogExcerpt, 'lines'> {
  readonly limit: number;
}

/** The last lines of the containers that failed, in the newest tasks; one stream per container of a task. */
export async function readLogs(
  evidence: Evidence,
  reads: EvidenceReads,
  gathering: Gathering,
): Promise<readonly LogExcerpt[]> {
  return readStreams(streamsOf(evidence), evidence, reads, gathering);
}

/** The last lines of what these tasks ran, the newest first. */
export async function readLogsOf(
  tasks: readonly Task[],
  evidence: Evidence,
  reads: EvidenceReads,
  gathering: Gathering,
): Promise<readonly LogExcerpt[]> {
  return readStreams(newestStreams(tasks, evidence), evidence, reads, gathering);
}

async function readStreams(
  streams: readonly Stream[],
  evidence: Evidence,
  reads: EvidenceReads,
  gathering: Gathering,
): Promise<readonly LogExcerpt[]> {
  const known = knownSecrets(evidence.taskDefinition);
  const excerpts = await Promise.all(
    streams.map(async ({ limit, ...stream }) => {
      const { region, group, stream: name } = stream;
      const lines = await gathering.read(`the log ${group}`, 'logs:GetLogEvents', 1, () =>
        reads.tailLog({ region, group, stream: name, limit }),
      );
      return { ...stream, lines: maskLines(lines ?? [], known) };
    }),
  );
  return excerpts.filter(({ lines }) => lines.length > 0);
}

function streamsOf(evidence: Evidence): readonly Stream[] {
  return newestStreams(suspects(evidence), evidence);
}

function newestStreams(tasks: readonly Task[], evidence: Evidence): readonly Stream[] {
  return tasks
    .toSorted((a, b) => timeOf(b) - timeOf(a))
    .slice(0, TASKS)
    .flatMap((task) =>
      failedContainers(evidence, task).flatMap((container) => streamOf(evidence, task, container)),
    )
    .slice(0, STREAMS);
}

/** Tasks that ended by themselves, and running ones that somebody finds unhealthy. */
function suspects({ tasks, targets }: Evidence): readonly Task[] {
  const unhealthy = new Set(targets.filter(({ state }) => state.startsWith('unhealthy')).map(({ id }) => id));
  const isUnhealthy = ({ healthStatus, privateIp }: Task) =>
    healthStatus === 'UNHEALTHY' || (privateIp !== undefined && unhealthy.has(privateIp));
  return tasks.filter((task) => (isFailed(task) ? hasRun(task) : isUnhealthy(task)));
}

function hasRun({ startedAt, containers }: Task): boolean {
  return startedAt !== undefined || containers.some(({ exitCode }) => exitCode !== undefined);
}

function timeOf({ stoppedAt, startedAt, createdAt }: Task): number {
  return (stoppedAt ?? startedAt ?? createdAt)?.getTime() ?? 0;
}

/** Those that ended badly; where none did, those that somebody asks for their health; else the essential ones. */
function failedContainers({ taskDefinition, service }: Evidence, task: Task): readonly ContainerDefinition[] {
  const all = taskDefinition.containerDefinitions ?? [];
  const named = (names: readonly string[]) => all.filter(({ name = '' }) => names.includes(name));
  const failed = task.containers.filter(
    ({ exitCode = 0, healthStatus }) => exitCode !== 0 || healthStatus === 'UNHEALTHY',
  );
  const balanced = (service?.loadBalancers ?? []).flatMap(({ containerName }) => containerName ?? []);
  const byItself = task.stopCode === 'EssentialContainerExited';
  const choices = [
    named(failed.map(({ name }) => name)),
    byItself ? [] : named(balanced),
    all.filter(({ essential }) => essential !== false),
  ];
  return choices.find((choice) => choice.length > 0) ?? [];
}

function streamOf(evidence: Evidence, task: Task, { name }: ContainerDefinition): readonly Stream[] {
  const log = name === undefined ? undefined : logStreamOf(evidence.taskDefinition, name, task.id);
  if (name === undefined || log === undefined) return [];
  return [{ region: namesOf(evidence).region, ...log, taskId: task.id, containerName: name, limit: LINES }];
}

/** Plain values of variables whose names say that they are secret. */
export function knownSecrets({ containerDefinitions = [] }: TaskDefinition): readonly string[] {
  return containerDefinitions.flatMap(({ environment = [] }) =>
    environment.flatMap(({ name = '', value = '' }) =>
      isSecretName(name) && value.length >= 6 ? [value] : [],
    ),
  );
}

/** A private key goes over many lines, of which only the first and the last say what they are. */
export function maskLines(lines: LogExcerpt['lines'], known: readonly string[]): LogExcerpt['lines'] {
  let insideKey = false;
  return lines.map(({ at, text }) => {
    const begins = /-----BEGIN [A-Z ]*PRIVATE KEY/.test(text);
    const ends = /-----END [A-Z ]*PRIVATE KEY/.test(text);
    const hidden = insideKey;
    insideKey = (insideKey || begins) && !ends;
    return { at, text: hidden ? '***' : maskSecrets(visible(text), known) };
  });
}
