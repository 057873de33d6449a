import { describe, expect, test } from '@jest/globals';
import type { Builder } from '../../src/image/builder.ts';
import { checkPlatforms, runsOnTarget } from '../../src/image/platform.ts';
import { normalPlatform } from '../../src/image/platform-name.ts';

const files = (dockerfileText: string) => ({
  context: '/w',
  dockerfile: '/w/Dockerfile',
  contextName: '.',
  dockerfileName: 'Dockerfile',
  dockerfileText,
  ignoreText: '',
  contextIgnoreText: '',
});
const native: Builder = { kind: 'buildx', version: [0, 17], driver: 'docker', platforms: ['linux/amd64'] };
const runs = files('FROM alpine\nRUN apk add curl\n');

test.each([
  ['linux/arm64/v8', 'linux/arm64'],
  ['linux/aarch64', 'linux/arm64'],
  ['LINUX/X86_64', 'linux/amd64'],
  ['linux/arm/v7', 'linux/arm/v7'],
])('%s is %s', (written, normal) => {
  expect(normalPlatform(written)).toBe(normal);
});

describe('checkPlatforms', () => {
  test('lets the own platform pass', () => {
    expect(() => checkPlatforms(['linux/amd64'], native, runs)).not.toThrow();
  });

  test('lets an emulated platform pass', () => {
    const emulated = { ...native, platforms: ['linux/amd64', 'linux/arm64'] };
    expect(() => checkPlatforms(['linux/arm64'], emulated, runs)).not.toThrow();
  });

  test('refuses a foreign platform when commands would run on it', () => {
    expect(() => checkPlatforms(['linux/arm64'], native, runs)).toThrow(
      'The image cannot be built for linux/arm64: docker buildx (driver docker) on this runner builds for linux/amd64 only.',
    );
  });

  test('lets a cross-compiled image pass: nothing runs on the foreign platform', () => {
    const cross = files(
      'FROM --platform=$BUILDPLATFORM golang AS b\nRUN go build\nFROM scratch\nCOPY --from=b /a /a\n',
    );
    expect(() => checkPlatforms(['linux/arm64'], native, cross)).not.toThrow();
  });

  test('asks a builder that does not say what it can', () => {
    expect(() => checkPlatforms(['linux/arm64'], { ...native, platforms: [] }, runs)).not.toThrow();
  });

  test.each([native, { kind: 'legacy', platforms: ['linux/amd64'] } as const])(
    'refuses two platforms with %j',
    (builder) => {
      expect(() => checkPlatforms(['linux/amd64', 'linux/arm64'], builder, runs)).toThrow(
        'one platform at a time',
      );
    },
  );
});

test('commands behind the target do not count', () => {
  const text = 'FROM scratch AS first\nCOPY a /a\nFROM alpine AS second\nRUN x\n';
  expect(runsOnTarget(text, 'first')).toBe(false);
  expect(runsOnTarget(text, 'second')).toBe(true);
  expect(runsOnTarget(text)).toBe(true);
});
