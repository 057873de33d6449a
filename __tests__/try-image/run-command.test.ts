import { describe, expect, test } from '@jest/globals';
import type { ContainerDefinition } from '../../src/task-definition/task-definition.ts';
import { readListening } from '../../src/try-image/container.ts';
import { matches } from '../../src/try-image/knock.ts';
import { isMemoryOurs, rightsWithheld, runCommand } from '../../src/try-image/run-command.ts';
import { portOf, secretNames, type Trial, trialTimeoutMs } from '../../src/try-image/trial.ts';
import { healthCheckOf } from '../../src/try-image/trial-health-check.ts';
import { variablesOf } from '../../src/try-image/variables-file.ts';
import { aTargetGroup } from '../fixtures/evidence.ts';
import { aService, targetGroupArn } from '../fixtures/snapshots.ts';
import fc from '../support/properties.ts';

const aTrial = (container: ContainerDefinition, trial: Partial<Trial> = {}): Trial => ({
  image: 'api:1',
  container: { name: 'app', ...container },
  timeoutMs: 60_000,
  mostMemoryMiB: 8192,
  ...trial,
});

const argsOf = (container: ContainerDefinition, trial: Partial<Trial> = {}) =>
  runCommand(aTrial(container, trial), 'trial-1', '/private/variables');

describe('the command line of a trial', () => {
  test('puts the words of an entry point after the first before the command', () => {
    const args = argsOf({ entryPoint: ['/bin/sh', '-c'], command: ['exec app', '--fast'] });
    expect(args.slice(args.indexOf('--entrypoint'))).toEqual([
      '--entrypoint',
      '/bin/sh',
      'api:1',
      '-c',
      'exec app',
      '--fast',
    ]);
  });

  test('leaves command and entry point to the image where the definition has none', () => {
    expect(argsOf({}).at(-1)).toBe('api:1');
    expect(argsOf({})).not.toContain('--entrypoint');
  });

  test('publishes the port on the loopback address, and nothing without a port', () => {
    expect(argsOf({ portMappings: [{ containerPort: 8000 }] }).join(' ')).toContain(
      '--publish 127.0.0.1::8000',
    );
    expect(argsOf({})).not.toContain('--publish');
  });

  test.each([
    ['its own memory', { memory: 256 }, {}, '--memory 256m --memory-swap 256m'],
    ["the task's memory", {}, { taskMemoryMiB: 512 }, '--memory 512m --memory-swap 512m'],
    ['its user', { user: '1000:1000' }, {}, '--user 1000:1000'],
    ['its folder', { workingDirectory: '/app' }, {}, '--workdir /app'],
    ['a read-only file system', { readonlyRootFilesystem: true }, {}, '--read-only'],
    ['an init process', { linuxParameters: { initProcessEnabled: true } }, {}, '--init'],
    [
      'an empty volume',
      { mountPoints: [{ sourceVolume: 'tmp', containerPath: '/tmp' }] },
      {},
      '--mount type=volume,destination=/tmp',
    ],
  ])('gives the container %s', (_, container, trial, expected) => {
    expect(argsOf(container, trial).join(' ')).toContain(expected);
  });

  test.each(['/x,type=bind,source=/', 'x', '/a"b', '/'])(
    'mounts nothing for the path %s',
    (containerPath) => {
      expect(argsOf({ mountPoints: [{ containerPath }] })).not.toContain('--mount');
    },
  );

  test.each([
    ['gains no rights', '--security-opt no-new-privileges --cap-drop NET_RAW --cap-drop MKNOD'],
    ['cannot fill the machine with processes', '--pids-limit 4096'],
    ['cannot fill it with its log', '--log-opt max-size=4m --log-opt max-file=2'],
    ['has a limit of memory also where the definition has none', '--memory 4096m --memory-swap 4096m'],
  ])('holds a container that means harm: it %s', (_, words) => {
    expect(argsOf({}).join(' ')).toContain(words);
  });

  test('leaves the runner a part of its memory whatever the definition says', () => {
    expect(argsOf({ memory: 1_000_000 }).join(' ')).toContain('--memory 8192m');
    expect(isMemoryOurs(aTrial({ memory: 1_000_000 }))).toBe(true);
    expect(isMemoryOurs(aTrial({ memory: 512 }))).toBe(false);
  });

  test.each([0, -1, 70_000, '80:80' as never])('publishes nothing for the port %s', (containerPort) => {
    expect(argsOf({ portMappings: [{ containerPort }] })).not.toContain('--publish');
  });

  test('keeps names and values of variables out of the arguments', () => {
    const text = fc.string({ minLength: 8 });
    fc.assert(
      fc.property(fc.array(fc.record({ name: text, value: text })), (environment) => {
        const args = argsOf({ environment }).join('\n');
        expect(args).toBe(argsOf({}).join('\n'));
      }),
    );
  });

  test('says which rights a definition asks for and a trial does not give', () => {
    expect(
      rightsWithheld({ privileged: true, linuxParameters: { capabilities: { add: ['SYS_ADMIN'] } } }),
    ).toEqual(['privileged', 'the capability SYS_ADMIN']);
    expect(rightsWithheld({})).toEqual([]);
  });
});

