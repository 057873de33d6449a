import { type Recogniser, recogniser } from './failure.ts';

/** What is wrong with the builder, its cache or what it was given, in the words of buildx and BuildKit. */
export const builderFailures: readonly Recogniser[] = [
  recogniser(
    'cache-driver',
    /Cache export is not supported for the docker driver|cache export feature is currently not supported for docker driver/i,
    {
      why: 'the build driver `docker` cannot export a cache, and `cache-to` asks for one.',
      remedy:
        'Add a step with `docker/setup-buildx-action` before this one (it makes a builder that can), or leave `cache-to` out.',
    },
  ),
  recogniser(
    'platform-driver',
    /Multi-platform build is not supported for the docker driver|multiple platforms feature is currently not supported for docker driver/i,
    {
      why: 'the build driver `docker` cannot build for several platforms.',
      remedy:
        'Add steps with `docker/setup-qemu-action` and `docker/setup-buildx-action` before this one, or name one platform.',
    },
  ),
  recogniser(
    'cache-refused',
    /(?:exporting|importing) (?:cache|content cache|to GitHub)[\s\S]{0,1000}(?:error writing (?:manifest|layer) blob|failed commit on ref)[^\n]{0,500}400 Bad Request|(?:error writing manifest blob|failed commit on ref)[^\n]{0,500}400 Bad Request/i,
    {
      why: 'the registry rejects the build cache (400 Bad Request): Amazon ECR accepts one only as an image manifest.',
      remedy:
        'Write `cache-to` with `image-manifest=true,oci-mediatypes=true` (for example `type=registry,ref=…:cache,mode=max,image-manifest=true,oci-mediatypes=true`). With `ignore-error=true` a cache that cannot be written does not fail the build.',
    },
  ),
  recogniser(
    'cache-refused',
    /type=gha|GitHub Actions Cache|gha:\d+|ACTIONS_(?:RUNTIME_TOKEN|CACHE_URL|RESULTS_URL)|Cache service responded with|legacy service is shutting down|error writing (?:layer|manifest) blob/i,
    {
      why: ([words]) => `the cache of the build could not be written or read (${words}).`,
      remedy:
        'For `type=gha` the builder needs `ACTIONS_RUNTIME_TOKEN` and `ACTIONS_RESULTS_URL` (a step with `crazy-max/ghaction-github-runtime` before this one) and a buildx of 2025 or later (`docker/setup-buildx-action`); for `type=registry` a login and a repository that exists. `ignore-error=true` in `cache-to` keeps a lost cache from failing the build.',
    },
  ),
  recogniser(
    'secret-missing',
    /(?:failed to solve: )?secret ["']?([\w.-]+)["']?(?:: not found| not found)|secret key ["']?([\w.-]+)["']? not found/i,
    {
      why: ([, one, other]) =>
        `the Dockerfile needs the build secret ${one ?? other}, and the step does not pass it.`,
      remedy: ([, one, other]) =>
        `Add a line to the input \`build-secrets\`: \`${one ?? other}=\${{ secrets.NAME }}\`. The id must be that of \`--mount=type=secret,id=${one ?? other}\`.`,
    },
  ),
  recogniser(
    'ssh-missing',
    /unset ssh forward key (\S+)|invalid empty ssh agent|ssh forward(?:ing)? .{0,300}(?:not|unset)/i,
    {
      why: 'a step mounts an SSH agent (`--mount=type=ssh`), and none is passed.',
      remedy: 'Fetch over HTTPS with a token in `build-secrets` instead (`--mount=type=secret`).',
    },
  ),
  recogniser(
    'builder-gone',
    /failed to receive status: rpc error|rpc error: code = Unavailable|error reading from server: EOF|graceful_stop|transport is closing|closing transport due to|buildkitd.{0,40}(?:exited|killed)|signal: killed|cannot allocate memory/i,
    {
      why: ([words]) =>
        `the builder went away in the middle of the build (${words}), most often because the runner ran out of memory.`,
      remedy:
        'Use a runner with more memory, or let the build do less at once (fewer parallel workers, a smaller heap such as `NODE_OPTIONS=--max-old-space-size`). If it happens at random, run the job again.',
    },
  ),
  recogniser(
    'dockerfile-missing',
    /failed to read dockerfile: open (\S+?): no such file|unable to (?:prepare context|evaluate symlinks in Dockerfile path)[^\n]*?(?:lstat|path) "?([^\s"]+)/i,
    {
      why: ([, one, other]) => `there is no file ${one ?? other ?? 'Dockerfile'}.`,
      remedy: 'Set `dockerfile` to its path in the workspace, and `context` to the folder that is built.',
    },
  ),
];
