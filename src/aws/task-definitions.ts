import {
  DescribeTaskDefinitionCommand,
  type ECSClient,
  RegisterTaskDefinitionCommand,
} from '@aws-sdk/client-ecs';
import type { Tag, TaskDefinition } from '../task-definition/task-definition.ts';
import { withheldValues } from '../task-definition/withheld-values.ts';
import { secretsOfThisRun } from '../text/known-values.ts';
import { identity } from './answers.ts';
import { rawAnswer, sendJson } from './raw-json.ts';
import type { Session } from './session.ts';

/** A revision as ECS describes it, with the members that the SDK does not know; the tags stand beside it. */
export interface RegisteredTaskDefinition {
  readonly arn: string;
  readonly family: string;
  readonly revision: number;
  /** ACTIVE, INACTIVE or DELETE_IN_PROGRESS. */
  readonly status: string;
  readonly taskDefinition: TaskDefinition;
  readonly tags: readonly Tag[];
}

/** Task definitions, in and out as the JSON that they are. */
export function taskDefinitions(session: Session, client: ECSClient) {
  return {
    /** `family` (its newest ACTIVE revision), `family:revision` or an ARN. */
    describeTaskDefinition: async (name: string): Promise<RegisteredTaskDefinition> => {
      const command = new DescribeTaskDefinitionCommand({ taskDefinition: name, include: ['TAGS'] });
      const received = rawAnswer(command);
      return session.send('ecs:DescribeTaskDefinition', async (options) => {
        await client.send(command, options);
        return toRegistered(received() as Answer);
      });
    },

    /** Registers exactly the JSON given. Sent once: every call makes a revision, even when nothing differs. */
    registerTaskDefinition: async (taskDefinition: TaskDefinition): Promise<RegisteredTaskDefinition> => {
      const command = new RegisterTaskDefinitionCommand({
        family: undefined,
        containerDefinitions: undefined,
      });
      secretsOfThisRun.learn(withheldValues(taskDefinition));
      command.middlewareStack.use(sendJson(taskDefinition));
      const received = rawAnswer(command);
      return session.send(
        'ecs:RegisterTaskDefinition',
        async (options) => {
          await client.send(command, options);
          return toRegistered(received() as Answer);
        },
        'write',
      );
    },
  };
}

interface Answer {
  readonly taskDefinition: TaskDefinition & {
    readonly taskDefinitionArn: string;
    readonly revision: number;
    readonly status: string;
  };
  readonly tags?: readonly Tag[];
}

function toRegistered({ taskDefinition, tags }: Answer): RegisteredTaskDefinition {
  secretsOfThisRun.learn(withheldValues(taskDefinition));
  return {
    arn: taskDefinition.taskDefinitionArn,
    family: identity(taskDefinition.family, 'family'),
    revision: taskDefinition.revision,
    status: taskDefinition.status,
    taskDefinition,
    tags: tags ?? [],
  };
}
