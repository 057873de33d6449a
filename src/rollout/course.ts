import { compareStage, furthest, type KnownStage, type WaitingHook, waitingHooks } from '../ecs/lifecycle.ts';
import { restoredDeployment } from '../ecs/restored.ts';
import { isHeadless } from './headless.ts';
import { realShare } from './real-share.ts';
import { type Held, rememberSetBack } from './set-back.ts';
import type { Snapshot } from './snapshot.ts';

/** How a blue/green, linear or canary deployment went, as far as it was seen. AWS's clock. */
export interface Course extends Held {
  /** Each stage when it was first seen, in that order. */
  readonly stages: readonly { readonly name: string; readonly at: Date }[];
  /** The share of production traffic that ECS asked for on behalf of our revision, at each change, in percent. */
  readonly shares: readonly { readonly percent: number; readonly at: Date }[];
  /** The pause hooks that waited when ECS was last seen to go forward. */
  readonly waiting: readonly WaitingHook[];
  /** Since when the rules send traffic past our revision, although ECS has shifted all of it. */
  readonly misroutedSince?: Date;
}

/** The furthest stage that was seen: one that is not known, and a stale one during a rollback, move nothing. */
export function stageReached(course: Course | undefined): KnownStage | undefined {
  return furthest(course?.stages.map(({ name }) => name) ?? []);
}

/** Whether the deployment was seen in `stage` or after it. */
export function hasReached(course: Course | undefined, stage: KnownStage): boolean {
  const reached = stageReached(course);
  return reached !== undefined && (compareStage(reached, stage) ?? -1) >= 0;
}

/** The course after one more snapshot; absent while no stage was ever reported. */
export function rememberCourse(before: Course | undefined, snapshot: Snapshot): Course | undefined {
  const { serviceDeployment, at } = snapshot;
  const stage = serviceDeployment?.lifecycleStage;
  const isForward = serviceDeployment?.status === 'IN_PROGRESS' || serviceDeployment?.status === 'SUCCESSFUL';
  const percent = isForward && !isHeadless(snapshot) ? serviceDeployment.target?.productionWeight : undefined;
  if (before === undefined && stage === undefined && percent === undefined) return undefined;
  const { stages, shares, waiting } = before ?? { stages: [], shares: [], waiting: [] };
  const isNewStage = isForward && stage !== undefined && stages.every(({ name }) => name !== stage);
  const isNewShare = percent !== undefined && shares.at(-1)?.percent !== percent;
  const course: Course = {
    stages: isNewStage ? [...stages, { name: stage, at }] : stages,
    shares: isNewShare ? [...shares, { percent, at }] : shares,
    waiting: isForward ? waitingHooks(serviceDeployment.hooks) : waiting,
  };
  const held = { ...course, ...rememberSetBack(before ?? {}, course.shares, snapshot) };
  const misroutedSince = isMisrouted(course, snapshot) ? (before?.misroutedSince ?? at) : undefined;
  return misroutedSince === undefined ? held : { ...held, misroutedSince };
}

/** Only a read of after the shift counts, and only what lasts: ECS sets the rules itself until then, and when it comes back to this one. */
function isMisrouted(course: Course, snapshot: Snapshot): boolean {
  const { traffic, targetGroups, serviceDeployment, service } = snapshot;
  if (service !== undefined && restoredDeployment(service) !== undefined) return false;
  const shifted = course.stages.find(
    ({ name }) => (compareStage(name, 'POST_PRODUCTION_TRAFFIC_SHIFT') ?? -1) >= 0,
  );
  const status = serviceDeployment?.status;
  const isKept = status === 'IN_PROGRESS' || status === 'SUCCESSFUL';
  if (shifted === undefined || !isKept || traffic === undefined || traffic.isMissed === true) return false;
  if (traffic.readAt < shifted.at) return false;
  const share = realShare(traffic, targetGroups);
  return (targetGroups?.length ?? 0) > 0 && share !== undefined && share < 100;
}
