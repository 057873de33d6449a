import {
  ConflictException,
  DescribeServicesCommand,
  type ECSClient,
  RunTaskCommand,
  type RunTaskCommandOutput,
  StopTaskCommand,
} from '@aws-sdk/client-ecs';
import { AwsError } from '../ecs/aws-error.ts';
import { rawAnswer, sendJson } from './raw-json.ts';
import type { Session } from './session.ts';

/** What RunTask answers: the task, or with status 200 why there is none. */
export interface StartedTask {
  readonly taskArn?: string;
  /** The task was started before, under the same client token. */
  readonly isResumed?: boolean;
  readonly failures: readonly { readonly reason: string; readonly detail?: string }[];
}

/** Of the definition that is run. */
export interface PassedRoles {
  readonly taskRoleArn?: string;
  readonly executionRoleArn?: string;
}

type ApiJson = Readonly<Record<string, unknown>>;

/** One-off tasks. */
export function taskRuns(session: Session, client: ECSClient) {
  return {
    /**
     * Sends exactly the JSON given, which has a client token: a repeated call answers the task of the first. The roles of
     * the definition are not sent, and passed all the same: the record of the calls sees them in the input.
     */
    runTask: async (request: ApiJson, roles: PassedRoles = {}): Promise<StartedTask> => {
      const { taskRoleArn, executionRoleArn } = roles;
      const command = new RunTaskCommand({
        ...{ taskRoleArn, executionRoleArn },
        taskDefinition: undefined,
      });
      command.middlewareStack.use(sendJson(request));
      const answer = await session
        .send('ecs:RunTask', (options) => client.send(command, options))
        .catch(conflictingTask);
      return 'isResumed' in answer ? answer : startedIn(answer);
    },

    /** `reason` becomes the task's stoppedReason. */
    stopTask: async (cluster: string, task: string, reason: string): Promise<void> => {
      const command = new StopTaskCommand({ cluster, task, reason });
      await session.send('ecs:StopTask', (options) => client.send(command, options));
    },

    /** The service as JSON, with the members that the SDK does not know; `undefined` when ECS answers MISSING. */
    describeServiceJson: async (cluster: string, service: string): Promise<ApiJson | undefined> => {
      const command = new DescribeServicesCommand({ cluster, services: [service] });
      const received = rawAnswer(command);
      await session.send('ecs:DescribeServices', (options) => client.send(command, options));
      return (received() as { readonly services?: readonly ApiJson[] } | undefined)?.services?.[0];
    },
  };
}

function startedIn({ tasks: [task] = [], failures = [] }: RunTaskCommandOutput): StartedTask {
  return {
    ...(task?.taskArn !== undefined && { taskArn: task.taskArn, isResumed: hasBegun(task.lastStatus) }),
    failures: failures.map(({ reason, detail }) => ({
      reason: reason ?? 'no reason given',
      ...(detail !== undefined && { detail }),
    })),
  };
}

/** A task that was asked for just now is none of these (API reference, task lifecycle). */
function hasBegun(lastStatus = ''): boolean {
  return ['RUNNING', 'DEACTIVATING', 'STOPPING', 'DEPROVISIONING', 'STOPPED', 'DELETED'].includes(lastStatus);
}

/**
 * The same token with other parameters: the error names the tasks that it stands for (API reference, ConflictException).
 * A step that is run again registers a revision anew, and means the task that it began before all the same.
 */
function conflictingTask(error: unknown): StartedTask & { readonly isResumed: true } {
  const cause = error instanceof AwsError ? error.cause : undefined;
  const [taskArn] = cause instanceof ConflictException ? (cause.resourceIds ?? []) : [];
  if (taskArn === undefined) throw error;
  return { taskArn, isResumed: true, failures: [] };
}
