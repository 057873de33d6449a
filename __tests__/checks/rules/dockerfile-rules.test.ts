import { describe, expect, test } from '@jest/globals';
import { dockerfilePlatform } from '../../../src/checks/rules/dockerfile-platform.ts';
import { exposedPort } from '../../../src/checks/rules/exposed-port.ts';
import { healthCheckTool } from '../../../src/checks/rules/health-check-tool.ts';
import { hostNameOverridden } from '../../../src/checks/rules/host-name-overridden.ts';
import {
  aFargateDefinition,
  aSubject,
  aSubjectWithContainer,
  aWrittenContainer,
  aWrittenDefinition,
  said,
} from '../../fixtures/subjects.ts';

const CONTAINER = '/containerDefinitions/0';

function dockerfile(...lines: readonly string[]) {
  return { dockerfile: { path: 'Dockerfile', text: lines.join('\n') } };
}

describe('health-check-tool', () => {
  const withCommand = (command: readonly string[], ...lines: readonly string[]) =>
    aSubjectWithContainer({ healthCheck: { command } }, dockerfile(...lines));

  test.each([
    [
      'curl in Alpine',
      ['CMD-SHELL', 'curl -f http://localhost:3000/ || exit 1'],
      'FROM node:22-alpine',
      'apk add --no-cache curl',
    ],
    [
      'curl in slim Debian',
      ['CMD', '/usr/bin/curl', '-f', 'http://localhost/'],
      'FROM python:3.13-slim',
      'apt-get install',
    ],
    [
      'wget in a distroless image',
      ['CMD', 'wget', '-q', 'localhost'],
      'FROM gcr.io/distroless/base',
      'Copy wget',
    ],
    [
      'neither of both',
      ['CMD-SHELL', 'curl -f x || wget -q x || exit 1'],
      'FROM python:3.13-slim',
      'curl and wget',
    ],
  ])('recognises %s', (_case, command, from, remedy) => {
    const subject = withCommand(command, from);
    expect(said(healthCheckTool, subject)).toEqual([`error ${CONTAINER}/healthCheck/command`]);
    expect(healthCheckTool.check(subject)[0]?.remedy).toContain(remedy);
  });

  test.each([
    ['wget in Alpine', ['CMD-SHELL', 'wget -q -O- localhost'], ['FROM node:22-alpine']],
    ['the one of two that is there', ['CMD-SHELL', 'curl -f x || wget -q x'], ['FROM node:22-alpine']],
    ['curl that is installed', ['CMD-SHELL', 'curl -f x'], ['FROM node:22-alpine', 'RUN apk add curl']],
    ['another program', ['CMD', 'node', 'curl.js'], ['FROM node:22-alpine']],
    ['a base that nobody knows', ['CMD-SHELL', 'curl -f x'], ['FROM example.org/base:1']],
    ['a file with curl in its name', ['CMD-SHELL', 'test -f /tmp/curl'], ['FROM node:22-alpine']],
    ['no stage', ['CMD-SHELL', 'curl -f x'], ['RUN true']],
  ])('leaves %s alone', (_case, command, lines) => {
    expect(said(healthCheckTool, withCommand(command, ...lines))).toEqual([]);
  });

  test('asks only the containers whose image is built', () => {
    const healthCheck = { command: ['CMD-SHELL', 'curl -f x'] };
    const definition = aWrittenDefinition({
      containerDefinitions: [aWrittenContainer({ healthCheck }), aWrittenContainer({ name: 'web' })],
    });
    const overrides = dockerfile('FROM node:22-alpine');
    expect(
      said(healthCheckTool, aSubject(definition, { ...overrides, deployedContainers: ['web'] })),
    ).toEqual([]);
    expect(
      said(healthCheckTool, aSubject(definition, { ...overrides, deployedContainers: ['app'] })),
    ).toHaveLength(1);
    expect(said(healthCheckTool, aSubject(definition))).toEqual([]);
  });
});

