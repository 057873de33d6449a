import { findContainer } from './containers.ts';
import type { TaskDefinition } from './task-definition.ts';

/** Where a container's log lies in CloudWatch Logs. `region` is absent where the log configuration names none. */
export interface LogStream {
  readonly group: string;
  readonly stream: string;
  readonly region?: string;
}

/**
 * The stream `prefix/container/task-id`; `undefined` for another log driver, and without a stream prefix, where Docker's
 * container id names the stream. Source: API shape LogConfiguration.
 */
export function logStreamOf(
  taskDefinition: TaskDefinition,
  containerName: string,
  taskId: string,
): LogStream | undefined {
  const { logDriver, options = {} } = findContainer(taskDefinition, containerName)?.logConfiguration ?? {};
  const { 'awslogs-group': group, 'awslogs-stream-prefix': prefix, 'awslogs-region': region } = options;
  if (logDriver !== 'awslogs' || group === undefined || prefix === undefined) return undefined;
  return { group, stream: `${prefix}/${containerName}/${taskId}`, ...(region !== undefined && { region }) };
}
