import type { Survived } from '../causes/fatal-line/survived.ts';
import type { ListenerRule } from '../ecs/listener-rule.ts';
import type { Target } from '../ecs/load-balancing.ts';
import type { Service } from '../ecs/service.ts';
import type { ServiceDeployment } from '../ecs/service-deployment.ts';
import type { Task } from '../ecs/task.ts';
import type { Unread } from '../ecs/unread.ts';

/**
 * Everything that was seen of a rollout at one moment. One snapshot feeds both the display and the verdict.
 * All times are AWS's clock; the order of the lists means nothing.
 */
export interface Snapshot {
  readonly at: Date;
  /** `undefined`: DescribeServices answered MISSING. */
  readonly service: Service | undefined;
  /** The service deployment that belongs to our rollout, once it is visible and may be read. */
  readonly serviceDeployment?: ServiceDeployment;
  /** Every task of the service that was read so far, each in its newest state; stopped ones are kept after ECS forgets them. */
  readonly tasks: readonly Task[];
  /** The targets at the last read of each target group; empty before the first. */
  readonly targets: readonly Target[];
  /** For each place where tasks of ours are registered, the target groups of which one has them; those of the service, unless told. */
  readonly targetGroups?: readonly (readonly string[])[];
  /** Where the production listener rules send traffic, as they were last read. */
  readonly traffic?: Traffic;
  /** When the targets were last read; absent before the first time. */
  readonly targetsReadAt?: Date;
  readonly unread: readonly Unread[];
  /** The end of the log of containers of our deployment that stopped, as far as they were read. */
  readonly lastLogLines?: readonly LastLogLine[];
  /** Those of them whose log was read and has no line. */
  readonly silentLogs?: readonly LogOwner[];
  /** What our own reads say of the things that tasks of ours were refused. */
  readonly absences?: readonly Absence[];
  /** This very look read every running task and every target group, but for what `unread` names. */
  readonly isProof?: boolean;
}

/** The production rules of the service; more than one where it is behind several load balancers. */
export interface Traffic {
  readonly rules: readonly ListenerRule[];
  /** AWS's clock. */
  readonly readAt: Date;
  /** They could not be read when they were asked for again: they may say something else by now. */
  readonly isMissed?: boolean;
}

/** Whose log it is. */
export interface LogOwner {
  readonly taskId: string;
  readonly containerName: string;
}

export interface LastLogLine extends LogOwner {
  /** The very last line. */
  readonly text: string;
  /** When it was written. AWS's clock. */
  readonly at?: Date;
  /** The last lines, oldest first, `text` included. */
  readonly lines?: readonly string[];
  /** What the healthy earlier version says in the same words; absent where that was not read. */
  readonly survived?: Survived;
}

/** Whether a thing that a task of ours asked for is there, as we read it ourselves. */
export interface Absence {
  /** `refusalKey` of what the task was refused. */
  readonly key: string;
  /** Since when every answer says the same. */
  readonly since: Date;
  readonly isThere: boolean;
  /** When it was last asked for. AWS's clock. */
  readonly at: Date;
}
