import type { ScheduleRef } from './schedule-ref.ts';

/** A family that is deployed, and the cluster in which it runs. */
export interface Deployed {
  readonly family: string;
  readonly clusterArn: string;
}

export type SchedulesWish = 'auto' | readonly ScheduleRef[];

/** What the search is about. `now` is AWS's clock. */
export interface Search {
  readonly deployed: readonly Deployed[];
  readonly now: Date;
}
