import {
  DeregisterTaskDefinitionCommand,
  type ECSClient,
  ListTaskDefinitionsCommand,
  ListTasksCommand,
} from '@aws-sdk/client-ecs';
import { allPages } from './pages.ts';
import type { Session } from './session.ts';

/** The revisions of a family, and what runs of them. */
export function revisions(session: Session, client: ECSClient) {
  return {
    /** ARNs of the ACTIVE revisions, newest first. */
    listRevisions: (family: string): Promise<readonly string[]> =>
      allPages(async (nextToken) => {
        const asked = { familyPrefix: family, status: 'ACTIVE', sort: 'DESC', maxResults: 100 } as const;
        const command = new ListTaskDefinitionsCommand({ ...asked, nextToken });
        const page = await session.send('ecs:ListTaskDefinitions', (options) =>
          client.send(command, options),
        );
        return { items: page.taskDefinitionArns, next: page.nextToken };
      }),

    /** ARNs of the tasks of a family that run or are to run in a cluster, whoever started them. */
    listTasksOfFamily: (cluster: string, family: string): Promise<readonly string[]> =>
      allPages(async (nextToken) => {
        const command = new ListTasksCommand({ cluster, family, nextToken });
        const page = await session.send('ecs:ListTasks', (options) => client.send(command, options));
        return { items: page.taskArns, next: page.nextToken };
      }),

    /** Running tasks and services go on; nothing new may name it. Once more does no harm. */
    deregisterTaskDefinition: async (arn: string): Promise<void> => {
      const command = new DeregisterTaskDefinitionCommand({ taskDefinition: arn });
      await session.send('ecs:DeregisterTaskDefinition', (options) => client.send(command, options));
    },
  };
}
