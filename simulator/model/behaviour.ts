export interface TaskBehaviour {
  /** It fails before any image is pulled: no network, no secret, no capacity. */
  readonly launchFailure?: LaunchFailure;
  /** By container name; a container that is not named starts and runs for ever. */
  readonly containers: Readonly<Record<string, ContainerBehaviour>>;
  /** Containers that AWS adds to the task: they are not in its definition. */
  readonly injected?: readonly InjectedContainer[];
  /** Time until the network interface is there. Default: the timing of the world. */
  readonly provisionMs?: number;
  /** Somebody or something ends the task after this time from RUNNING. */
  readonly stoppedFromOutside?: {
    readonly afterMs: number;
    readonly stopCode: string;
    readonly reason: string;
  };
}

export interface LaunchFailure {
  readonly afterMs: number;
  /** stoppedReason of the task, and behind "was unable to place a task. Reason: " in the event. */
  readonly reason: string;
  /** No task appears at all, only the event: no capacity, no role. */
  readonly withoutTask?: boolean;
  /** The event's whole sentence after the service's name, where it is not "was unable to place a task. Reason: …". */
  readonly event?: string;
  /** Only the stopped task has the reason, no event tells it. */
  readonly isSilent?: boolean;
  /** It is not counted as a failed task: capacity comes and goes. */
  readonly isUncounted?: boolean;
}

/** A container of AWS's own, such as GuardDuty's agent. With a `reason` it has failed, and the task does not mind. */
export interface InjectedContainer {
  readonly name: string;
  readonly image: string;
  readonly essential: boolean;
  readonly reason?: string;
}

export interface ContainerBehaviour {
  /** Default: pulled after the world's usual time. `taskReason`: what the task says, where it is not the same (on EC2). */
  readonly pull?:
    | { readonly ms: number }
    | { readonly failsAfterMs: number; readonly reason: string; readonly taskReason?: string };
  /** The container is created and cannot be started (CannotStartContainerError …). */
  readonly startFailure?: { readonly reason: string; readonly taskReason?: string };
  /** Lines on stdout and stderr, by time since the container's start. */
  readonly lines?: readonly { readonly atMs: number; readonly text: string }[];
  /** It opens its port(s) this long after the start; absent: it never listens. */
  readonly listens?: { readonly ports: readonly number[]; readonly afterMs: number };
  /** The answer to a GET, asked for only while it listens. Default: 200 to everything. */
  readonly answer?: (path: string, sinceStartMs: number) => Answer;
  /** Answers change with time, so that they must be asked for again and again. */
  readonly answersVary?: boolean;
  /** Absent: it runs until it is stopped. */
  readonly exits?: { readonly afterMs: number; readonly code: number; readonly reason?: string };
  /** Result of the health check in the task definition. Default: passes once it listens, or at once. */
  readonly passesHealthCheck?: (sinceStartMs: number) => boolean;
  /** Time from SIGTERM to exit; longer than stopTimeout means SIGKILL. Default 1 s. */
  readonly exitsAfterSigtermMs?: number;
}

export type Answer = number | 'timeout' | 'refused';
