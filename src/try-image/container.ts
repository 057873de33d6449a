import { randomBytes } from 'node:crypto';
import type { Docker } from '../image/ports.ts';
import { runCommand } from './run-command.ts';
import type { ListeningPort, LogLine, Trial } from './trial.ts';

const TAIL_LINES = 50;

export interface ContainerState {
  readonly isRunning: boolean;
  readonly exitCode: number;
  readonly isOutOfMemory: boolean;
  /** The port of this machine under which a port of the container is reached. */
  readonly hostPort: (port: number) => number | undefined;
}

/** The container of a trial, by its name. */
export interface TrialContainer {
  readonly name: string;
  /** Docker's words when it does not start. */
  start(trial: Trial): Promise<{ readonly exitCode: number; readonly words: readonly string[] }>;
  look(): Promise<ContainerState>;
  /** Runs a command inside. */
  exec(
    command: readonly string[],
  ): Promise<{ readonly exitCode: number; readonly stdout: string; readonly words: readonly string[] }>;
  /** The ports on which something inside listens; empty where the image has no `cat` to look with. */
  listeningPorts(): Promise<readonly ListeningPort[]>;
  tail(): Promise<readonly LogLine[]>;
  remove(): Promise<void>;
}

export function newContainer(docker: Docker): TrialContainer {
  const name = `ecs-rollout-trial-${randomBytes(6).toString('hex')}`;
  const exec = async (command: readonly string[]) => {
    const { exitCode, stdout, lines } = await docker.run(['exec', name, ...command]);
    return { exitCode, stdout, words: lines };
  };
  return {
    name,
    exec,
    start: async (trial) => {
      const { args, env } = runCommand(trial, name);
      const { exitCode, lines } = await docker.run(args, { env });
      return { exitCode, words: exitCode === 0 ? [] : lines.flatMap(readError) };
    },
    look: async () => readState((await docker.run(['inspect', '--type', 'container', name])).stdout),
    listeningPorts: async () =>
      readListening((await exec(['cat', '/proc/net/tcp', '/proc/net/tcp6'])).stdout),
    tail: async () => {
      const { lines } = await docker.run(['logs', '--timestamps', '--tail', String(TAIL_LINES), name]);
      // Standard output and error come one after the other.
      return lines.flatMap(readLogLine).sort((a, b) => a.at.getTime() - b.at.getTime());
    },
    remove: () => removeContainer(docker, name),
  };
}

/** Removes a container with its volumes; one that is not there is none to remove. */
export async function removeContainer(docker: Docker, name: string): Promise<void> {
  await docker.run(['rm', '--force', '--volumes', name]);
}

function readState(inspection: string): ContainerState {
  const [answer] = JSON.parse(inspection || '[]') as readonly Inspection[];
  const { Running = false, ExitCode = 0, OOMKilled = false } = answer?.State ?? {};
  return {
    isRunning: Running,
    exitCode: ExitCode,
    isOutOfMemory: OOMKilled,
    hostPort: (port) => {
      const bound = answer?.NetworkSettings?.Ports?.[`${port}/tcp`]?.[0]?.HostPort;
      return bound === undefined ? undefined : Number(bound);
    },
  };
}

/** Source: Docker Engine API, ContainerInspect. */
interface Inspection {
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
  const found = [...table.matchAll(/^\s*\d+: ([0-9A-F]+):([0-9A-F]{4}) [0-9A-F]+:[0-9A-F]{4} 0A /gm)];
  const sockets = found.map(([, address = '', port = '']) => ({
    port: Number.parseInt(port, 16),
    isLoopback: /^(?:[0-9A-F]{6}7F|0{24}01000000)$/.test(address),
  }));
  return [...new Set(sockets.map(({ port }) => port))].map((port) => ({
    port,
    isLoopback: sockets.every((socket) => socket.port !== port || socket.isLoopback),
  }));
}
