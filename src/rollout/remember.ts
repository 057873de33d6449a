import type { Deployment, Service, ServiceEvent } from '../ecs/service.ts';
import { inOrder, rollbackDestination } from '../ecs/service-events.ts';
import { oursOf } from './counts.ts';
import { rememberCourse } from './course.ts';
import { rememberHealth } from './health-memory.ts';
import type { History } from './history.ts';
import { mark } from './marks.ts';
import type { Snapshot } from './snapshot.ts';
import type { RolloutTarget } from './target.ts';

/** The history after one more snapshot. */
export function remember(target: RolloutTarget, history: History, snapshot: Snapshot): History {
  const service = snapshot.service;
  const ours = oursOf(target, snapshot);
  const serviceDeployment = snapshot.serviceDeployment ?? history.serviceDeployment;
  const course = rememberCourse(history.course, snapshot);
  const events = addEvents(history.events, service?.events ?? [], target.startedAt);
  // What is no longer so must not stay because it is absent.
  const { unusedSince: _, ...kept } = history;
  const remembered: History = {
    ...kept,
    firstAt: history.firstAt ?? snapshot.at,
    lastAt: snapshot.at,
    ...(ours === undefined ? {} : { ours, oursSeenAt: snapshot.at }),
    sawProgress: history.sawProgress || (ours !== undefined && ours.rolloutState !== 'COMPLETED'),
    events,
    rollbackDestinations: rollbackDestinations(history, events, service),
    ...(serviceDeployment === undefined ? {} : { serviceDeployment }),
    ...(course === undefined ? {} : { course }),
    othersLackedTasks: history.othersLackedTasks || doOthersLackTasks(target, service),
    ...rememberFailure(history, ours),
    ...rememberHealth(target, history.marks.firstTaskRunningAt === undefined, history, snapshot),
  };
  return { ...remembered, ...initialCount(history, service), marks: mark(target, remembered, snapshot) };
}

function initialCount(history: History, service: Service | undefined) {
  const initialDesiredCount = history.initialDesiredCount ?? service?.desiredCount;
  return initialDesiredCount === undefined ? {} : { initialDesiredCount };
}

function addEvents(known: readonly ServiceEvent[], read: readonly ServiceEvent[], startedAt: Date) {
  const ids = new Set(known.map((event) => event.id));
  const added = read.filter((event) => event.createdAt >= startedAt && !ids.has(event.id));
  return added.length === 0 ? known : inOrder([...known, ...added]);
}

function rollbackDestinations(
  history: History,
  events: readonly ServiceEvent[],
  service: Service | undefined,
) {
  const reasons = service?.deployments.flatMap((deployment) => deployment.rolloutStateReason ?? []) ?? [];
  const found = [...events.map((event) => event.message), ...reasons].map(rollbackDestination);
  return [...new Set([...history.rollbackDestinations, ...found.filter((id) => id !== undefined)])].sort();
}

function doOthersLackTasks(target: RolloutTarget, service: Service | undefined): boolean {
  const others = service?.deployments.filter((deployment) => deployment.id !== target.deploymentId) ?? [];
  return others.some((other) => other.failedTasks > 0 || other.runningCount < other.desiredCount);
}

function rememberFailure(history: History, ours: Deployment | undefined) {
  if (ours?.rolloutState !== 'FAILED') return {};
  return { failureText: ours.rolloutStateReason ?? history.failureText ?? 'ECS gave no reason.' };
}
