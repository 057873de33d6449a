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
  const stream = `${prefix}/${asText(container['name'])}/${line.taskId}`;
  writeToStream(world, { group: groupName, stream }, line.text);
}

/** Group and stream come into being with their first line. */
export function writeToStream(
  world: World,
  to: { readonly group: string; readonly stream: string },
  text: string,
): void {
  const at = world.queue.now;
  const group = world.logGroups.get(to.group) ?? { name: to.group, createdAt: at, streams: new Map() };
  world.logGroups.set(to.group, group);
  const stream = group.streams.get(to.stream) ?? { name: to.stream, createdAt: at, lines: [] };
  group.streams.set(to.stream, stream);
  stream.lines.push({ at, text });
}
