import type { Task } from '../ecs/task.ts';
import type { Evidence, LogExcerpt } from './evidence.ts';
import type { Gathering } from './gathering.ts';
import { readLogsOf } from './log-reads.ts';
import type { EvidenceReads } from './ports.ts';
import { refusedHook } from './refused-hook.ts';

/**
 * What the application printed while a lifecycle hook judged it, of its newest task: the hook may have refused it for good
 * reason. By now ECS may have stopped that task as one that is no longer wanted, so that it is among the others.
 */
export async function readJudgedLogs(
  evidence: Evidence,
  others: readonly Task[],
  reads: EvidenceReads,
  gathering: Gathering,
): Promise<readonly LogExcerpt[]> {
  if (refusedHook(evidence) === undefined) return [];
  const ours = [...evidence.tasks, ...others].filter(
    ({ startedBy, startedAt }) => startedBy === evidence.target.deploymentId && startedAt !== undefined,
  );
  const [newest] = ours.toSorted((a, b) => Number(b.startedAt) - Number(a.startedAt));
  return newest === undefined ? [] : readLogsOf([newest], evidence, reads, gathering);
}
