import type { Json } from '../json.ts';
import { asText } from '../json.ts';
import type { TaskDefinitionRecord } from './ecs-state.ts';
import { arnOf, type World } from './world.ts';

/** Adds a revision; every call makes a new one, be it equal to the last. `document` is already in ECS's own form. */
export function registerTaskDefinition(world: World, document: Json, tags: Json[]): TaskDefinitionRecord {
  const family = asText(document['family']) ?? '';
  const revision =
    1 +
    Math.max(
      0,
      ...world.taskDefinitions.filter((known) => known.family === family).map((known) => known.revision),
    );
  const arn = arnOf(world, 'ecs', `task-definition/${family}:${revision}`);
  const record: TaskDefinitionRecord = {
    document: {
      ...document,
      taskDefinitionArn: arn,
      revision,
      status: 'ACTIVE',
      requiresAttributes: [{ name: 'com.amazonaws.ecs.capability.docker-remote-api.1.18' }],
      registeredAt: world.queue.now / 1000,
      registeredBy: `arn:${world.partition}:iam::${world.accountId}:role/deployer`,
    },
    arn,
    family,
    revision,
    status: 'ACTIVE',
    tags,
  };
  world.taskDefinitions.push(record);
  return record;
}
