import type { Json } from '../json.ts';
import { asObject, asText } from '../json.ts';
import type { World } from './world.ts';

/**
 * Writes a line to the container's stream `prefix/container/task`, where its definition has an awslogs prefix
 * (API shape LogConfiguration). A stream comes into being with its first line.
 */
export function writeLogLine(
  world: World,
  container: Json,
  line: { readonly taskId: string; readonly text: string },
): void {
  const configuration = asObject(container['logConfiguration']);
  const options = asObject(configuration['options']);
  const prefix = asText(options['awslogs-stream-prefix']);
  const groupName = asText(options['awslogs-group']);
  if (configuration['logDriver'] !== 'awslogs' || prefix === undefined || groupName === undefined) return;
  const at = world.queue.now;
  let group = world.logGroups.get(groupName);
  if (group === undefined) {
    group = { name: groupName, createdAt: at, streams: new Map() };
    world.logGroups.set(groupName, group);
  }
  const name = `${prefix}/${asText(container['name'])}/${line.taskId}`;
  let stream = group.streams.get(name);
  if (stream === undefined) {
    stream = { name, createdAt: at, lines: [] };
    group.streams.set(name, stream);
  }
  stream.lines.push({ at, text: line.text });
}
