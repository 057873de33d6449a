/** JSON as the API has it. */
type ApiJson = Readonly<Record<string, unknown>>;

export interface RunTaskPorts {
  /** Rejects with `AwsError`. */
  runTask(request: ApiJson): Promise<{
    readonly taskArn?: string;
    readonly isResumed?: boolean;
    readonly failures: readonly { readonly reason: string; readonly detail?: string }[];
  }>;
}

/** A cluster of many instances has them all say the same few things. */
const mostReasons = 5;

/** The task that was started, or that an earlier try of this very step had started; else why Amazon ECS placed none. */
export type Begun = { readonly taskArn: string; readonly isResumed: boolean } | { readonly failure: string };

/**
 * Starts a one-off task once: the request's client token makes a repetition harmless. After a lost answer, or in a step
 * that is run again, ECS answers the task of the first call.
 */
export async function beginTask(request: ApiJson, ports: RunTaskPorts): Promise<Begun> {
  const { taskArn, isResumed = false, failures } = await ports.runTask(request);
  if (taskArn !== undefined) return { taskArn, isResumed };
  // Each container instance that was asked has a failure of its own.
  const reasons = new Set(
    failures.map(({ reason, detail }) => (detail === undefined ? reason : `${reason} (${detail})`)),
  );
  if (reasons.size === 0) return { failure: 'Amazon ECS started no task and gave no reason' };
  return { failure: [...reasons].slice(0, mostReasons).join('; ') };
}
