import { asObjects, asText, asTexts } from '../../json.ts';
import { findTaskDefinition } from '../../model/lookup.ts';
import { registerTaskDefinition as register } from '../../model/task-definitions.ts';
import type { TaskDefinitionRecord } from '../../model/world.ts';
import { AwsFault, type Json, type Operation } from '../../operation.ts';
import { seconds } from './find.ts';
import { normaliseTaskDefinition } from './normalise.ts';
import { pageOf } from './paging.ts';
import { validateTaskDefinition } from './validate.ts';

export const registerTaskDefinition: Operation = (input, { world }) => {
  validateTaskDefinition(input);
  const record = register(world, normaliseTaskDefinition(input), asObjects(input['tags']));
  return answer(record, record.tags.length > 0);
};

export const describeTaskDefinition: Operation = (input, { world }) => {
  const record = findTaskDefinition(world, asText(input['taskDefinition']) ?? '');
  if (record === undefined) throw new AwsFault('ClientException', 'Unable to describe task definition.');
  return answer(record, asTexts(input['include']).includes('TAGS'));
};

export const listTaskDefinitions: Operation = (input, { world }) => {
  const prefix = asText(input['familyPrefix']);
  const status = asText(input['status']) ?? 'ACTIVE';
  const listed = world.taskDefinitions
    .filter((record) => record.status === status && (prefix === undefined || record.family === prefix))
    .sort((a, b) => (a.family < b.family ? -1 : a.family > b.family ? 1 : a.revision - b.revision));
  if (input['sort'] === 'DESC') listed.reverse();
  const page = pageOf(listed, input, { usual: 100, most: 100 });
  return { taskDefinitionArns: page.items.map((record) => record.arn), ...page.more };
};

export const deregisterTaskDefinition: Operation = (input, { world }) => {
  const record = findTaskDefinition(world, asText(input['taskDefinition']) ?? '');
  if (record === undefined)
    throw new AwsFault('ClientException', 'The specified task definition does not exist.');
  record.status = 'INACTIVE';
  record.document['deregisteredAt'] = seconds(world.queue.now);
  return answer(record, false);
};

function answer(record: TaskDefinitionRecord, withTags: boolean): Json {
  return {
    taskDefinition: { ...record.document, status: record.status },
    ...(withTags && { tags: record.tags }),
  };
}
