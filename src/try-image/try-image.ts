import { tookTooLong } from '../runner/program.ts';
import { askInside, askPort, type Progress } from './ask.ts';
import { type ContainerState, newContainer, type TrialContainer } from './container.ts';
import { askForPrograms } from './one-off-programs.ts';
import type { Outcome, Trial, TrialPorts, TrialResult } from './trial.ts';

const PAUSE_MS = 500;
/** A server that boots may answer 404 for a moment; one that does it for so long means it. */
const STEADY_MS = 5_000;

/**
 * Runs the image on this machine as its definition says, waits until it does what the load balancer and the health check
 * ask of it, and removes it again, whatever happened. Never throws for what the container does.
 */
export async function tryImage(trial: Trial, ports: TrialPorts): Promise<TrialResult> {
  const container = newContainer(ports.docker, ports.temporaryDirectory);
  ports.onContainer?.(container.name);
  const startedAt = ports.clock.now();
  try {
    const { exitCode, words } = await container.start(trial);
    const outcome =
      exitCode === 0 ? await follow(trial, container, startedAt, ports) : notStarted(exitCode, words, ports);
    const tookMs = ports.clock.now().getTime() - startedAt.getTime();
    return { outcome, startedAt, tookMs, log: exitCode === 0 ? await container.tail() : [] };
  } finally {
    await container.remove();
  }
}

function notStarted(exitCode: number, words: readonly string[], { cancelled }: TrialPorts): Outcome {
  if (cancelled?.aborted) return { kind: 'cancelled' };
  return exitCode === tookTooLong ? { kind: 'no-engine' } : { kind: 'not-started', exitCode, words };
}

/** Looks until the container is dead, has done what is asked, or the time is over. */
async function follow(
  trial: Trial,
  container: TrialContainer,
  startedAt: Date,
  ports: TrialPorts,
): Promise<Outcome> {
  const { clock, cancelled } = ports;
  let progress: Progress = {};
  while (cancelled?.aborted !== true) {
    const state = await container.look();
    if (state === undefined) break;
    if (!state.isRunning) return { kind: 'exited', ...state };
    const passedMs = clock.now().getTime() - startedAt.getTime();
    progress = await askPort({ trial, container, state, passedMs, before: progress }, ports);
    let { outcome } = progress;
    if (outcome?.kind === 'passed') outcome = (await askMore(trial, container, state)) ?? outcome;
    if (outcome?.kind === 'passed' || isMeant(progress, passedMs)) return outcome ?? { kind: 'passed' };
    if (outcome !== undefined && passedMs >= trial.timeoutMs) return outcome;
    await clock.sleep(PAUSE_MS, cancelled);
  }
  return { kind: cancelled?.aborted ? 'cancelled' : 'no-engine' };
}

/** What only the inside of a container that serves can tell: its health check, and whether what it is to run later is there. */
async function askMore(
  trial: Trial,
  container: TrialContainer,
  state: ContainerState,
): Promise<Outcome | undefined> {
  return (await askInside(trial, container)) ?? askForPrograms(trial, container, state);
}

/** The same wrong answer for a while, and not one of a server that still boots. */
function isMeant({ wrong }: Progress, passedMs: number): boolean {
  return wrong !== undefined && wrong.status < 500 && passedMs - wrong.since >= STEADY_MS;
}
