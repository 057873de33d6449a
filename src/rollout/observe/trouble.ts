import type { Deployment, Service, ServiceEvent } from '../../ecs/service.ts';
import { isTrouble, parseEvent } from '../../ecs/service-events.ts';
import type { History } from '../history.ts';
import type { RolloutTarget } from '../target.ts';

function isStart({ message }: ServiceEvent): boolean {
  return parseEvent(message).kind === 'started';
}

/** Something new says that tasks fail: an event, the count of failures, or fewer tasks than there were. */
export function hasNewTrouble(
  service: Service,
  ours: Deployment | undefined,
  history: History,
  target: RolloutTarget,
): boolean {
  const known = new Set(history.events.map((event) => event.id));
  const added = service.events.filter((event) => event.createdAt >= target.startedAt && !known.has(event.id));
  const hasStartedBefore = history.events.some(isStart);
  if (added.some((event) => isTrouble(event) || (hasStartedBefore && isStart(event)))) return true;
  const before = history.ours;
  if (ours === undefined || before === undefined) return false;
  return (
    ours.failedTasks > before.failedTasks ||
    ours.runningCount + ours.pendingCount < before.runningCount + before.pendingCount
  );
}
