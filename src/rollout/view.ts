import { familyAndRevision } from '../ecs/arn.ts';
import type { Deployment, Service } from '../ecs/service.ts';
import type { ServiceDeployment } from '../ecs/service-deployment.ts';
import { oldTaskCount, oursOf, primaryOf, wantedCount } from './counts.ts';
import type { History } from './history.ts';
import type { Snapshot } from './snapshot.ts';
import type { RolloutTarget } from './target.ts';
import type { FailureReason, Verdict } from './verdict.ts';

/** One guard clause: `undefined` means that it is not for this answer to decide. */
export type Answer = (view: View) => Verdict | undefined;

/** Target, snapshot and history, with what every answer looks at already picked out. */
export interface View {
  readonly target: RolloutTarget;
  readonly snapshot: Snapshot;
  readonly history: History;
  readonly service: Service;
  readonly ours: Deployment | undefined;
  readonly primary: Deployment | undefined;
  readonly isOursPrimary: boolean;
  readonly serviceDeployment: ServiceDeployment | undefined;
  /** How many tasks of ours there are to be. */
  readonly wanted: number;
  readonly oldTasks: number;
  /** `api:42`. */
  readonly name: string;
}

export function toView(target: RolloutTarget, service: Service, snapshot: Snapshot, history: History): View {
  const ours = oursOf(target, snapshot);
  const primary = primaryOf(service);
  return {
    target,
    snapshot,
    history,
    service,
    ours,
    primary,
    isOursPrimary: ours !== undefined && ours.id === primary?.id,
    serviceDeployment: history.serviceDeployment,
    wanted: ours === undefined ? service.desiredCount : wantedCount(service, ours),
    oldTasks: oldTaskCount(service, ours),
    name: familyAndRevision(target.taskDefinitionArn),
  };
}

export function failed(reason: FailureReason, message: string): Verdict {
  return { kind: 'failed', reason, message };
}

/** Milliseconds between `since` and the snapshot, both by AWS's clock. */
export function ageMs(view: View, since: Date): number {
  return view.snapshot.at.getTime() - since.getTime();
}
