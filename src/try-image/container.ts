import { randomBytes } from 'node:crypto';
import type { Docker } from '../image/ports.ts';
import { runCommand } from './run-command.ts';
import type { ListeningPort, LogLine, Trial } from './trial.ts';
import { removeVariables, variablesOf, variablesPath, writeVariables } from './variables-file.ts';

const TAIL_LINES = 50;

/** An engine that answers at all answers within so long; a start unpacks nothing, since the image is here. */
const answerMs = 30_000;
const startMs = 90_000;

export interface ContainerState {
  readonly isRunning: boolean;
  readonly exitCode: number;
  readonly isOutOfMemory: boolean;
  /** A command is handed to this program instead of being one. */
  readonly hasEntryPoint: boolean;
  /** The port of this machine under which a port of the container is reached. */
  readonly hostPort: (port: number) => number | undefined;
}

/** The container of a trial, by its name. */
export interface TrialContainer {
  readonly name: string;
  /** Docker's words when it does not start. */
  start(trial: Trial): Promise<{ readonly exitCode: number; readonly words: readonly string[] }>;
  /** `undefined` when Docker does not answer. */
  look(): Promise<ContainerState | undefined>;
  /** Runs a command inside, for so long at most. */
  exec(
    command: readonly string[],
    limitMs?: number,
  ): Promise<{ readonly exitCode: number; readonly stdout: string; readonly words: readonly string[] }>;
  /** The ports on which something inside listens; empty where the image has no `cat` to look with. */
  listeningPorts(): Promise<readonly ListeningPort[]>;
  tail(): Promise<readonly LogLine[]>;
  remove(): Promise<void>;
}

export function newContainer(docker: Docker, temporaryDirectory: string): TrialContainer {
  const name = `ecs-rollout-trial-${randomBytes(6).toString('hex')}`;
  const ask = (args: readonly string[], limitMs = answerMs) => docker.run(args, { limitMs });
  const exec = async (command: readonly string[], limitMs?: number) => {
    const { exitCode, stdout, lines } = await ask(['exec', name, ...command], limitMs);
    return { exitCode, stdout, words: lines };
  };
  return {
    name,
    exec,
    start: async (trial) => {
      const file = variablesPath(temporaryDirectory, name);
      try {
        await writeVariables(temporaryDirectory, name, variablesOf(trial.container).text);
        const { exitCode, lines } = await ask(runCommand(trial, name, file), startMs);
        return { exitCode, words: exitCode === 0 ? [] : lines.flatMap(readError) };
      } finally {
        await removeVariables(temporaryDirectory, name);
      }
    },
    look: async () => {
      const { exitCode, stdout } = await ask(['inspect', '--type', 'container', name]);
      return exitCode === 0 ? readState(stdout) : undefined;
    },
    listeningPorts: async () =>
      readListening((await exec(['cat', '/proc/net/tcp', '/proc/net/tcp6'])).stdout),
    tail: async () => {
      const { lines } = await ask(['logs', '--timestamps', '--tail', String(TAIL_LINES), name]);
      // Standard output and error come as they like; the times that Docker writes have nine digits, more than a Date holds.
      const timeOf = (line: string) => line.slice(0, 30);
      const inOrder = [...lines].sort((a, b) => (timeOf(a) < timeOf(b) ? -1 : Number(timeOf(a) > timeOf(b))));
      return inOrder.flatMap(readLogLine);
    },
    remove: () => removeContainer(docker, name),
  };
}

/** GitHub kills a cancelled job after some seconds; what this leaves, `post` removes. */
const removalMs = 20_000;

/** Removes a container with its volumes; one that is not there is none to remove. */
export async function removeContainer(docker: Docker, name: string): Promise<void> {
  await docker.run(['rm', '--force', '--volumes', name], { evenIfCancelled: true, limitMs: removalMs });
}

function readState(inspection: string): ContainerState {
  const [answer] = JSON.parse(inspection || '[]') as readonly Inspection[];
  const { Running = false, ExitCode = 0, OOMKilled = false } = answer?.State ?? {};
  return {
    isRunning: Running,
    exitCode: ExitCode,
    isOutOfMemory: OOMKilled,
    hasEntryPoint: (answer?.Config?.Entrypoint ?? []).length > 0,
    hostPort: (port) => {
      const bound = answer?.NetworkSettings?.Ports?.[`${port}/tcp`]?.[0]?.HostPort;
      return bound === undefined ? undefined : Number(bound);
    },
  };
}

/** Source: Docker Engine API, ContainerInspect. */
interface Inspection {
  readonly Config?: { readonly Entrypoint?: readonly string[] | null };
  readonly State?: { readonly Running?: boolean; readonly ExitCode?: number; readonly OOMKilled?: boolean };
  readonly NetworkSettings?: {
    readonly Ports?: Readonly<Record<string, readonly { readonly HostPort?: string }[] | null>>;
  };
}

/** What Docker says of a container that it cannot start, without its own name and the hints beside it. */
function readError(line: string): readonly string[] {
  if (/^(?:[0-9a-f]{64}|(?:Run|See) 'docker .*|\s*)$/.test(line)) return [];
  return [
    line
      .replace(/^docker: /, '')
      .replace(/^Error response from daemon: /, '')
      .replace(/\.$/, ''),
  ];
}

/** `2026-11-21T10:00:00.123456789Z Listening at …` */
function readLogLine(line: string): readonly LogLine[] {
  const [, at = '', text = ''] = /^(\d{4}-\d\d-\d\dT[\d:.]+Z) ?(.*)$/.exec(line) ?? [];
  return at === '' ? [] : [{ at: new Date(at), text }];
}

/** Lines of Linux's /proc/net/tcp: `0: 0100007F:1F90 00000000:0000 0A …`; state 0A listens. */
export function readListening(table: string): readonly ListeningPort[] {
  const found = [...table.matchAll(/^ *\d+: ([0-9A-F]+):([0-9A-F]{4}) [0-9A-F]+:[0-9A-F]{4} 0A /gm)];
  const sockets = found.map(([, address = '', port = '']) => ({
    port: Number.parseInt(port, 16),
    isLoopback: /^(?:[0-9A-F]{6}7F|0{24}01000000)$/.test(address),
  }));
  return [...new Set(sockets.map(({ port }) => port))].map((port) => ({
    port,
    isLoopback: sockets.every((socket) => socket.port !== port || socket.isLoopback),
  }));
}
