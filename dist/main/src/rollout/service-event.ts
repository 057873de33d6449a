import type { ServiceEvent } from '../service.ts';

/** AWS writes `(service api) …` in production and `service (api) …` in its documentation. */
const prefix = /^(\(service [^)]*\)|service \([^)]*\))\s*/;

/** The event without the name of the service, which its reader knows. */
export function eventText(event: ServiceEvent): string {
  return event.message.replace(prefix, '');
}

/** Oldest first; events of one millisecond in the order of their ids, so that a shuffled answer reads the same. */
export function inOrder(events: readonly ServiceEvent[]): readonly ServiceEvent[] {
  return events.toSorted(
    (a, b) => a.createdAt.getTime() - b.createdAt.getTime() || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0),
  );
}

/** The deployment that ECS says it is rolling back to; the deployment's id, or `''` when none is named. */
export function rollbackDestination(text: string): string | undefined {
  const found = /\brolling back to deployment(?:Id)?\s+\(?(ecs-svc\/\d+)?/i.exec(text);
  return found === null ? undefined : (found[1] ?? '');
}

/** Something went wrong, in any of the wordings of ECS's scheduler. "unhealthy" alone may heal. */
export function isTrouble(event: ServiceEvent): boolean {
  return /unable|fail|unhealthy|error|throttl|missing/i.test(eventText(event));
}
