import type { Deployment, Service, ServiceEvent } from '../../ecs/service.ts';
import { isTrouble, parseEvent } from '../../ecs/service-events.ts';
import type { History } from '../history.ts';
import type { RolloutTarget } from '../target.ts';

function isStart({ message }: ServiceEvent): boolean {
  return parseEvent(message).kind === 'started';
}

/** Something new says that tasks fail, or that further tasks are started: in place of some, it may be. */
export function hasNewTrouble(
  service: Service,
  ours: Deployment | undefined,
  history: History,
  target: RolloutTarget,
): boolean {
  const isReplaced = history.events.some(isStart) && newEvents(service, history, target).some(isStart);
  return isReplaced || hasNewFailure(service, ours, history, target);
}

/** The same where ECS starts all tasks one after the other: an event, the count of failures, or fewer tasks than there were. */
export function hasNewFailure(
  service: Service,
  ours: Deployment | undefined,
  history: History,
  target: RolloutTarget,
): boolean {
  if (newEvents(service, history, target).some(isTrouble)) return true;
  const before = history.ours;
  if (ours === undefined || before === undefined) return false;
  return (
    ours.failedTasks > before.failedTasks ||
    ours.runningCount + ours.pendingCount < before.runningCount + before.pendingCount
  );
}

function newEvents(service: Service, history: History, target: RolloutTarget): readonly ServiceEvent[] {
  const known = new Set(history.events.map((event) => event.id));
  return service.events.filter((event) => event.createdAt >= target.startedAt && !known.has(event.id));
}
