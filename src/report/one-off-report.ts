/** A one-off task as the report tells it. */
export interface OneOffReport {
  readonly purpose: 'run-before' | 'run-after' | 'task';
  readonly outcome:
    | 'succeeded'
    | 'failed'
    | 'not-started'
    | 'interrupted'
    | 'timed-out'
    | 'cancelled'
    | 'unknown';
  /** What happened, in one sentence. */
  readonly message: string;
  readonly container: string;
  readonly taskDefinitionArn: string;
  /** Absent when Amazon ECS started none. */
  readonly taskArn?: string;
  /** Of the container that ran the command. */
  readonly exitCode?: number;
  readonly startedAt: Date;
  readonly endedAt: Date;
  /** Where its log is in the console. */
  readonly logUrl?: string;
}
