import { describe, expect, test } from '@jest/globals';
import { type BuildPlan, buildCommand } from '../../src/image/build-command.ts';
import type { BuildWish } from '../../src/image/build-wish.ts';
import type { Builder } from '../../src/image/builder.ts';
import { Hidden, hideValues } from '../../src/text/hidden.ts';
import fc from '../support/properties.ts';

const buildx: Builder = {
  kind: 'buildx',
  version: [0, 17],
  driver: 'docker-container',
  platforms: ['linux/amd64'],
};
const legacy: Builder = { kind: 'legacy', platforms: ['linux/amd64'] };
const buildkit: Builder = { kind: 'buildkit', platforms: ['linux/amd64'] };

type Overrides = Partial<Omit<BuildPlan, 'build'>> & { build?: Partial<BuildWish> };

const aPlan = ({ build, ...overrides }: Overrides = {}): BuildPlan => ({
  builder: buildx,
  files: { context: '/w', dockerfile: '/w/Dockerfile' },
  platforms: ['linux/arm64'],
  reference: 'ghcr.io/acme/api:1',
  labels: { a: 'b' },
  cacheReference: 'ghcr.io/acme/api:buildcache',
  ...overrides,
  build: {
    context: '.',
    buildArgs: new Map(),
    buildSecrets: new Map(),
    cacheFrom: [],
    cacheTo: [],
    noCache: false,
    ...build,
  },
});

const argsOf = (overrides?: Overrides) => buildCommand(aPlan(overrides)).args.join(' ');

describe('with buildx', () => {
  test('loads an image for one platform, without provenance', () => {
    expect(argsOf()).toBe(
      'buildx build --progress plain --file /w/Dockerfile --tag ghcr.io/acme/api:1 --load --provenance=false --platform linux/arm64 --label a=b --cache-from type=registry,ref=ghcr.io/acme/api:buildcache --cache-to type=registry,ref=ghcr.io/acme/api:buildcache,mode=max,image-manifest=true,oci-mediatypes=true,ignore-error=true /w',
    );
  });

  test('pushes an image for several platforms by itself', () => {
    const command = buildCommand(aPlan({ platforms: ['linux/amd64', 'linux/arm64'] }));
    expect(command.pushes).toBe(true);
    expect(command.args.join(' ')).toContain('--push --provenance=false --platform linux/amd64,linux/arm64');
    expect(command.args).not.toContain('--load');
  });

  test('pushes attestations by itself, because a local store cannot hold them', () => {
    const command = buildCommand(aPlan({ build: { provenance: 'mode=max', sbom: 'true' } }));
    expect(command.pushes).toBe(true);
    expect(command.args.join(' ')).toContain(
      '--push --provenance=mode=max --sbom=true --platform linux/arm64',
    );
    expect(argsOf({ build: { sbom: 'true' } })).toContain('--push --provenance=false --sbom=true');
  });

  test.each([
    ['an old buildx', { ...buildx, version: [0, 9] as const }],
    ['the legacy builder', legacy],
    ['BuildKit in the daemon', buildkit],
  ])('refuses attestations with %s', (_, builder) => {
    expect(() => argsOf({ builder, build: { provenance: 'true' } })).toThrow(/attestations .* need buildx/);
  });

  test('leaves provenance alone where buildx does not know it yet', () => {
    expect(argsOf({ builder: { ...buildx, version: [0, 9] } })).not.toContain('--provenance');
  });

  test('takes the caches that are named instead of its own', () => {
    const args = argsOf({ build: { cacheFrom: ['type=gha'], cacheTo: ['type=gha,mode=max'] } });
    expect(args).toContain('--cache-from type=gha --cache-to type=gha,mode=max');
    expect(args).not.toContain('buildcache');
  });

  test('has no cache of its own with the driver docker, which cannot write one', () => {
    expect(argsOf({ builder: { ...buildx, driver: 'docker' } })).not.toContain('cache');
  });

  test('writes the cache and reads none with no-cache', () => {
    const args = argsOf({ build: { noCache: true } });
    expect(args).toContain('--no-cache');
    expect(args).toContain('--cache-to');
    expect(args).not.toContain('--cache-from');
  });

  test('hands on target, names of build args, and build secrets under variables of our own', () => {
    const command = buildCommand(
      aPlan({
        build: {
          target: 'prod',
          buildArgs: new Map([['STAGE', new Hidden('x1')]]),
          buildSecrets: new Map([['npm', new Hidden('x2')]]),
        },
      }),
    );
    expect(command.args.join(' ')).toContain(
      '--target prod --label a=b --build-arg STAGE --secret id=npm,env=ECS_ROLLOUT_BUILD_SECRET_npm',
    );
    expect(command.env).toEqual({ STAGE: 'x1', ECS_ROLLOUT_BUILD_SECRET_npm: 'x2' });
  });
});

