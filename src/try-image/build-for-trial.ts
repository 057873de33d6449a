import { randomBytes } from 'node:crypto';
import { build } from '../image/build.ts';
import { locateBuild } from '../image/build-files.ts';
import type { BuildWish } from '../image/build-wish.ts';
import { detectBuilder } from '../image/builder.ts';
import { checkPlatforms } from '../image/platform.ts';
import type { Docker } from '../image/ports.ts';
import type { Clock } from '../runner/clock.ts';
import type { Log } from '../runner/log.ts';

interface BuildPorts {
  readonly docker: Docker;
  readonly log: Log;
  readonly clock: Clock;
  /** Called with the image's name before it is there, so that `post` can remove it. */
  readonly onImage: (image: string) => void;
}

/**
 * Builds the image for this machine alone, hands its name to `work` and takes it away again: nothing is pushed, the layer
 * cache neither. Throws `UserError` when it cannot be built.
 */
export async function withBuilt<T>(
  request: { readonly workspace: string; readonly inputs: BuildWish; readonly platform: string },
  ports: BuildPorts,
  work: (image: string) => Promise<T>,
): Promise<T> {
  const { workspace, inputs, platform } = request;
  const files = await locateBuild(workspace, inputs);
  const builder = await detectBuilder(ports.docker);
  checkPlatforms([platform], builder, files, inputs.target);
  const reference = `ecs-rollout-trial:${randomBytes(6).toString('hex')}`;
  ports.onImage(reference);
  try {
    await build(
      {
        // The driver `docker` is the one that writes no cache into a registry.
        builder: builder.kind === 'buildx' ? { ...builder, driver: 'docker' } : builder,
        files,
        build: { ...inputs, cacheTo: [] },
        platforms: [platform],
        reference,
        labels: {},
        cacheReference: '',
      },
      ports,
    );
    return await work(reference);
  } finally {
    await removeImage(ports.docker, reference);
  }
}

/** A job that is cancelled has some seconds left; what this does not manage, `post` does. */
export async function removeImage(docker: Docker, image: string): Promise<void> {
  await docker.run(['image', 'rm', '--force', image], { evenIfCancelled: true, limitMs: 60_000 });
}
