import {
  DeregisterTaskDefinitionCommand,
  type ECSClient,
  ListTaskDefinitionsCommand,
  ListTasksCommand,
} from '@aws-sdk/client-ecs';
import { mostPages } from './answers.ts';
import type { Session } from './session.ts';

/** The revisions of a family, and what runs of them. */
export function revisions(session: Session, client: ECSClient) {
  return {
    /** ARNs of the ACTIVE revisions, newest first. */
    listRevisions: async (family: string): Promise<readonly string[]> => {
      const arns: string[] = [];
      let nextToken: string | undefined;
      let pages = 0;
      do {
        const command = new ListTaskDefinitionsCommand({
          ...{ familyPrefix: family, status: 'ACTIVE', sort: 'DESC', maxResults: 100 },
          ...(nextToken && { nextToken }),
        });
        const page = await session.send('ecs:ListTaskDefinitions', (options) =>
          client.send(command, options),
        );
        arns.push(...(page.taskDefinitionArns ?? []));
        nextToken = page.nextToken;
        pages += 1;
      } while (nextToken !== undefined && pages < mostPages);
      return arns;
    },

    /** ARNs of the tasks of a family that run or are to run in a cluster, whoever started them. */
    listTasksOfFamily: async (cluster: string, family: string): Promise<readonly string[]> => {
      const arns: string[] = [];
      let nextToken: string | undefined;
      let pages = 0;
      do {
        const command = new ListTasksCommand({ cluster, family, ...(nextToken && { nextToken }) });
        const page = await session.send('ecs:ListTasks', (options) => client.send(command, options));
        arns.push(...(page.taskArns ?? []));
        nextToken = page.nextToken;
        pages += 1;
      } while (nextToken !== undefined && pages < mostPages);
      return arns;
    },

    /** Running tasks and services go on; nothing new may name it. Once more does no harm. */
    deregisterTaskDefinition: async (arn: string): Promise<void> => {
      const command = new DeregisterTaskDefinitionCommand({ taskDefinition: arn });
      await session.send('ecs:DeregisterTaskDefinition', (options) => client.send(command, options));
    },
  };
}
