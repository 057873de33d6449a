import { DockerfileParser } from 'dockerfile-ast';
import { UserError } from '../text/errors.ts';
import { list } from '../text/words.ts';
import type { BuildFiles } from './build-files.ts';
import type { Builder } from './builder.ts';
import { normalPlatform } from './platform-name.ts';

/** Throws `UserError` when this builder cannot build for these platforms. */
export function checkPlatforms(
  platforms: readonly string[],
  builder: Builder,
  files: BuildFiles,
  target?: string,
): void {
  const wanted = platforms.map(normalPlatform);
  if (wanted.length > 1 && (builder.kind !== 'buildx' || builder.driver === 'docker')) {
    throw new UserError(
      `The image cannot be built for ${list(wanted)}: ${nameOf(builder)} builds for one platform at a time.`,
      {
        kind: 'build-failed',
        remedy:
          'Add a step with `docker/setup-buildx-action` before this one, or name one platform in `platforms`.',
        docs: 'docs/image.md#platforms',
      },
    );
  }
  const able = builder.platforms.map(normalPlatform);
  const foreign = wanted.filter((platform) => !able.includes(platform));
  if (able.length === 0 || foreign.length === 0) return;
  if (builder.kind !== 'legacy' && !runsOnTarget(files.dockerfileText, target)) return;
  throw new UserError(
    `The image cannot be built for ${list(foreign)}: ${nameOf(builder)} on this runner builds for ${list(able)} only.`,
    {
      kind: 'build-failed',
      remedy:
        'Add steps with `docker/setup-qemu-action` and `docker/setup-buildx-action` before this one, use a runner of that architecture (`runs-on: ubuntu-24.04-arm`), or set `runtimePlatform` in the task definition to what the runner builds.',
      docs: 'docs/image.md#platforms',
    },
  );
}

/**
 * Whether the build runs a command on the target's own architecture, which needs that machine or an emulator.
 * A stage that says `FROM --platform=$BUILDPLATFORM` runs on the builder's.
 */
export function runsOnTarget(dockerfileText: string, target?: string): boolean {
  let isForeign = false;
  let isLast = false;
  for (const instruction of DockerfileParser.parse(dockerfileText).getInstructions()) {
    const text = instruction.getTextContent();
    if (instruction.getKeyword() === 'FROM') {
      if (isLast) return false;
      isForeign = !/--platform=["']?\$\{?BUILDPLATFORM/.test(text);
      isLast = target !== undefined && text.split(/\s+/).at(-1)?.toLowerCase() === target.toLowerCase();
    }
    if (instruction.getKeyword() === 'RUN' && isForeign) return true;
  }
  return false;
}

function nameOf(builder: Builder): string {
  if (builder.kind === 'buildx') return `docker buildx (driver ${builder.driver})`;
  return builder.kind === 'buildkit' ? 'docker build' : "docker build with Docker's legacy builder";
}
