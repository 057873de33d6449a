/**
 * The stages of a blue/green, linear or canary deployment in their order. Sources: API shapes
 * ServiceDeploymentLifecycleStage and DeploymentLifecycleHookStage; ECS developer guide, lifecycle stages. Amazon ECS may
 * report others (an Express service reports PROVISIONING), and a stage may pass between two looks.
 */
const order = [
  'RECONCILE_SERVICE',
  'PRE_SCALE_UP',
  'SCALE_UP',
  'POST_SCALE_UP',
  'TEST_TRAFFIC_SHIFT',
  'POST_TEST_TRAFFIC_SHIFT',
  'PRE_PRODUCTION_TRAFFIC_SHIFT',
  'PRODUCTION_TRAFFIC_SHIFT',
  'POST_PRODUCTION_TRAFFIC_SHIFT',
  'BAKE_TIME',
  'CLEAN_UP',
] as const;

export type KnownStage = (typeof order)[number];

/** Whether `stage` comes before, is, or comes after another; `undefined` for a stage that is not known. */
export function compareStage(stage: string, with_: KnownStage): number | undefined {
  const position = order.indexOf(stage as KnownStage);
  return position === -1 ? undefined : position - order.indexOf(with_);
}

/** `BAKE_TIME` as `bake time`, `PRE_SCALE_UP` as `before scale-up`: a stage as a person says it, one that is not known as well. */
export function stageWords(stage: string): string {
  const words = stage
    .toLowerCase()
    .replace(/^pre_/, 'before_')
    .replace(/^post_/, 'after_')
    .replaceAll('_', ' ');
  return words.replace('scale up', 'scale-up').replace('clean up', 'clean-up');
}

/** The later of the stages; those that are not known say nothing. */
export function furthest(stages: readonly string[]): KnownStage | undefined {
  return order.findLast((stage) => stages.includes(stage));
}

/** A hook as the service configures it. Source: API shape DeploymentLifecycleHook. */
export interface LifecycleHook {
  /** AWS_LAMBDA or PAUSE. */
  readonly kind: string;
  readonly targetArn?: string;
  readonly roleArn?: string;
  readonly stages: readonly string[];
  readonly timeoutMinutes?: number;
  /** ROLLBACK or CONTINUE. */
  readonly timeoutAction?: string;
}

/** A hook of the stage where a deployment stands. Source: API shape DeploymentLifecycleHookDetail. */
export interface HookState {
  /** `ecs-pause-…`; a function may have none. */
  readonly id?: string;
  readonly kind: string;
  readonly targetArn?: string;
  /** AWAITING_ACTION, IN_PROGRESS, SUCCEEDED, FAILED or TIMED_OUT. */
  readonly status: string;
  readonly expiresAt?: Date;
  readonly timeoutAction?: string;
}

/** One side of a deployment. Source: API shape ServiceRevisionSummary. */
export interface RevisionState {
  readonly arn: string;
  readonly requestedTasks: number;
  readonly runningTasks: number;
  readonly pendingTasks: number;
  /** Percent that Amazon ECS has asked the load balancer for: a snapshot, which may lag. Absent where no traffic is shifted. */
  readonly productionWeight?: number;
  readonly testWeight?: number;
}

/** A hook that somebody has to decide: it is named by its id. */
export type WaitingHook = HookState & Required<Pick<HookState, 'id'>>;

/** The hooks that wait for somebody to decide. */
export function waitingHooks(hooks: readonly HookState[] | undefined): readonly WaitingHook[] {
  return (hooks ?? []).filter(
    (hook): hook is WaitingHook => hook.status === 'AWAITING_ACTION' && hook.id !== undefined,
  );
}
