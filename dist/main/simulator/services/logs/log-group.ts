import type { LogGroup, LogLine, LogStream, World } from '../../model/world.ts';
import { AwsFault, type Json } from '../../operation.ts';
import { numberOf, requireText, textOf } from '../input.ts';

/** By name, or by an identifier that may be an ARN. @throws AwsFault ResourceNotFoundException */
export function requireLogGroup(input: Json, world: World): LogGroup {
  const identifier =
    textOf(input, 'logGroupIdentifier') ?? requireText(input, 'logGroupName', 'InvalidParameterException');
  const name = identifier.replace(/^arn:.*:log-group:/, '').replace(/:\*$/, '');
  const group = world.logGroups.get(name);
  if (group === undefined)
    throw new AwsFault('ResourceNotFoundException', 'The specified log group does not exist.');
  return group;
}

/** A stream exists only after its first line. @throws AwsFault ResourceNotFoundException */
export function requireLogStream(group: LogGroup, name: string): LogStream {
  const stream = group.streams.get(name);
  if (stream === undefined)
    throw new AwsFault('ResourceNotFoundException', 'The specified log stream does not exist.');
  return stream;
}

/** `startTime` counts, `endTime` does not (API operation GetLogEvents). */
export function linesWithin(lines: readonly LogLine[], input: Json): readonly LogLine[] {
  const from = numberOf(input, 'startTime') ?? Number.NEGATIVE_INFINITY;
  const until = numberOf(input, 'endTime') ?? Number.POSITIVE_INFINITY;
  return lines.filter(({ at }) => at >= from && at < until);
}

/** CloudWatch takes a line in a moment after it was written. */
export const ingestionDelayMs = 800;