describe('exposed-port', () => {
  const withPorts = (members: Record<string, unknown>, ...lines: readonly string[]) =>
    aSubjectWithContainer(members, dockerfile('FROM example.org/a', ...lines));

  test('recognises a port that the image does not name', () => {
    const subject = withPorts({ portMappings: [{ containerPort: 80 }] }, 'EXPOSE 3000');
    expect(said(exposedPort, subject)).toEqual([`warning ${CONTAINER}/portMappings`]);
    expect(exposedPort.check(subject)[0]?.remedy).toContain('"containerPort": 3000');
  });

  test.each([
    ['one of several', { portMappings: [{ containerPort: 80 }, { containerPort: 81 }] }, ['EXPOSE 80 443']],
    [
      'a port that a variable tells',
      { portMappings: [{ containerPort: 80 }], environment: [{ name: 'PORT', value: '80' }] },
      ['EXPOSE 3000'],
    ],
    ['no EXPOSE', { portMappings: [{ containerPort: 80 }] }, []],
    ['an EXPOSE that nobody knows', { portMappings: [{ containerPort: 80 }] }, ['EXPOSE $PORT']],
    ['no ports', {}, ['EXPOSE 3000']],
  ])('leaves %s alone', (_case, members, lines) => {
    expect(said(exposedPort, withPorts(members, ...lines))).toEqual([]);
  });
});

describe('dockerfile-platform', () => {
  const on = (cpuArchitecture: string | undefined, from: string) =>
    aSubject(aFargateDefinition({ runtimePlatform: { cpuArchitecture } }), dockerfile(from));

  test.each([
    ['ARM64', 'FROM --platform=linux/amd64 a'],
    ['X86_64', 'FROM --platform=linux/arm64/v8 a'],
    [undefined, 'FROM --platform=linux/arm64 a'],
  ])('recognises %s with %s', (architecture, from) => {
    expect(said(dockerfilePlatform, on(architecture, from))).toEqual([
      'error /runtimePlatform/cpuArchitecture',
    ]);
  });

  test.each([
    ['ARM64', 'FROM --platform=linux/arm64 a'],
    ['ARM64', 'FROM --platform=$BUILDPLATFORM a'],
    ['ARM64', 'FROM a'],
    [undefined, 'FROM --platform=linux/amd64 a'],
    ['SOMETHING_NEW', 'FROM --platform=linux/amd64 a'],
  ])('leaves %s with %s alone', (architecture, from) => {
    expect(said(dockerfilePlatform, on(architecture, from))).toEqual([]);
  });

  test('does not guess the architecture of an instance', () => {
    const subject = aSubject(aWrittenDefinition(), dockerfile('FROM --platform=linux/arm64 a'));
    expect(said(dockerfilePlatform, subject)).toEqual([]);
  });
});

describe('host-name-overridden', () => {
  const withEnv = (environment: readonly object[], ...lines: readonly string[]) =>
    hostNameOverridden.check(
      aSubject(
        aFargateDefinition({ containerDefinitions: [aWrittenContainer({ environment })] }),
        dockerfile(...lines),
      ),
    );

  test('warns of ENV HOSTNAME, which ECS overrides', () => {
    const [finding] = withEnv([], 'FROM node:22', 'ENV PORT=3000 HOSTNAME="0.0.0.0"');
    expect(finding).toMatchObject({ severity: 'warning' });
    expect(finding?.message).toContain('sets ENV HOSTNAME=0.0.0.0, but ECS sets HOSTNAME');
  });

  test('says nothing where the definition sets it, or the image does not', () => {
    expect(withEnv([{ name: 'HOSTNAME', value: '0.0.0.0' }], 'FROM node:22', 'ENV HOSTNAME=0.0.0.0')).toEqual(
      [],
    );
    expect(withEnv([], 'FROM node:22', 'ENV PORT=3000')).toEqual([]);
  });
});

describe('the port of the image', () => {
  test('is what ENV PORT says; EXPOSE is a note', () => {
    const subject = aSubjectWithContainer(
      { portMappings: [{ containerPort: 8080 }], environment: [] },
      dockerfile('FROM node:22', 'EXPOSE 3000', 'ENV PORT=8080'),
    );
    expect(said(exposedPort, subject)).toEqual([]);
  });
});

describe('a health check through a shell', () => {
  test('cannot run in an image without one', () => {
    const subject = aSubjectWithContainer(
      { healthCheck: { command: ['CMD-SHELL', '/server --check'] } },
      dockerfile('FROM gcr.io/distroless/static', 'COPY server /server'),
    );
    expect(healthCheckTool.check(subject)[0]?.message).toContain('needs a shell');
  });
});
