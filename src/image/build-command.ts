import { UserError } from '../text/errors.ts';
import { Hidden } from '../text/hidden.ts';
import type { Notice } from '../text/notice.ts';
import { list } from '../text/words.ts';
import type { BuildFiles } from './build-files.ts';
import type { BuildWish } from './build-wish.ts';
import type { Builder } from './builder.ts';

export interface BuildPlan {
  readonly builder: Builder;
  readonly files: Pick<BuildFiles, 'context' | 'dockerfile'>;
  readonly build: BuildWish;
  readonly platforms: readonly string[];
  /** `repository:tag` */
  readonly reference: string;
  readonly labels: Readonly<Record<string, string>>;
  /** The tag under which the layers of a build are kept in the registry. */
  readonly cacheReference: string;
}

export interface BuildCommand {
  readonly args: readonly string[];
  /** Values of build args and build secrets: for the child's environment alone. */
  readonly env: Readonly<Record<string, string>>;
  /** Whether the command pushes the image by itself: an image for several platforms cannot lie in Docker's own store. */
  readonly pushes: boolean;
  readonly notices: readonly Notice[];
}

/**
 * Variables that steer the loader, the shell, Git or Docker: a build arg goes through the environment of `docker`, and
 * would reach them before it reaches the build. `GIT_SHA` and the like are names that people give to build args, and
 * Git does not read them.
 */
const steering: readonly RegExp[] = [
  /^(?:PATH|HOME|TMPDIR|TMP|TEMP|XDG_.*|SSL_CERT_(?:FILE|DIR)|SSH_.*)$/i,
  /^(?:LD_.*|DYLD_.*|GLIBC_.*|MALLOC_.*|GCONV_PATH|LOCPATH|NLSPATH|RESOLV_.*|HOSTALIASES|GODEBUG|GOTRACEBACK|GOCOVERDIR)$/i,
  /^(?:BASH.*|SHELLOPTS|IFS|CDPATH|PS4|PROMPT_COMMAND|COMSPEC|PATHEXT)$/i,
  /^GIT_(?:DIR|WORK_TREE|COMMON_DIR|INDEX_FILE|OBJECT_DIRECTORY|ALTERNATE_.*|EXEC_PATH|TEMPLATE_DIR|NAMESPACE)$/i,
  /^GIT_(?:CONFIG.*|SSH.*|ASKPASS|PROXY.*|EDITOR|SEQUENCE_EDITOR|PAGER|EXTERNAL_DIFF|TRACE.*|ALLOW_PROTOCOL|SSL.*|TERMINAL.*)$/i,
  /^(?:DOCKER_.*|BUILDX_.*|EXPERIMENTAL_BUILDKIT_.*|BUILDKIT_(?:HOST|PROGRESS|COLORS|TTY.*|NO_CLIENT_TOKEN))$/i,
  /^ECS_ROLLOUT_.*$/i,
];

/** The command line of a build. Throws `UserError` for what the builder cannot do. */
export function buildCommand(plan: BuildPlan): BuildCommand {
  const { builder, build, files } = plan;
  const isBuildx = builder.kind === 'buildx';
  const pushes = isPushedByBuilder(plan);
  const secrets = secretsOf(plan);
  const args = [
    ...(isBuildx ? ['buildx', 'build'] : ['build']),
    ...(builder.kind === 'legacy' ? ['--force-rm'] : ['--progress', 'plain']),
    ...['--file', files.dockerfile, '--tag', plan.reference],
    ...(isBuildx ? [pushes ? '--push' : '--load'] : []),
    ...attestationsOf(plan),
    ...(plan.platforms.length > 0 ? ['--platform', plan.platforms.join(',')] : []),
    ...(build.target === undefined ? [] : ['--target', build.target]),
    ...(build.noCache ? ['--no-cache'] : []),
    ...Object.entries(plan.labels).flatMap(([name, value]) => ['--label', `${name}=${value}`]),
    ...[...build.buildArgs.keys()].flatMap((name) => ['--build-arg', name]),
    ...secrets.args,
    ...cacheOf(plan),
    files.context,
  ];
  const mode = isBuildx ? {} : { DOCKER_BUILDKIT: builder.kind === 'buildkit' ? '1' : '0' };
  const env = { ...argValues(build), ...secrets.env, ...mode };
  return { args, env, pushes, notices: cacheNotices(plan) };
}

/** An image for several platforms, or with attestations, cannot lie in Docker's own store: the builder pushes it. */
export function isPushedByBuilder({ platforms, build }: Pick<BuildPlan, 'platforms' | 'build'>): boolean {
  return platforms.length > 1 || build.provenance !== undefined || build.sbom !== undefined;
}

