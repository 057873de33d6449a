import type { Operation } from '../../operation.ts';
import { numberOf, textOf, textsOf } from '../input.ts';
import { pageOf } from '../page.ts';
import { ingestionDelayMs, linesWithin, requireLogGroup } from './log-group.ts';

/** Several streams of a group at once, oldest first. Patterns: words and quoted phrases that must all occur. */
export const filterLogEvents: Operation = (input, { world }) => {
  const group = requireLogGroup(input, world);
  const names = textsOf(input, 'logStreamNames');
  const prefix = textOf(input, 'logStreamNamePrefix') ?? '';
  const terms = readTerms(textOf(input, 'filterPattern') ?? '');
  const events = [...group.streams.values()]
    .filter(({ name }) => (names?.includes(name) ?? true) && name.startsWith(prefix))
    .flatMap(({ name, lines }) => linesWithin(lines, input).map((line) => ({ name, ...line })))
    .filter(({ text }) => terms.every((term) => text.includes(term)))
    .sort((a, b) => a.at - b.at);
  const page = pageOf(events, textOf(input, 'nextToken'), numberOf(input, 'limit') ?? 10_000);
  return {
    events: page.items.map(({ name, at, text }, index) => ({
      logStreamName: name,
      timestamp: at,
      message: text,
      ingestionTime: at + ingestionDelayMs,
      eventId: String(at).padEnd(50, '0') + String(index).padStart(6, '0'),
    })),
    searchedLogStreams: [],
    nextToken: page.nextToken,
  };
};

function readTerms(pattern: string): readonly string[] {
  return [...pattern.matchAll(/"([^"]+)"|(\S+)/g)].map(([, phrase, word]) => phrase ?? word ?? '');
}
