/** Forms in which ECS has been seen to differ, and which a scenario may choose. */
export interface Quirks {
  /** A rollback runs under a new deployment id on the old revision. Usually the old deployment is promoted again. */
  readonly rollbackHasNewId: boolean;
  /** The failed deployment is listed as DRAINING (observed 2026-07-02), not as ACTIVE (observed 2026-08-10). */
  readonly failedIsDraining: boolean;
  /** `currentServiceDeployment` and `currentServiceRevisions` are left out (observed 2026-08-10). */
  readonly omitsCurrentServiceDeployment: boolean;
  /** Failed pulls and secrets are told by a "was unable to place a task" event, or by the stopped task alone. */
  readonly launchFailuresAreTold: boolean;
  /** "has begun draining" names the old task set (observed 2025-11 to 2026-05), or the service alone (2026-09-16). */
  readonly drainingNamesTaskSet: boolean;
}

export const DEFAULT_QUIRKS: Quirks = {
  rollbackHasNewId: false,
  failedIsDraining: false,
  omitsCurrentServiceDeployment: false,
  launchFailuresAreTold: true,
  drainingNamesTaskSet: true,
};
