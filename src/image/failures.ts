import type { UserError } from '../text/errors.ts';
import type { FailureKind } from '../text/failure-kinds.ts';
import { buildFailures } from './build-failures.ts';
import { type Failure, recogniser, recogniseWith } from './failure.ts';
import type { RegistryError } from './registry-error.ts';
import { registryFailures } from './registry-failures.ts';

/** Docker itself is missing or cannot be reached: asked first, whatever was tried. */
const engineFailures = [
  recogniser('no-docker', /^\S{0,300}?docker\S{0,100}: command not found/m, {
    why: 'there is no Docker on this runner.',
    remedy:
      'Use a runner that has it (`runs-on: ubuntu-latest`), install Docker on yours, or build elsewhere and give the finished image with `image`.',
  }),
  recogniser('docker-permission', /permission denied while trying to connect to the Docker daemon/i, {
    why: 'this user may not use the Docker daemon.',
    remedy:
      'Add the user of the runner to the group `docker` (`sudo usermod -aG docker <user>`) and restart the runner.',
  }),
  recogniser(
    'daemon-unreachable',
    /cannot connect to the docker daemon(?: at (\S+?)\.? |)|error during connect|^\S{0,300}?docker\S{0,100}: no answer /im,
    {
      why: ([, place]) => `the Docker daemon does not answer${place ? ` at ${place}` : ''}.`,
      remedy:
        'Start Docker on the runner (`sudo systemctl start docker`); in a container job mount /var/run/docker.sock; check DOCKER_HOST where it is set.',
    },
  ),
];

const diskFull = recogniser('disk-full', /no space left on device|disk quota exceeded/i, {
  why: 'the disk is full.',
  remedy:
    'Free space before this step (`docker system prune --all --force`, or remove tools that the job does not need), leave more out in .dockerignore, or use a larger runner.',
});

/** The words for a Docker command that failed before anything was built or pushed. */
export function dockerFailure(what: string, lines: readonly string[]): UserError {
  return recogniseWith([...engineFailures, diskFull], { kind: 'build-failed', what, lines });
}

/** The words for a build that failed, with the line of the Dockerfile where there is one. */
export function buildFailure(failure: Omit<Failure, 'text' | 'what' | 'kind'>): UserError {
  const what = 'The image could not be built';
  return recogniseWith([...engineFailures, diskFull, ...buildFailures], {
    kind: 'build-failed',
    what,
    ...failure,
  });
}

/** The words for a push or a login that failed. */
export function pushFailure(what: string, lines: readonly string[], repository: string): UserError {
  return recogniseWith([...engineFailures, ...registryFailures, diskFull], {
    kind: 'push-failed',
    what,
    lines,
    repository,
  });
}

/** The words for a registry that could not be read, or would not take a tag. */
export function registryFailure(
  what: string,
  error: RegistryError,
  repository: string,
  kind: FailureKind = 'push-failed',
): UserError {
  // As Docker prints it, so that both are known by the same words.
  const code =
    error.code?.toLowerCase().replaceAll('_', ' ') ??
    (error.status === undefined ? 'network' : `HTTP ${error.status}`);
  return recogniseWith(registryFailures, { kind, what, lines: [`${code}: ${error.message}`], repository });
}
