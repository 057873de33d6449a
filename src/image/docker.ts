import { type ProgramOptions, type RunResult, runProgram } from '../runner/program.ts';
import { engineHost, helpersIn, readDockerConfig, runConfig, userDockerConfig } from './docker-config.ts';
import { dockerEnvironment } from './docker-environment.ts';
import { type Patience, whileEngineAnswers } from './engine-watch.ts';
import type { Docker } from './ports.ts';

/** Cleaning up has so long, also after the job was cancelled: GitHub kills the step seconds later. */
const cleaningMs = 5_000;
/** What only asks the engine or moves names about; building and moving layers takes as long as it takes. */
const askingMs = 120_000;
const long = /^(?:build|buildx build|pull|push|login) /;

export interface DockerOptions {
  readonly program?: string;
  /** A configuration directory of ours, in the place of the user's. */
  readonly configDirectory?: string;
  /** Ends every command but those that clean up. */
  readonly cancelled?: AbortSignal | undefined;
  readonly patience?: Patience;
}

/** The Docker command line of this machine. */
export function dockerCli(options: DockerOptions = {}): Docker {
  const { program = 'docker', configDirectory, cancelled, patience } = options;
  return {
    run: async (args, { env = {}, evenIfCancelled = false, ...run } = {}): Promise<RunResult> => {
      const config = configDirectory === undefined ? {} : await readDockerConfig(configDirectory);
      const ours =
        configDirectory === undefined
          ? userConfig(process.env)
          : { DOCKER_CONFIG: args[0] === 'run' ? runConfig(configDirectory) : configDirectory };
      const host = await engineHost(configDirectory ?? userDockerConfig(), process.env);
      const known = dockerEnvironment(process.env, args, { helpers: helpersIn(config), host });
      const limitMs = evenIfCancelled && cancelled?.aborted ? cleaningMs : (run.limitMs ?? usualLimit(args));
      const start = (words: readonly string[], more: Partial<ProgramOptions>) =>
        runProgram(program, words, { ...more, env: { ...known, ...env, ...ours } });
      const signals = cancelled && !evenIfCancelled ? [cancelled] : [];
      if (limitMs !== undefined) return start(args, { ...run, limitMs, ...endedBy(signals) });
      return whileEngineAnswers(
        (signal, heard) => {
          const onLine = (line: string) => {
            heard();
            run.onLine?.(line);
          };
          return start(args, { ...run, onLine, ...endedBy([...signals, signal]) });
        },
        (ms, signal) => start(['version', '--format', '{{.Server.Version}}'], { limitMs: ms, signal }),
        patience,
      );
    },
  };
}

function endedBy(signals: readonly AbortSignal[]): Pick<ProgramOptions, 'signal'> {
  return signals.length === 0 ? {} : { signal: AbortSignal.any([...signals]) };
}

function usualLimit(args: readonly string[]): number | undefined {
  return long.test(`${args.slice(0, 2).join(' ')} `) ? undefined : askingMs;
}

function userConfig({ DOCKER_CONFIG }: NodeJS.ProcessEnv): { DOCKER_CONFIG?: string } {
  return DOCKER_CONFIG ? { DOCKER_CONFIG } : {};
}
