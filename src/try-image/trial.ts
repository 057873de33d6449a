import { totalmem } from 'node:os';
import type { HealthCheck, TargetGroup } from '../ecs/load-balancing.ts';
import type { Docker } from '../image/ports.ts';
import type { Clock } from '../runner/clock.ts';
import type { Log } from '../runner/log.ts';
import type { ContainerDefinition, TaskDefinition } from '../task-definition/task-definition.ts';

/** One container, to be run once on this machine as Amazon ECS would run it. */
export interface Trial {
  /** A reference that Docker has here. */
  readonly image: string;
  readonly container: ContainerDefinition;
  /** What the load balancer would ask for; absent, every answer on the container's port will do. */
  readonly healthCheck?: TrialHealthCheck;
  /** The limit where the container has none of its own. */
  readonly taskMemoryMiB?: number;
  /** What a trial may use of this machine's memory, whatever the definition says. */
  readonly mostMemoryMiB: number;
  readonly timeoutMs: number;
  /** What one-off tasks will start in this container; it has to be in the image. */
  readonly programs?: readonly OneOffProgram[];
}

/** The first word of the command of a one-off task. */
export interface OneOffProgram {
  readonly purpose: 'run-before' | 'run-after';
  readonly name: string;
}

export interface TrialHealthCheck extends Pick<HealthCheck, 'path' | 'matcher' | 'timeoutSeconds'> {
  readonly port: number;
  /** HTTP; of any other it is only looked at whether something listens. */
  readonly protocol: string;
  /** Whose it is. */
  readonly targetGroup?: TargetGroup;
}

export interface TrialPorts {
  readonly docker: Docker;
  readonly fetch: typeof fetch;
  /** The runner's own, which never runs faster. */
  readonly clock: Clock;
  readonly log: Log;
  /** Where the variables of the container stand in a file while it starts: RUNNER_TEMP. */
  readonly temporaryDirectory: string;
  /** Ends the trial early. */
  readonly cancelled?: AbortSignal;
  /** Called with the container's name before it is there, so that `post` can remove it. */
  readonly onContainer?: (name: string) => void;
}

export interface TrialResult {
  readonly outcome: Outcome;
  readonly startedAt: Date;
  /** From the start of the container to the outcome. */
  readonly tookMs: number;
  /** The end of the container's log, oldest first. */
  readonly log: readonly LogLine[];
}

export interface LogLine {
  readonly at: Date;
  readonly text: string;
}

export type Outcome =
  /** `status` is the answer that counted, where one was asked for. */
  | { readonly kind: 'passed'; readonly status?: number }
  /** Docker could not start it; `words` are Docker's. */
  | { readonly kind: 'not-started'; readonly exitCode: number; readonly words: readonly string[] }
  | { readonly kind: 'exited'; readonly exitCode: number; readonly isOutOfMemory: boolean }
  | { readonly kind: 'wrong-answer'; readonly status: number }
  /** Something listens and does not answer in the health check's time. */
  | { readonly kind: 'no-answer' }
  /** Nothing listens on the port; `ports` are those on which something does, where that could be seen. */
  | { readonly kind: 'not-listening'; readonly ports: readonly ListeningPort[] }
  /** The definition's own health check fails; `words` are the command's. */
  | { readonly kind: 'unhealthy'; readonly exitCode: number; readonly words: readonly string[] }
  /** A one-off task could not start its command in this image. */
  | { readonly kind: 'program-missing'; readonly program: OneOffProgram }
  /** Docker itself does not answer. */
  | { readonly kind: 'no-engine' }
  | { readonly kind: 'cancelled' };

export interface ListeningPort {
  readonly port: number;
  /** Only the container itself reaches it. */
  readonly isLoopback: boolean;
}

/** A trial leaves the runner at least a quarter of its memory. `total` in bytes. */
export function mostMemoryMiB(total = totalmem()): number {
  return Math.floor((total / 1024 / 1024) * 0.75);
}

const DEFAULT_TIMEOUT_MS = 60_000;
const LONGEST_TIMEOUT_MS = 5 * 60_000;

/** How long a trial may take: a minute, or what the service or the container is given to boot where that is longer. */
export function trialTimeoutMs(container: ContainerDefinition, gracePeriodSeconds = 0): number {
  const { startPeriod = 0 } = container.healthCheck ?? {};
  const seconds = Math.max(startPeriod, gracePeriodSeconds);
  return Math.min(Math.max(DEFAULT_TIMEOUT_MS, seconds * 1000), LONGEST_TIMEOUT_MS);
}

/** The port that is asked: the health check's, else the container's first. */
export function portOf({ healthCheck, container }: Trial): number | undefined {
  if (healthCheck) return healthCheck.port;
  const tcp = (container.portMappings ?? []).filter(({ protocol = 'tcp' }) => protocol === 'tcp');
  return tcp.flatMap(({ containerPort }) => containerPort ?? [])[0];
}

/** Names that ECS would fill from a secret: a trial fetches none. */
export function secretNames({ environment = [], secrets = [] }: ContainerDefinition): readonly string[] {
  const given = new Set(environment.map(({ name }) => name));
  return secrets.flatMap(({ name }) => (name !== undefined && !given.has(name) ? [name] : []));
}

/** MiB of the task, where the definition says it in MiB. */
export function taskMemoryMiB({ memory }: TaskDefinition): number | undefined {
  const amount = Number(memory);
  return Number.isInteger(amount) && amount > 0 ? amount : undefined;
}