describe('without buildx', () => {
  test('asks for BuildKit where the engine has it', () => {
    const command = buildCommand(aPlan({ builder: buildkit }));
    expect(command.args.join(' ')).toMatch(/^build --progress plain --file/);
    expect(command.env).toEqual({ DOCKER_BUILDKIT: '1' });
  });

  test('has the legacy builder remove its containers', () => {
    const command = buildCommand(aPlan({ builder: legacy }));
    expect(command.args.slice(0, 2)).toEqual(['build', '--force-rm']);
    expect(command.env).toEqual({ DOCKER_BUILDKIT: '0' });
  });

  test('refuses build secrets that only BuildKit can mount', () => {
    const build = { buildSecrets: new Map([['npm', new Hidden('x')]]) };
    expect(() => buildCommand(aPlan({ builder: legacy, build }))).toThrow(
      'build secrets need BuildKit, and this Docker has none',
    );
    expect(buildCommand(aPlan({ builder: buildkit, build })).args).toContain(
      'id=npm,env=ECS_ROLLOUT_BUILD_SECRET_npm',
    );
  });

  test('uses images as caches, and says which caches it left out', () => {
    const build = { cacheFrom: ['ghcr.io/acme/api:latest', 'type=gha'], cacheTo: ['type=inline'] };
    const command = buildCommand(aPlan({ builder: legacy, build }));
    expect(command.args.join(' ')).toContain('--cache-from ghcr.io/acme/api:latest /w');
    expect(command.notices[0]?.message).toContain('type=gha and type=inline');
  });
});

test.each([
  ...[
    'PATH',
    'DOCKER_HOST',
    'DOCKER_CONFIG',
    'LD_PRELOAD',
    'LD_AUDIT',
    'GLIBC_TUNABLES',
    'BASH_ENV',
    'BASH_FUNC_x',
  ],
  ...[
    'GIT_SSH_COMMAND',
    'GIT_CONFIG_COUNT',
    'GIT_EXEC_PATH',
    'BUILDX_CONFIG',
    'SSH_AUTH_SOCK',
    'SSL_CERT_FILE',
  ],
  ...['ECS_ROLLOUT_BUILD_SECRET_npm', 'ld_preload'],
])('refuses %s as a build arg: it steers Docker or what Docker starts', (name) => {
  expect(() => argsOf({ build: { buildArgs: new Map([[name, new Hidden('x')]]) } })).toThrow(
    `the build arg ${name} is a variable`,
  );
});

test.each([
  'GIT_SHA',
  'GIT_COMMIT',
  'NODE_ENV',
  'ENV',
  'HTTP_PROXY',
  'BUILDKIT_INLINE_CACHE',
  'BUILDKIT_SYNTAX',
  'VERSION',
])('takes %s as a build arg', (name) => {
  expect(argsOf({ build: { buildArgs: new Map([[name, new Hidden('x')]]) } })).toContain(
    `--build-arg ${name} `,
  );
});

test('no value of a build arg or a build secret is ever an argument', () => {
  const names = fc.stringMatching(/^[a-z][a-z0-9_]{0,8}$/);
  const values = fc.uuid();
  const maps = fc.dictionary(names, values).map((entries) => new Map(Object.entries(entries)));
  fc.assert(
    fc.property(maps, maps, fc.constantFrom(buildx, buildkit), (buildArgs, buildSecrets, builder) => {
      const { args, env } = buildCommand(
        aPlan({
          builder,
          build: { buildArgs: hideValues(buildArgs), buildSecrets: hideValues(buildSecrets) },
        }),
      );
      for (const value of [...buildArgs.values(), ...buildSecrets.values()]) {
        expect(args.join(' ')).not.toContain(value);
        expect(Object.values(env)).toContain(value);
      }
    }),
  );
});
