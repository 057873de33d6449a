import type { Json } from '../json.ts';

/** A rule of the default event bus. */
export interface EventRule {
  readonly name: string;
  readonly arn: string;
  /** ENABLED, DISABLED and others. */
  readonly state: string;
  readonly scheduleExpression?: string;
  /** Another AWS service owns it: nobody else may change it. */
  readonly managedBy?: string;
  /** As they were put, members that nobody here knows included. */
  targets: Json[];
  /** What PutTargets says of each entry, with HTTP 200. */
  refusesTargets?: { readonly code: string; readonly message: string };
}

/** A schedule of EventBridge Scheduler, as GetSchedule answers it. */
export interface Schedule {
  readonly group: string;
  readonly name: string;
  readonly arn: string;
  readonly createdAt: number;
  modifiedAt: number;
  /** Everything that was sent, defaults filled in. */
  document: Json;
}
