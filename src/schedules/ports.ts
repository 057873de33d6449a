/** EventBridge and EventBridge Scheduler as schedules see them; texts are the JSON that AWS keeps. Everything rejects with `AwsError`. */
export interface ScheduleReads {
  /** Names of the rules of the default bus that have the target. */
  listRulesOfTarget(targetArn: string): Promise<readonly string[]>;
  /** Rejects with kind `missing` when there is no such rule. */
  listTargets(rule: string): Promise<readonly string[]>;
  /** The AWS service that owns a rule. */
  managerOf(rule: string): Promise<string | undefined>;
  listSchedules(): Promise<readonly ScheduleSummary[]>;
  /** Rejects with kind `missing` when there is no such schedule. */
  getSchedule(group: string, name: string): Promise<string>;
}

export interface ScheduleSummary {
  readonly group: string;
  readonly name: string;
  readonly targetArn: string;
}

export interface ScheduleWrites {
  /** Replaces the target of the same id. */
  putTarget(rule: string, target: string): Promise<void>;
  /** Replaces the whole schedule. `body` is the JSON of the request. */
  updateSchedule(group: string, name: string, body: string): Promise<void>;
}
