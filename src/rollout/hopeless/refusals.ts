import { absences } from '../../causes/absences.ts';
import type { Found } from '../../causes/recogniser.ts';
import { parseEvent } from '../../ecs/service-events.ts';
import { isOurs } from '../health.ts';
import type { View } from '../view.ts';
import type { FailedTask } from './failed-task.ts';

/** A task of ours did not start, because something that it asked for is not there. */
export interface Refusal {
  readonly found: Found;
  readonly text: string;
  readonly at: Date;
}

/** The refusals among the failures, and among the events that can only be about ours; oldest first. */
export function refusals(failures: readonly FailedTask[], view: View): readonly Refusal[] {
  const said = [...failures.map(({ text, failedAt }) => ({ text, at: failedAt })), ...eventsOfOurs(view)];
  return said.flatMap(({ text, at }) => {
    const found = absences.flatMap((recogniser) => recogniser.find([text]) ?? [])[0];
    return found === undefined ? [] : [{ found, text, at }];
  });
}

/** What two refusals have in common when they are about the same thing. */
export function refusalKey({ says, missing }: Found): string {
  return `${says} ${missing?.name ?? ''}`;
}

/**
 * "unable to place a task" names no deployment. It is ours only when no other deployment lacks a task that it could be
 * about, and ECS has counted a failure of ours. A task of ours that was read tells more, and then this is not asked.
 */
function eventsOfOurs(view: View): readonly { readonly text: string; readonly at: Date }[] {
  const { service, ours, snapshot, target, history } = view;
  const others = service.deployments.filter((deployment) => deployment.id !== target.deploymentId);
  const areOthersWell =
    others.every((other) => other.failedTasks === 0 && other.pendingCount === 0) &&
    !history.othersLackedTasks;
  const hasStopped = snapshot.tasks.some((task) => isOurs(target, task) && task.lastStatus === 'STOPPED');
  if (!areOthersWell || hasStopped || (ours?.failedTasks ?? 0) === 0) return [];
  return history.events.flatMap(({ message, createdAt }) => {
    const event = parseEvent(message);
    return event.kind === 'not-placed' ? [{ text: event.reason, at: createdAt }] : [];
  });
}
