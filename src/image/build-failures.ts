import { UserError } from '../text/errors.ts';
import { baseImageFailures } from './base-image-failures.ts';
import { builderFailures } from './builder-failures.ts';
import { findStop } from './dockerfile-place.ts';
import { type Failure, type Recogniser, recogniser } from './failure.ts';
import { STEP_FAILED, stepFailure } from './step-failure.ts';

/** Why builds fail, in the words of buildx, of BuildKit inside the engine and of the legacy builder. */
export const buildFailures: readonly Recogniser[] = [
  atLine(
    'dockerfile-syntax',
    /(?:dockerfile parse error|Dockerfile syntax error).*?line \d+: (.+)|unknown instruction: (\S+)/i,
    {
      why: ([, reason, word]) => `the Dockerfile is not valid: ${reason ?? `unknown instruction ${word}`}.`,
      remedy: () => 'Correct that line.',
    },
  ),
  recogniser(
    'target-missing',
    /failed to reach build target (\S+)|target stage "?([^"\s]+)"? could not be found/i,
    {
      why: ([, old, current], { files }) =>
        `${files?.dockerfileName ?? 'the Dockerfile'} has no stage ${old ?? current}.`,
      remedy: ([, old, current]) =>
        `Set \`target\` to a name that follows \`FROM … AS\`, or add \`AS ${old ?? current}\`.`,
    },
  ),
  atLine('platform-mismatch', /exec format error/i, {
    why: () => 'a command is made for another processor architecture than the runner has.',
    remedy: () =>
      'Add steps with `docker/setup-qemu-action` and `docker/setup-buildx-action` before this one, or use a runner of that architecture.',
  }),
  // Before all that is about the builder and the base image: the output of a step may speak of anything.
  atLine('build-step-failed', STEP_FAILED, {
    why: (match, failure) => stepWords(exitCodeOf(match), failure),
    remedy: (failure) => stepFailure(failure).remedy,
  }),
  ...builderFailures,
  ...baseImageFailures,
  atLine(
    'context-file-missing',
    /(?:COPY|ADD) failed: (?:file not found[^\n]*?: stat ([^:\n]+)|no source files)|failed to compute cache key:[^\n]*?"\/?([^"\n]+)":? not found/,
    {
      why: ([, old, current], { files }) =>
        `${nameOfFile(old ?? current)} is not in the build context (${files?.contextName ?? '.'}).`,
      remedy: () =>
        'Paths in COPY and ADD count from `context`. Check the spelling, whether the file is committed, whether .dockerignore leaves it out, and whether an earlier step should have created it.',
    },
  ),
  atLine('base-image-rate-limited', /toomanyrequests|pull rate limit|429 Too Many Requests/i, {
    why: () => 'the registry of the base image limits pulls, and the limit is reached.',
    remedy: () =>
      'Log in to it before this step (`docker/login-action`), or use the base image from public.ecr.aws/docker/library, which has the official images.',
  }),
  atLine(
    'base-image-missing',
    /pull access denied for ([^\s,]+)|manifest for (\S+) not found|(?<!\S)(\S+): failed to resolve source metadata[^\n]{0,500}(?:not found|denied|unauthorized|authorization|\b40[134]\b)|(?<![\w.:/-])([\w.:-]{1,300}\/\S{1,300}): not found|manifest unknown/i,
    {
      why: ([, denied, manifest, metadata, other]) =>
        `the base image ${denied ?? manifest ?? metadata ?? other ?? ''} was not found, or may not be pulled with this login.`,
      remedy: () =>
        'Check name and tag in FROM; for a private image log in before this step (`docker/login-action`).',
    },
  ),
  atLine(
    'network',
    /no such host|connection re(?:fused|set)|i\/o timeout|TLS handshake timeout|network is unreachable|unexpected EOF|temporary failure in name resolution/i,
    {
      why: ([words]) => `a connection failed (${words}).`,
      remedy: () =>
        'Run the job again. If it happens again, check the host name, the proxy and the firewall of the runner.',
    },
  ),
];

interface Words {
  readonly why: (match: RegExpExecArray, failure: Failure) => string;
  readonly remedy: (failure: Failure) => string;
}

/** A recogniser that also finds the line of the Dockerfile. */
function atLine(name: string, pattern: RegExp, words: Words): Recogniser {
  return {
    name,
    recognise(failure) {
      const match = pattern.exec(failure.text);
      if (!match) return undefined;
      const stop = findStop(failure);
      const file = failure.files?.dockerfileName;
      const at =
        stop && file !== undefined ? ` (${file}, line ${stop.line}: ${shortened(stop.instruction)})` : '';
      return new UserError(`${failure.what}: ${words.why(match, failure).replace(/\.$/, '')}${at}.`, {
        kind: failure.kind,
        remedy: words.remedy(failure),
        docs: `docs/image.md#${name}`,
        ...(file !== undefined && { place: stop ? { file, line: stop.line } : { file } }),
      });
    },
  };
}

/** The code, what it means, and what the step said. */
function stepWords(exitCode: string, failure: Failure): string {
  const { why } = stepFailure(failure);
  return `a build step ended with exit code ${exitCode}${meaningOf(exitCode)}${why === undefined ? '' : `: ${why}`}.`;
}

function exitCodeOf([, legacy, buildkit, buildx]: RegExpExecArray): string {
  return legacy ?? buildkit ?? buildx ?? '';
}

function meaningOf(exitCode: string): string {
  if (exitCode === '127') return ': a command was not found';
  if (exitCode === '126') return ': a command may not be executed';
  return exitCode === '137' ? ': it was killed, usually for lack of memory' : '';
}

function nameOfFile(path: string | undefined): string {
  return path === undefined ? 'a file that is copied' : path.trim();
}

function shortened(instruction: string): string {
  return instruction.length > 100 ? `${instruction.slice(0, 99)}…` : instruction;
}
