import { DescribeTasksCommand, type ECSClient, ListTasksCommand } from '@aws-sdk/client-ecs';
import type { Task } from '../ecs/task.ts';
import { mostPages } from './answers.ts';
import type { Session } from './session.ts';
import { toTask } from './task-values.ts';

/** DescribeTasks takes 100 at most (ECS API reference). */
const tasksPerCall = 100;

/** The tasks of a service. */
export function tasks(session: Session, client: ECSClient) {
  return {
    /** ARNs by desired status, all pages. ECS keeps stopped tasks for about an hour. */
    listTasks: async (
      cluster: string,
      serviceName: string,
      desiredStatus: 'RUNNING' | 'STOPPED',
    ): Promise<readonly string[]> => {
      const arns: string[] = [];
      let nextToken: string | undefined;
      let pages = 0;
      do {
        const asked = { cluster, serviceName, desiredStatus, ...(nextToken && { nextToken }) };
        const command = new ListTasksCommand(asked);
        const page = await session.send('ecs:ListTasks', (options) => client.send(command, options));
        arns.push(...(page.taskArns ?? []));
        nextToken = page.nextToken;
        pages += 1;
      } while (nextToken !== undefined && pages < mostPages);
      return arns;
    },

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
