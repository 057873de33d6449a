import { candidates } from '../causes/fatal-line/index.ts';
import { survivedIn } from '../causes/fatal-line/survived.ts';
import type { Task } from '../ecs/task.ts';
import { healthyElder } from '../rollout/elders.ts';
import { logStreamOf } from '../task-definition/log-stream.ts';
import type { Evidence, LogExcerpt } from './evidence.ts';
import type { Gathering } from './gathering.ts';
import { knownSecrets, maskLines } from './log-reads.ts';
import { namesOf } from './names.ts';
import type { EvidenceReads } from './ports.ts';

/** Containers whose beginning is read; one task of the earlier version is enough. */
const CONTAINERS = 3;

/** How the containers whose logs speak of a failure began in the earlier version, of which a task still runs and is well. */
export async function readHealthyLogs(
  evidence: Evidence,
  others: readonly Task[],
  reads: EvidenceReads,
  gathering: Gathering,
): Promise<readonly LogExcerpt[]> {
  const task = healthyElder(evidence.target, others);
  if (task === undefined) return [];
  const definition = evidence.previousTaskDefinition ?? evidence.taskDefinition;
  const names = [...new Set(evidence.logs.map(({ containerName }) => containerName))].slice(0, CONTAINERS);
  const excerpts = await Promise.all(
    names.map(async (containerName): Promise<LogExcerpt | undefined> => {
      const place = logStreamOf(definition, containerName, task.id);
      if (place === undefined) return undefined;
      const stream = { region: namesOf(evidence).region, ...place };
      const lines = await gathering.read(`the log ${stream.group}`, 'logs:GetLogEvents', 1, () =>
        reads.headLog(stream),
      );
      const known = knownSecrets(definition);
      return { ...stream, taskId: task.id, containerName, lines: maskLines(lines ?? [], known) };
    }),
  );
  return excerpts.filter((log) => log !== undefined);
}

/** The evidence in which each log knows what the same container of the healthy version says too. */
export function besideHealthy(evidence: Evidence): Evidence {
  const { healthyLogs = [] } = evidence;
  if (healthyLogs.length === 0) return evidence;
  const survivedBy = (containerName: string) =>
    survivedIn(
      healthyLogs
        .filter((log) => log.containerName === containerName)
        .flatMap(({ lines }) => candidates(lines.map(({ text }) => text))),
    );
  const names = [...new Set(evidence.logs.map(({ containerName }) => containerName))];
  const survived = new Map(names.map((name) => [name, survivedBy(name)]));
  const beside = (log: LogExcerpt): LogExcerpt => {
    const known = survived.get(log.containerName);
    return known === undefined || known.size === 0 ? log : { ...log, survived: known };
  };
  return { ...evidence, logs: evidence.logs.map(beside) };
}
