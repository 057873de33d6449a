import type { Evidence } from '../diagnosis/evidence.ts';
import { evidenceAtHand } from '../diagnosis/gather.ts';
import { knownSecrets, maskLines } from '../diagnosis/log-reads.ts';
import type { Target } from '../ecs/load-balancing.ts';
import type { Task } from '../ecs/task.ts';
import type { TaskDefinition } from '../task-definition/task-definition.ts';
import type { Trial, TrialResult } from './trial.ts';

/** What a trial is about, in the terms of a deployment. */
export interface TrialSubject {
  readonly taskDefinition: TaskDefinition;
  /** ARN of the family, for the names in sentences and commands. */
  readonly familyArn: string;
  /** What runs now, where it is known. */
  readonly previous?: { readonly arn: string; readonly taskDefinition: TaskDefinition };
}

const TRIAL = 'trial';

/** A trial that went wrong as the rules of the diagnosis read a rollout: one task of ours that failed. */
export function trialEvidence(trial: Trial, result: TrialResult, subject: TrialSubject): Evidence {
  const { taskDefinition, familyArn, previous } = subject;
  const containerName = trial.container.name ?? '';
  const { targetGroup } = trial.healthCheck ?? {};
  return evidenceAtHand({
    target: {
      deploymentId: TRIAL,
      startedAt: result.startedAt,
      taskDefinitionArn: familyArn,
      ...(previous !== undefined && { previousTaskDefinitionArn: previous.arn }),
      unchanged: false,
      waitFor: 'completed',
      stopEarly: true,
      onFailure: 'keep',
      timeoutMs: trial.timeoutMs,
      images: [],
      containers: [],
    },
    verdict: { kind: 'failed', reason: 'hopeless', message: 'The trial failed.' },
    taskDefinition,
    ...(previous !== undefined && { previousTaskDefinition: previous.taskDefinition }),
    tasks: [taskOf(containerName, result)],
    logs: [
      {
        taskId: TRIAL,
        containerName,
        group: 'of the trial,',
        stream: `container ${containerName}`,
        region: '',
        lines: maskLines(result.log, knownSecrets(taskDefinition)),
      },
    ],
    targets: targetsOf(trial, result),
    targetGroups: targetGroup === undefined ? [] : [targetGroup],
  });
}

function taskOf(name: string, { outcome, startedAt }: TrialResult): Task {
  const task = { arn: TRIAL, id: TRIAL, taskDefinitionArn: '', startedBy: TRIAL, startedAt };
  if (outcome.kind === 'exited') {
    const reason = outcome.isOutOfMemory && 'OutOfMemoryError: Container killed due to memory usage';
    const { exitCode } = outcome;
    const stopCode = 'EssentialContainerExited';
    const containers = [{ name, exitCode, ...(reason !== false && { reason }) }];
    return { ...task, lastStatus: 'STOPPED', desiredStatus: 'STOPPED', stopCode, containers };
  }
  if (outcome.kind === 'not-started') {
    const reason = `CannotStartContainerError: ${outcome.words.join(' ')}`;
    const stopCode = 'TaskFailedToStart';
    const containers = [{ name, reason }];
    return { ...task, lastStatus: 'STOPPED', desiredStatus: 'STOPPED', stopCode, containers };
  }
  return { ...task, lastStatus: 'RUNNING', desiredStatus: 'RUNNING', containers: [{ name }] };
}

function targetsOf({ healthCheck, container }: Trial, { outcome }: TrialResult): readonly Target[] {
  if (outcome.kind !== 'wrong-answer' || healthCheck?.targetGroup === undefined) return [];
  return [
    {
      targetGroupArn: healthCheck.targetGroup.arn,
      id: `container ${container.name}`,
      state: 'unhealthy',
      reason: 'Target.ResponseCodeMismatch',
      description: `Health checks failed with these codes: [${outcome.status}]`,
    },
  ];
}
