import { createHash } from 'node:crypto';

/** What makes a one-off task the same one when its step is run again. */
export interface TaskOccasion {
  readonly runId: string;
  readonly runAttempt: string;
  /** Id of the job and of the step in the workflow (GITHUB_JOB, GITHUB_ACTION). */
  readonly job: string;
  readonly step: string;
  /** What the task is for: `run-before`, `run-after`, `task`. */
  readonly purpose: string;
  readonly serviceArn: string;
  /** What is run: the jobs of a matrix are one job and one step in all of the above. */
  readonly container: string;
  readonly command?: readonly string[];
  /** Of the definition that is run. */
  readonly fingerprint: string;
  /** 1, and one more for each task of this step that never started. */
  readonly attempt: number;
}

/**
 * The client token of RunTask: the same for the same command in the same step of the same attempt of a run, and for no
 * other. 64 characters, the most that ECS takes. ECS remembers it for 24 hours, or an hour after the task has ended (page
 * ECS_Idempotency).
 */
export function clientTokenOf(occasion: TaskOccasion): string {
  const { runId, runAttempt, job, step, purpose, serviceArn, attempt } = occasion;
  const { container, command = [], fingerprint } = occasion;
  const parts = [
    ...[runId, runAttempt, job, step, purpose, serviceArn, attempt],
    ...[container, command, fingerprint],
  ];
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex');
}

/** `startedBy` of the task: finds it in the console. At most 128 letters, digits, `_`, `-`, `/`. */
export function startedByOf({ runId, runAttempt, purpose }: TaskOccasion): string {
  return `ecs-rollout/${purpose}/${runId}-${runAttempt}`.replace(/[^\w/-]/g, '-').slice(0, 128);
}
