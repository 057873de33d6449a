import { tookTooLong } from '../runner/program.ts';
import type { ContainerState, TrialContainer } from './container.ts';
import { knock, matches } from './knock.ts';
import { type Outcome, portOf, type Trial, type TrialPorts } from './trial.ts';

/** What has been seen so far. */
export interface Progress {
  /** Absent while it is too early to say. */
  readonly outcome?: Outcome;
  /** An answer that does not count, and since when it has been the same. */
  readonly wrong?: { readonly status: number; readonly since: number };
}

interface Question {
  readonly trial: Trial;
  readonly container: TrialContainer;
  readonly state: ContainerState;
  readonly passedMs: number;
  readonly before: Progress;
}

/** A program that listens nowhere has started when it has lived for so long. */
const SETTLED_MS = 10_000;

/** Knocks where the load balancer would. */
export async function askPort(question: Question, ports: TrialPorts): Promise<Progress> {
  const { trial, container, state, passedMs, before } = question;
  const port = portOf(trial);
  if (port === undefined) return isSettled(trial, passedMs) ? { outcome: { kind: 'passed' } } : {};
  const hostPort = state.hostPort(port);
  const answer =
    hostPort === undefined
      ? ({ kind: 'nobody' } as const)
      : await knock(hostPort, trial.healthCheck, ports.fetch, ports.cancelled);
  if (answer.kind === 'nobody') return { outcome: await whoListens(trial, container, port) };
  if (!isAskedByHttp(trial)) {
    return { outcome: { kind: 'passed', ...(answer.kind === 'status' && { status: answer.status }) } };
  }
  if (answer.kind === 'silence') return { outcome: { kind: 'no-answer' } };
  const { status } = answer;
  if (matches(trial.healthCheck?.matcher, status)) return { outcome: { kind: 'passed', status } };
  const since = before.wrong?.status === status ? before.wrong.since : passedMs;
  return { outcome: { kind: 'wrong-answer', status }, wrong: { status, since } };
}

/** Docker takes connections for a port on which nothing listens, and drops them: only inside one sees the difference. */
async function whoListens(trial: Trial, container: TrialContainer, port: number): Promise<Outcome> {
  const ports = await container.listeningPorts();
  const isThere = ports.some((one) => one.port === port && !one.isLoopback);
  if (!isThere) return { kind: 'not-listening', ports };
  return isAskedByHttp(trial) ? { kind: 'no-answer' } : { kind: 'passed' };
}

/** The path that a target group of gRPC has by default. Source: API shape CreateTargetGroupInput. */
const GRPC_PATH = '/AWS.ALB/healthcheck';

function isAskedByHttp({ healthCheck }: Trial): boolean {
  return healthCheck?.protocol === 'HTTP' && healthCheck.path !== GRPC_PATH;
}

function isSettled(trial: Trial, passedMs: number): boolean {
  return healthCommand(trial) !== undefined || passedMs >= Math.min(SETTLED_MS, trial.timeoutMs);
}

/** The default of a container's health check, in seconds. Source: API shape HealthCheck. */
const HEALTH_TIMEOUT_SECONDS = 5;
const LONGEST_HEALTH_TIMEOUT_SECONDS = 60;

/** Runs the definition's own health check; `undefined` when it is content, or when there is none. */
export async function askInside(trial: Trial, container: TrialContainer): Promise<Outcome | undefined> {
  const command = healthCommand(trial);
  if (command === undefined) return undefined;
  const { timeout = HEALTH_TIMEOUT_SECONDS } = trial.container.healthCheck ?? {};
  const seconds = Math.min(timeout, LONGEST_HEALTH_TIMEOUT_SECONDS);
  const { exitCode, words } = await container.exec(command, seconds * 1000);
  if (exitCode === 0) return undefined;
  const said = exitCode === tookTooLong ? [`no end within ${seconds} s`] : words;
  return { kind: 'unhealthy', exitCode, words: said };
}

/** As Docker runs it: `CMD` as it is, `CMD-SHELL` by the image's shell. */
function healthCommand({ container }: Trial): readonly string[] | undefined {
  const [kind, ...words] = container.healthCheck?.command ?? [];
  if (kind === 'CMD' && words.length > 0) return words;
  return kind === 'CMD-SHELL' && words.length > 0 ? ['/bin/sh', '-c', words.join(' ')] : undefined;
}
