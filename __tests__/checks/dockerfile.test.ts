import { describe, expect, test } from '@jest/globals';
import { readDockerfile } from '../../src/checks/dockerfile.ts';
import { certainlyLacks } from '../../src/checks/image-tools.ts';
import fc from '../support/properties.ts';

function lines(...text: readonly string[]): string {
  return `${text.join('\n')}\n`;
}

describe('readDockerfile', () => {
  test('follows the last stage down to its image', () => {
    const text = lines(
      'ARG NODE=22',
      `FROM --platform=$BUILDPLATFORM node:\${NODE} AS build`,
      'RUN npm ci',
      `FROM node:\${NODE}-alpine AS runtime`,
      'EXPOSE 3000',
      'USER node',
      'FROM runtime',
      'COPY --from=build /app /app',
      'ENTRYPOINT ["node", "server.js"]',
    );
    expect(readDockerfile(text)).toEqual({
      stages: [
        { name: undefined, image: 'runtime', line: 7 },
        { name: 'runtime', image: 'node:22-alpine', line: 4 },
      ],
      base: 'node:22-alpine',
      platform: undefined,
      exposedPorts: [3000],
      environment: new Map(),
      user: 'node',
      entrypoint: '["node", "server.js"]',
      steps: 'COPY --from=build /app /app',
    });
  });

  test('ends at the wanted stage', () => {
    const text = lines('FROM alpine:3 AS dev', 'EXPOSE 1', 'FROM debian:13 AS prod', 'EXPOSE 2');
    expect(readDockerfile(text, 'dev')).toMatchObject({ base: 'alpine:3', exposedPorts: [1] });
    expect(readDockerfile(text, 'PROD')).toMatchObject({ base: 'debian:13', exposedPorts: [2] });
    expect(readDockerfile(text, 'test')).toBeUndefined();
  });

  test('knows no base where a build argument without a default decides', () => {
    expect(readDockerfile(lines('ARG BASE', `FROM \${BASE}`))?.base).toBeUndefined();
    expect(readDockerfile(lines('ARG BASE', `FROM \${BASE:-alpine:3}`))?.base).toBe('alpine:3');
  });

  test('reads ports with their protocol, ranges and defaults', () => {
    const text = lines('FROM a', 'ARG PORT=8080', 'EXPOSE 80/tcp 53/UDP 9000-9002', `EXPOSE \${PORT}`);
    expect(readDockerfile(text)?.exposedPorts).toEqual([80, 53, 9000, 9001, 9002, 8080]);
    expect(readDockerfile(lines('FROM a', 'EXPOSE $PORT'))?.exposedPorts).toBeUndefined();
  });

  test('reads the platform to which a stage is bound', () => {
    expect(readDockerfile(lines('FROM --platform=linux/amd64 a'))?.platform).toBe('linux/amd64');
    expect(readDockerfile(lines('FROM --platform=linux/arm64 a AS b', 'FROM b'))?.platform).toBe(
      'linux/arm64',
    );
    expect(readDockerfile(lines('FROM --platform=$TARGETPLATFORM a'))?.platform).toBeUndefined();
  });

  test('takes a stage that names itself for an image', () => {
    expect(readDockerfile(lines('FROM node AS node'))?.base).toBe('node');
  });

  test.each([
    ['nothing', ''],
    ['no stage', 'RUN true\n'],
    ['a text that is too long', `FROM a\n${'RUN true\n'.repeat(30_000)}`],
    ['too many stages', 'FROM a\n'.repeat(300)],
  ])('reads nothing out of %s', (_case, text) => {
    expect(readDockerfile(text)).toBeUndefined();
  });

  test('reads anything without a crash', () => {
    const words = fc.constantFrom(
      'FROM ',
      'RUN ',
      'EXPOSE ',
      'ARG ',
      'AS ',
      '--platform=',
      '$',
      '${',
      '}',
      '\n',
      '\\\n',
      '<<E',
      '"',
      '[',
      ' a',
      '80',
      '-',
      '/',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(words).map((list) => list.join('')),
        ),
        (text) => {
          const facts = readDockerfile(text);
          if (facts !== undefined) certainlyLacks(facts, 'curl');
        },
      ),
      { numRuns: 500 },
    );
  });
});

describe('certainlyLacks', () => {
  const lacks = (...text: readonly string[]) => {
    const facts = readDockerfile(lines(...text));
    return (['curl', 'wget'] as const).filter((tool) => facts !== undefined && certainlyLacks(facts, tool));
  };

  test.each([
    ['node:22-alpine', ['curl']],
    ['public.ecr.aws/docker/library/python:3.13-slim', ['curl', 'wget']],
    ['openjdk:11-jre-slim', ['curl', 'wget']],
    ['amazoncorretto:21-alpine', ['curl']],
    ['gcr.io/distroless/java21-debian12', ['curl', 'wget']],
    ['gcr.io/distroless/static:debug', ['curl']],
    ['scratch', ['curl', 'wget']],
    ['nginx:alpine', []],
    ['php:8-fpm-alpine', []],
    ['node:22', []],
    ['example.org/team/node:22-alpine', []],
    ['eclipse-temurin:21-jre-alpine', []],
  ])('knows what %s lacks', (image, tools) => {
    expect(lacks(`FROM ${image}`)).toEqual(tools);
  });

  test.each([
    ['installs it', 'RUN apk add --no-cache curl'],
    ['installs it in a script inside the file', 'RUN <<EOF\napk add curl\nEOF'],
    ['uses it', 'RUN curl -fsSL https://example.org | tar x'],
    ['copies it', 'COPY --from=tools /usr/bin/curl /usr/bin/curl'],
    ['installs a list that stands elsewhere', 'RUN apk add $PACKAGES'],
    ['runs a script', 'RUN ./setup.sh'],
    ['copies a whole file system', 'COPY --from=tools / /'],
  ])('is not certain of a Dockerfile that %s', (_case, step) => {
    expect(lacks('FROM node:22-alpine', step)).toEqual([]);
  });

  test('is certain where only an earlier stage installs it', () => {
    expect(
      lacks(
        'FROM node:22-alpine AS build',
        'RUN apk add curl',
        'FROM node:22-alpine',
        'COPY --from=build /app /app',
      ),
    ).toEqual(['curl']);
  });
});
