import type { Deployment, Service, ServiceDeployment, ServiceEvent } from '../service.ts';
import { oursOf } from './counts.ts';
import { type HealthMemory, rememberHealth } from './health-memory.ts';
import { type Marks, mark } from './marks.ts';
import { inOrder, rollbackDestination } from './service-event.ts';
import type { Snapshot } from './snapshot.ts';
import type { RolloutTarget } from './target.ts';
import type { Verdict } from './verdict.ts';

/** What is worth keeping of all the snapshots so far. Small, immutable, derived by `remember` alone. */
export interface History extends HealthMemory {
  /** When the first and the newest snapshot were taken. */
  readonly firstAt?: Date;
  readonly lastAt?: Date;
  /** Our deployment as it was last listed, and when that was. */
  readonly ours?: Deployment;
  readonly oursSeenAt?: Date;
  /** Our deployment was seen before it was complete. */
  readonly sawProgress: boolean;
  /** Since our deployment began, oldest first; more than the newest 100 that ECS keeps. */
  readonly events: readonly ServiceEvent[];
  /** Ids of the deployments that ECS said it was rolling back to; `''` where it named none. */
  readonly rollbackDestinations: readonly string[];
  /** Why ECS gave our deployment up, in its own words; it forgets them with the deployment. */
  readonly failureText?: string;
  readonly serviceDeployment?: ServiceDeployment;
  /** The desired count when the watch began. */
  readonly initialDesiredCount?: number;
  /** Another deployment had fewer tasks than it wants, or failing ones: events that name no deployment may be about it. */
  readonly othersLackedTasks: boolean;
  readonly marks: Marks;
  readonly cancelledAt?: Date;
  /** A verdict that ends the watch is given once. */
  readonly final?: Verdict;
}

export const noHistory: History = {
  sawProgress: false,
  events: [],
  rollbackDestinations: [],
  targetsSince: [],
  sawHealthyTask: false,
  othersLackedTasks: false,
  marks: {},
};

/** The history after one more snapshot. */
export function remember(target: RolloutTarget, history: History, snapshot: Snapshot): History {
  const service = snapshot.service;
  const ours = oursOf(target, snapshot);
  const serviceDeployment = snapshot.serviceDeployment ?? history.serviceDeployment;
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
    othersLackedTasks: history.othersLackedTasks || doOthersLackTasks(target, service),
    ...rememberFailure(history, ours),
    ...rememberHealth(target, history.marks.firstTaskRunningAt === undefined, history, snapshot),
  };
  return { ...remembered, ...initialCount(history, service), marks: mark(target, remembered, snapshot) };
}

/** The history of a rollout whose watch has ended with `verdict`. */
export function conclude(history: History, verdict: Verdict, at: Date): History {
  return { ...history, final: verdict, marks: { ...history.marks, endedAt: at } };
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
  const reasons = service?.deployments.map((deployment) => deployment.rolloutStateReason ?? '') ?? [];
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
