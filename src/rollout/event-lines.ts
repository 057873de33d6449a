import { type ParsedEvent, parseEvent } from '../ecs/service-events.ts';
import { clip, shortIds } from '../text/short.ts';
import { count } from '../text/words.ts';
import { becauseOf } from './answers/because.ts';

/** A line of the log is read at a glance. */
const longest = 158;

/**
 * The service events of one look that are worth a line: trouble, and what we do not know. Events of the usual course are
 * what the counts show. Events that differ in the task alone are one line with their number.
 */
export function eventLines(messages: readonly string[]): readonly string[] {
  const groups = new Map<string, Noted[]>();
  for (const message of messages) {
    const noted = note(parseEvent(message));
    if (noted === undefined) continue;
    groups.set(noted.same, [...(groups.get(noted.same) ?? []), noted]);
  }
  return [...groups.values()].flatMap((alike) => {
    const [first] = alike;
    if (first === undefined) return [];
    const line = alike.length === 1 ? first.one : first.many(alike.length);
    return clip(`ECS: ${shortIds(line)}`, longest);
  });
}

interface Noted {
  /** What events of one line have in common. */
  readonly same: string;
  readonly one: string;
  many(number: number): string;
}

function note(event: ParsedEvent): Noted | undefined {
  switch (event.kind) {
    case 'unhealthy-target': {
      const where = event.targetGroupArn ?? event.loadBalancerName ?? '';
      const what = event.taskId === undefined ? `instance ${event.instanceId}` : `task ${event.taskId}`;
      const port = event.port === undefined ? '' : ` (port ${event.port})`;
      const why = `unhealthy in ${where}: ${event.reason}`;
      return noted(why, `${what}${port} is ${why}`, (number) => `${count(number, 'target')} are ${why}`);
    }
    case 'container-unhealthy': {
      const why = 'failed the container health check';
      return noted(why, `task ${event.taskId} ${why}`, (number) => `${count(number, 'task')} ${why}`);
    }
    case 'not-placed':
      return repeated(`cannot start a task: ${brief(event.reason)}`);
    case 'failed':
      // The deployment that this action has stopped is no news.
      return event.reason === 'deployment stopped'
        ? undefined
        : repeated(`deployment failed${becauseOf(event.reason)}`);
    case 'other':
      return repeated(event.text.replace(/\.$/, ''));
    default:
      return undefined;
  }
}

/** The task says the whole of its error, on a line of its own. */
function brief(reason: string): string {
  return /^(\w+Error): /.exec(reason)?.[1] ?? reason;
}

function repeated(text: string): Noted {
  return noted(shortIds(text), text, (number) => `${text} (${number} times)`);
}

function noted(same: string, one: string, many: Noted['many']): Noted {
  return { same, one, many };
}
