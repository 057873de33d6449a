import type { RunResult } from '../runner/program.ts';
import type { Notice } from '../text/notice.ts';
import { type BuildPlan, buildCommand } from './build-command.ts';
import type { BuildFiles } from './build-files.ts';
import { buildFailure } from './failures.ts';
import { watchLeftovers } from './leftovers.ts';
import type { ImagePorts } from './ports.ts';
import { isImmutableTag } from './registry-failures.ts';

/** This much of a failed build is shown again below its collapsed group. */
const shownLines = 20;

/** So often a build is run again whose layers were removed by another job. */
const repetitions = 3;

export interface Built {
  readonly buildMs: number;
  /** The digest that a build for several platforms has pushed by itself. */
  readonly pushedDigest?: string;
  /** The builder pushes by itself, and the registry kept what was there under the tag. */
  readonly isTagTaken?: boolean;
  readonly notices: readonly Notice[];
}

/** Builds the image and streams what the builder prints. Throws `UserError` with the line of the Dockerfile. */
export async function build(
  plan: BuildPlan & { files: BuildFiles },
  { docker, log, clock }: Pick<ImagePorts, 'docker' | 'log' | 'clock'>,
): Promise<Built> {
  const { args, env, pushes, notices } = buildCommand(plan);
  const tidy = plan.builder.kind === 'legacy' ? await watchLeftovers(docker) : undefined;
  const startedAt = clock.now().getTime();
  const run = () => {
    log.info(`docker ${args.join(' ')}`);
    return docker.run(args, { env, onLine: (line) => log.info(line) });
  };
  const { exitCode, lines } = await log.group(
    `Build ${plan.reference} from ${plan.files.dockerfileName}`,
    async () => {
      let outcome = await run();
      for (let again = 0; again < repetitions && isLayerRemoved(outcome); again++) {
        log.info('Another job on this Docker engine removed a layer of this build: building again.');
        outcome = await run();
      }
      return outcome;
    },
  );
  const buildMs = clock.now().getTime() - startedAt;
  if (exitCode === 0) return { buildMs, notices, ...(pushes && pushedDigestIn(lines)) };
  if (pushes && isImmutableTag(lines)) return { buildMs, notices, isTagTaken: true };
  for (const line of lines.slice(-shownLines)) log.info(line);
  await tidy?.(lines);
  throw buildFailure({ lines, files: plan.files });
}

/**
 * The layers of the legacy builder are images without a name. Where a job beside this one removes its own image, the
 * engine removes what it stood on too, and with it what this build has just found in its cache.
 */
function isLayerRemoved({ exitCode, lines }: RunResult): boolean {
  const said = /(?:unknown parent image ID |unable to find image "|No such image: )sha256:/i;
  const isStep = lines.some((line) => /returned a non-zero code: \d+/.test(line));
  return exitCode !== 0 && !isStep && lines.slice(-3).some((line) => said.test(line));
}

// `pushing manifest for host/name:tag@sha256:… 1.2s done`
function pushedDigestIn(lines: readonly string[]): { pushedDigest: string } | undefined {
  const [, pushedDigest] = /pushing manifest for \S+@(sha256:[0-9a-f]{64})/.exec(lines.join('\n')) ?? [];
  return pushedDigest === undefined ? undefined : { pushedDigest };
}
