import { DescribeTasksCommand, type ECSClient, ListTasksCommand } from '@aws-sdk/client-ecs';
import type { Task } from '../ecs/task.ts';
import { allPages } from './pages.ts';
import type { Session } from './session.ts';
import { toTask } from './task-values.ts';

/** DescribeTasks takes 100 at most (ECS API reference). */
const tasksPerCall = 100;

/** The tasks of a service. */
export function tasks(session: Session, client: ECSClient) {
  return {
    /** ARNs by desired status, all pages. ECS keeps stopped tasks for about an hour. */
    listTasks: (
      cluster: string,
      serviceName: string,
      desiredStatus: 'RUNNING' | 'STOPPED',
    ): Promise<readonly string[]> =>
      allPages(async (nextToken) => {
        const command = new ListTasksCommand({ cluster, serviceName, desiredStatus, nextToken });
        const page = await session.send('ecs:ListTasks', (options) => client.send(command, options));
        return { items: page.taskArns, next: page.nextToken };
      }),

    /** Those of the given ARNs that ECS still knows. */
    describeTasks: async (cluster: string, arns: readonly string[]): Promise<readonly Task[]> => {
      const answers = await Promise.all(
        batchesOf(arns).map((tasks) => {
          const command = new DescribeTasksCommand({ cluster, tasks });
          return session.send('ecs:DescribeTasks', async (options) =>
            ((await client.send(command, options)).tasks ?? []).map(toTask),
          );
        }),
      );
      return answers.flat();
    },
  };
}

function batchesOf(arns: readonly string[]): readonly string[][] {
  return Array.from({ length: Math.ceil(arns.length / tasksPerCall) }, (_, batch) =>
    arns.slice(batch * tasksPerCall, (batch + 1) * tasksPerCall),
  );
}
