/** How far a deployment is whose strategy shifts traffic; the same object at the deployment and its record. */
export interface Progress {
  /** Stages still to come stand behind `at`. */
  readonly plan: readonly Phase[];
  at: number;
  /** What the API shows; it stays when the deployment goes back. */
  stage?: string;
  /** Percent of the new revision. */
  productionWeight: number;
  testWeight: number;
  /** Those of the stage that it is at. */
  hooks: HookState[];
  /** Counts the stages entered and the turns taken: whatever was planned for an earlier one does not happen. */
  turn: number;
  readonly pairs: readonly Pair[];
  isGoingBack: boolean;
  /** The stage's own work is done, and only its hooks are waited for. */
  isWorkDone: boolean;
}

export interface Phase {
  readonly stage: string;
  /** Of production traffic, for the steps of a shift. */
  readonly percent?: number;
  /** The bake that follows the step. */
  readonly bakeMs?: number;
}

/** Two target groups that take turns. */
export interface Pair {
  /** The one that the service's settings name. */
  readonly named: string;
  /** Had the traffic when the deployment began; absent where the rules do not say. */
  readonly blue: string;
  readonly green: string;
  readonly productionRoute: string;
  readonly testRoute?: string;
  readonly roleArn: string;
}

export interface HookState {
  readonly hookId: string;
  readonly targetType: 'AWS_LAMBDA' | 'PAUSE';
  readonly targetArn?: string;
  readonly stage: string;
  status: 'AWAITING_ACTION' | 'IN_PROGRESS' | 'SUCCEEDED' | 'FAILED' | 'TIMED_OUT';
  /** Epoch milliseconds. */
  readonly expiresAt: number;
  readonly timeoutAction: 'ROLLBACK' | 'CONTINUE';
  /** Calls so far. */
  attempts: number;
}