/** None unless asked for: buildx adds a provenance by itself, which makes an index of every image. */
function attestationsOf({ builder, build: { provenance, sbom } }: BuildPlan): readonly string[] {
  const isAble = builder.kind === 'buildx' && isAtLeast(builder.version, [0, 10]);
  const wanted = [provenance, sbom].some((each) => each !== undefined);
  if (wanted && !isAble) {
    throw new UserError(
      'The image cannot be built: attestations (`provenance`, `sbom`) need buildx 0.10 or newer, and this Docker has none.',
      {
        kind: 'build-failed',
        remedy: 'Add a step with `docker/setup-buildx-action` before this one.',
        docs: 'docs/image.md#attestations',
      },
    );
  }
  if (!isAble) return [];
  return [`--provenance=${provenance ?? 'false'}`, ...(sbom === undefined ? [] : [`--sbom=${sbom}`])];
}

function argValues(build: BuildWish): Record<string, string> {
  const taken = [...build.buildArgs.keys()].find((name) => steering.some((kind) => kind.test(name)));
  if (taken === undefined)
    return Object.fromEntries([...build.buildArgs].map(([name, value]) => [name, Hidden.open(value)]));
  throw new UserError(
    `The image cannot be built: the build arg ${taken} is a variable that controls Docker itself or a program it starts.`,
    {
      kind: 'invalid-input',
      remedy: `Give the build arg another name, in \`build-args\` and in the Dockerfile's \`ARG ${taken}\`.`,
      docs: 'docs/image.md#inputs',
    },
  );
}

// Under names of our own, so that a secret neither meets a build arg of its name nor steers Docker.
function secretsOf({ builder, build }: BuildPlan): { args: string[]; env: Record<string, string> } {
  const secrets = [...build.buildSecrets].map(([id, value]) => ({
    id,
    value,
    variable: `ECS_ROLLOUT_BUILD_SECRET_${id}`,
  }));
  if (secrets.length > 0 && builder.kind === 'legacy') {
    throw new UserError('The image cannot be built: build secrets need BuildKit, and this Docker has none.', {
      kind: 'build-failed',
      remedy: 'Add a step with `docker/setup-buildx-action` before this one.',
      docs: 'docs/image.md#build-secrets',
    });
  }
  return {
    args: secrets.flatMap(({ id, variable }) => ['--secret', `id=${id},env=${variable}`]),
    env: Object.fromEntries(secrets.map(({ variable, value }) => [variable, Hidden.open(value)])),
  };
}

function cacheOf({ builder, build, cacheReference }: BuildPlan): readonly string[] {
  if (builder.kind !== 'buildx') {
    return plainImages(build.cacheFrom).flatMap((image) => ['--cache-from', image]);
  }
  const isDefault = canExportCache(builder) && build.cacheFrom.length === 0 && build.cacheTo.length === 0;
  // ECR takes a cache only as an OCI image manifest; a cache that cannot be written is no reason to fail.
  const exported = `type=registry,ref=${cacheReference},mode=max,image-manifest=true,oci-mediatypes=true,ignore-error=true`;
  const from = isDefault && !build.noCache ? [`type=registry,ref=${cacheReference}`] : build.cacheFrom;
  const to = isDefault ? [exported] : build.cacheTo;
  return [
    ...from.flatMap((source) => ['--cache-from', source]),
    ...to.flatMap((sink) => ['--cache-to', sink]),
  ];
}

function cacheNotices({ builder, build }: BuildPlan): readonly Notice[] {
  if (builder.kind === 'buildx') return [];
  const unused = [...build.cacheFrom.filter((source) => source.includes('type=')), ...build.cacheTo];
  if (unused.length === 0) return [];
  return [
    {
      severity: 'warning',
      message: `The build cache was left out: this Docker cannot use ${list(unused)}.`,
      remedy: 'Add a step with `docker/setup-buildx-action` before this one.',
      docs: 'docs/image.md#cache',
    },
  ];
}

function plainImages(sources: readonly string[]): readonly string[] {
  return sources.filter((source) => !source.includes('type='));
}

/** Whether the builder can write a cache to a registry: the driver `docker` cannot. */
function canExportCache(builder: Builder): boolean {
  return builder.kind === 'buildx' && builder.driver !== 'docker';
}

function isAtLeast(
  [major, minor]: readonly [number, number],
  [wantedMajor, wantedMinor]: readonly [number, number],
): boolean {
  return major > wantedMajor || (major === wantedMajor && minor >= wantedMinor);
}