describe('the variables of a trial', () => {
  const linesOf = (environment: { name?: string; value?: string }[]) =>
    variablesOf({ environment }).text.split('\n').slice(0, -1);

  test('are lines of a file, as they are', () => {
    expect(
      linesOf([
        { name: 'LD_PRELOAD', value: './evil.so' },
        { name: 'A', value: ' "x" #$HOME ' },
        { name: 'A', value: 'last' },
        { name: 'B' },
      ]),
    ).toEqual(['AWS_EC2_METADATA_DISABLED=true', 'LD_PRELOAD=./evil.so', 'A=last', 'B=']);
  });

  test.each([
    ['several lines', { name: 'A', value: 'one\ntwo' }],
    ['a carriage return', { name: 'A', value: 'one\r' }],
    ['a NUL', { name: 'A', value: 'a\0b' }],
    ['more than Docker reads', { name: 'A', value: 'a'.repeat(65_536) }],
    ['no name', { name: '', value: 'a' }],
    ['a name with a line of its own', { name: 'A=1\nLD_PRELOAD', value: 'a' }],
    ['a name with a space', { name: 'A B', value: 'a' }],
    ['a name that is a comment', { name: '#A', value: 'a' }],
    ['a name with an equals sign', { name: 'A=B', value: 'a' }],
  ])('leave out what such a file cannot hold, and say so: %s', (_, variable) => {
    expect(linesOf([variable])).toEqual(['AWS_EC2_METADATA_DISABLED=true']);
    expect(variablesOf({ environment: [variable] }).leftOut).toEqual([variable.name]);
  });

  test('never are a name alone, which would take its value from the runner', () => {
    const text = fc.string({ unit: 'binary' });
    fc.assert(
      fc.property(fc.array(fc.record({ name: text, value: text })), (environment) => {
        for (const line of linesOf(environment)) expect(line).toMatch(/^[^\s=#][^\s=]*=/);
      }),
    );
  });
});

describe('what a trial asks', () => {
  test.each([
    ['200', 200, true],
    ['200', 204, false],
    ['200-299', 204, true],
    ['200,301-302', 302, true],
    ['200,301-302', 303, false],
    [undefined, 200, true],
    [undefined, 404, false],
    ['nonsense', 200, false],
  ])('with the matcher %s takes %d: %s', (matcher, status, expected) => {
    expect(matches(matcher, status)).toBe(expected);
  });

  test("is the target group's health check, on the port that the load balancer uses", () => {
    const service = aService({
      loadBalancers: [{ targetGroupArn, containerName: 'app', containerPort: 8000 }],
    });
    const group = aTargetGroup();
    expect(healthCheckOf('app', service, [group])).toMatchObject({ port: 8000, path: '/', protocol: 'HTTP' });
    expect(healthCheckOf('sidecar', service, [group])).toBeUndefined();
    expect(
      healthCheckOf('app', service, [{ ...group, healthCheck: { ...group.healthCheck, port: '9001' } }]),
    ).toMatchObject({ port: 9001 });
  });

  test('goes to the first TCP port of a container without a load balancer', () => {
    const portMappings = [{ containerPort: 53, protocol: 'udp' }, { containerPort: 8080 }];
    expect(portOf(aTrial({ portMappings }))).toBe(8080);
    expect(portOf(aTrial({}))).toBeUndefined();
  });

  test.each([
    [{}, 0, 60_000],
    [{ healthCheck: { startPeriod: 120 } }, 0, 120_000],
    [{}, 90, 90_000],
    [{}, 3600, 300_000],
  ])('may take as long as the container is given to boot: %j, %d s', (container, grace, expected) => {
    expect(trialTimeoutMs(container, grace)).toBe(expected);
  });

  test('is answered without the secrets, but for those that were given as variables', () => {
    const secrets = [
      { name: 'A', valueFrom: '/a' },
      { name: 'B', valueFrom: '/b' },
    ];
    expect(secretNames({ secrets, environment: [{ name: 'B', value: 'x' }] })).toEqual(['A']);
  });
});

test('the table of listening sockets is read, also for version 6 of the protocol', () => {
  const table = [
    '  sl  local_address rem_address   st tx_queue rx_queue tr tm->when retrnsmt   uid  timeout inode',
    '   0: 0100007F:1F90 00000000:0000 0A 00000000:00000000 00:00000000 00000000     0        0 1 1 0 100 0 0 10 0',
    '   1: 00000000000000000000000000000000:2328 00000000000000000000000000000000:0000 0A 00000000:00000000',
    '   2: 00000000000000000000000001000000:0050 00000000000000000000000000000000:0000 0A 00000000:00000000',
    '   3: 0100007F:C350 0100007F:1F90 01 00000000:00000000',
  ].join('\n');
  expect(readListening(table)).toEqual([
    { port: 8080, isLoopback: true },
    { port: 9000, isLoopback: false },
    { port: 80, isLoopback: true },
  ]);
});
