import type { LogLine } from '../../model/world.ts';
import { AwsFault, type Operation } from '../../operation.ts';
import { flagOf, numberOf, requireText, textOf } from '../input.ts';
import { ingestionDelayMs, linesWithin, requireLogGroup, requireLogStream } from './log-group.ts';

/**
 * Pages forwards and backwards through one stream. Tokens are never null; the end is told by a token that equals
 * the one that was sent (API operation GetLogEvents).
 */
export const getLogEvents: Operation = (input, { world }) => {
  const group = requireLogGroup(input, world);
  const name = requireText(input, 'logStreamName', 'InvalidParameterException');
  const lines = linesWithin(requireLogStream(group, name).lines, input);
  const limit = numberOf(input, 'limit') ?? 10_000;
  const { start, end } = choosePage(textOf(input, 'nextToken'), flagOf(input, 'startFromHead') === true, {
    limit,
    count: lines.length,
  });
  return {
    events: lines.slice(start, end).map(showLine),
    nextForwardToken: token('f', end),
    nextBackwardToken: token('b', start),
  };
};

function choosePage(
  sent: string | undefined,
  startFromHead: boolean,
  { limit, count }: { limit: number; count: number },
): { start: number; end: number } {
  if (sent === undefined) {
    const start = startFromHead ? 0 : Math.max(0, count - limit);
    return { start, end: Math.min(count, start + limit) };
  }
  const [, direction, position] = /^([fb])\/(\d+)\/s$/.exec(sent) ?? [];
  if (direction === undefined)
    throw new AwsFault('InvalidParameterException', 'The specified nextToken is invalid.');
  const at = Math.min(count, Number(position));
  return direction === 'f'
    ? { start: at, end: Math.min(count, at + limit) }
    : { start: Math.max(0, at - limit), end: at };
}

const token = (direction: 'f' | 'b', position: number): string =>
  `${direction}/${String(position).padStart(56, '0')}/s`;

const showLine = ({ at, text }: LogLine) => ({
  timestamp: at,
  message: text,
  ingestionTime: at + ingestionDelayMs,
});
