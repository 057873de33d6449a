import { evidenceAtHand } from '../diagnosis/gather.ts';
import { diagnose } from '../diagnosis/index.ts';
import type { Task } from '../ecs/task.ts';
import type { OneOffReport } from '../report/one-off-report.ts';
import type { Parts } from '../report/parts.ts';
import type { RolloutTarget } from '../rollout/target.ts';
import { lowerFirst } from '../text/words.ts';
import { readTaskLogs } from '../wiring/one-off-ports.ts';
import type { StoryPorts } from '../wiring/story-ports.ts';
import type { OneOffRun, Tried } from './one-off-run.ts';

type Explained = Required<Parts['oneOff']>;

/** Says why a one-off task failed, by the same rules as a rollout. What cannot be read costs the proof, not the verdict. */
export async function explainOneOff(
  run: OneOffRun,
  { task, end }: Tried,
  report: OneOffReport,
  { log }: StoryPorts,
): Promise<Explained> {
  const told = task && (end.kind === 'interrupted' ? withoutResult(task, run.oneOff.container) : task);
  const tasks = told === undefined ? [] : [told];
  const logs = told === undefined ? [] : await readTaskLogs(run, told);
  const why = end.kind === 'not-started' ? end.why : '';
  const evidence = evidenceAtHand({
    target: targetOf(run, task, report),
    oneOff: { clusterArn: run.service.clusterArn, service: run.service.name },
    verdict: { kind: 'failed', reason: 'gave-up', message: report.message },
    taskDefinition: run.taskDefinition,
    tasks,
    logs,
    // Where ECS starts no task it says why in its answer alone: the same words that a service's event has.
    events:
      tasks.length > 0 || why === ''
        ? []
        : [
            {
              id: 'RunTask',
              createdAt: report.endedAt,
              message: `(service ${run.service.name}) was unable to place a task. Reason: ${why}`,
            },
          ],
  });
  // "Unknown" tells of services; how the task ended says more, and is the cause then.
  const diagnoses = diagnose(evidence).filter(({ name }) => name !== 'unknown');
  const [first] = diagnoses;
  // After a rollout the rollback comes first; in any other place the end of the step follows, and says it.
  if (first !== undefined && report.purpose === 'run-after')
    log.info(`  looks like: ${lowerFirst(first.cause)}`);
  return { diagnoses, tasks, logs };
}

/** What a command exits with that was stopped is no sign of what is wrong. */
function withoutResult(task: Task, container: string): Task {
  const containers = task.containers.map(({ exitCode, ...rest }) =>
    rest.name === container || exitCode === undefined ? rest : { ...rest, exitCode },
  );
  return { ...task, containers };
}

/** The rules need no more of a target than this. */
function targetOf(
  { taskDefinitionArn }: OneOffRun,
  task: Task | undefined,
  { startedAt }: OneOffReport,
): RolloutTarget {
  return {
    deploymentId: task?.startedBy ?? 'RunTask',
    startedAt,
    taskDefinitionArn,
    unchanged: false,
    waitFor: 'completed',
    stopEarly: false,
    onFailure: 'keep',
    timeoutMs: 0,
    images: [],
    containers: [],
  };
}
