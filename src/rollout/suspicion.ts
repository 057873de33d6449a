import { isTrouble } from '../ecs/service-events.ts';
import type { History } from './history.ts';
import type { Snapshot } from './snapshot.ts';

const troubleLastsMs = 10_000;

/** Something went wrong a moment ago, and what it was may show at the next look. */
export function isSuspicious(snapshot: Snapshot, history: History): boolean {
  const since = snapshot.at.getTime() - troubleLastsMs;
  return history.events.some((event) => event.createdAt.getTime() > since && isTrouble(event));
}
