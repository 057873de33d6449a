import { describe, expect, test } from '@jest/globals';
import { fargateSize } from '../../../src/checks/rules/fargate-size.ts';
import { fargateUnsupported } from '../../../src/checks/rules/fargate-unsupported.ts';
import { cpuUnitsOf, FARGATE_CPU, memoryMiBOf, memorySizesOf } from '../../../src/ecs/fargate.ts';
import { aService } from '../../fixtures/snapshots.ts';
import {
  aFargateDefinition,
  aFargateSubjectWithContainer,
  aSubject,
  aSubjectIn,
  aSubjectWithContainer,
  aWrittenDefinition,
  said,
} from '../../fixtures/subjects.ts';
import fc from '../../support/properties.ts';

const CONTAINER = '/containerDefinitions/0';

describe('fargate-size', () => {
  test.each([
    [
      'a pair that does not exist',
      { cpu: '4096', memory: '4096' },
      'error /memory',
      'Write "memory": "8192"',
    ],
    ['more memory than there is', { cpu: '256', memory: '4GB' }, 'error /memory', 'Write "memory": "2048"'],
    ['CPU units that do not exist', { cpu: '100' }, 'error /cpu', '256, 512, 1024'],
    ['CPU in words', { cpu: 'half' }, 'error /cpu', '"256" or "1 vCPU"'],
    ['no CPU', { cpu: null }, 'error /cpu', 'Add "cpu": "256"'],
    ['neither', { cpu: '', memory: null }, 'error /cpu', 'Add "cpu": "256" and "memory": "512"'],
    ['words', { memory: 'plenty' }, 'error /memory', '"512" or "1GB"'],
    ['a size that not every Region has', { cpu: '32 vCPU', memory: '244GB' }, 'warning /cpu', 'Region'],
    [
      'a small Windows task',
      { runtimePlatform: { operatingSystemFamily: 'WINDOWS_SERVER_2022_CORE' } },
      'error /cpu',
      '1024',
    ],
  ])('recognises %s', (_case, members, summary, remedy) => {
    const subject = aSubject(aFargateDefinition(members));
    expect(said(fargateSize, subject)).toEqual([summary]);
    expect(fargateSize.check(subject)[0]?.remedy).toContain(remedy);
  });

  test.each([
    ['vCPU and GB', { cpu: '.25 vCPU', memory: '0.5 GB' }],
    ['capital letters', { cpu: '1 VCPU', memory: '2gb' }],
    ['a placeholder', { cpu: `\${CPU}` }],
    ['EC2', { requiresCompatibilities: ['EC2'], cpu: '100' }],
    ['a definition without requiresCompatibilities', { requiresCompatibilities: null, cpu: null }],
  ])('leaves %s alone', (_case, members) => {
    expect(said(fargateSize, aSubject(aFargateDefinition(members)))).toEqual([]);
  });

  test.each([
    ['the launch type', { launchType: 'FARGATE' }, ['error /cpu']],
    ['a capacity provider', { capacityProviders: ['FARGATE_SPOT'] }, ['error /cpu']],
    ['EC2', { launchType: 'EC2' }, []],
    ['a capacity provider of instances', { capacityProviders: ['on-fargate-like-instances'] }, []],
  ] as const)('goes by %s of the service where the definition does not say', (_case, members, summaries) => {
    const { launchType: _default, ...service } = aService();
    expect(said(fargateSize, aSubjectIn({ service: { ...service, ...members } }))).toEqual(summaries);
  });

  test('names the sizes that go with the CPU units', () => {
    const remedy = (cpu: string) =>
      fargateSize.check(aSubject(aFargateDefinition({ cpu, memory: '1' })))[0]?.remedy;
    expect(remedy('256')).toContain('512, 1024 or 2048 MiB');
    expect(remedy('4096')).toContain('8192 to 30720 in steps of 1024 MiB');
  });

  test('knows the 74 sizes up to 16 vCPU that Fargate takes (observed 2026-08-15)', () => {
    const small = FARGATE_CPU.filter((cpu) => cpu <= 16384);
    expect(small.flatMap((cpu) => memorySizesOf(cpu) ?? [])).toHaveLength(74);
  });

  test('reads any text as an amount or as none', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        for (const amount of [cpuUnitsOf(text), memoryMiBOf(text)]) {
          expect(amount === undefined || Number.isFinite(amount)).toBe(true);
        }
      }),
    );
  });
});

describe('fargate-unsupported', () => {
  test.each([
    ['bridge', { networkMode: 'bridge' }, 'error /networkMode'],
    ['no network mode', { networkMode: undefined }, 'error /networkMode'],
    ['ipcMode', { ipcMode: 'host' }, 'error /ipcMode'],
    ['pidMode host', { pidMode: 'host' }, 'error /pidMode'],
    [
      'placement',
      { placementConstraints: [{ type: 'memberOf', expression: 'x' }] },
      'error /placementConstraints',
    ],
    [
      'inference accelerators',
      { inferenceAccelerators: [{ deviceName: 'a', deviceType: 'eia2.medium' }] },
      'error /inferenceAccelerators',
    ],
    [
      'a Docker volume',
      { volumes: [{ name: 'a', dockerVolumeConfiguration: { scope: 'task' } }] },
      'error /volumes/0/dockerVolumeConfiguration',
    ],
    [
      'a host path',
      { volumes: [{ name: 'a', host: { sourcePath: '/data' } }] },
      'error /volumes/0/host/sourcePath',
    ],
  ])('recognises %s of the task', (_case, members, summary) => {
    expect(said(fargateUnsupported, aSubject(aFargateDefinition(members)))).toEqual([summary]);
  });

  test.each([
    ['privileged', { privileged: true }, '/privileged'],
    ['links', { links: ['db'] }, '/links'],
    ['extraHosts', { extraHosts: [{ hostname: 'a', ipAddress: '10.0.0.1' }] }, '/extraHosts'],
    ['dnsServers', { dnsServers: ['10.0.0.2'] }, '/dnsServers'],
    ['shared memory', { linuxParameters: { sharedMemorySize: 64 } }, '/linuxParameters/sharedMemorySize'],
    ['swap', { linuxParameters: { maxSwap: 0 } }, '/linuxParameters/maxSwap'],
    [
      'a capability',
      { linuxParameters: { capabilities: { add: ['SYS_PTRACE', 'NET_ADMIN'] } } },
      '/linuxParameters/capabilities/add',
    ],
    ['a GPU', { resourceRequirements: [{ type: 'GPU', value: '1' }] }, '/resourceRequirements/0'],
  ])('recognises %s of a container', (_case, members, pointer) => {
    expect(said(fargateUnsupported, aFargateSubjectWithContainer(members))).toEqual([
      `error ${CONTAINER}${pointer}`,
    ]);
    expect(said(fargateUnsupported, aSubjectWithContainer(members))).toEqual([]);
  });

  test.each([
    [
      'empty lists and false',
      {
        privileged: false,
        links: [],
        dnsServers: [],
        extraHosts: null,
        linuxParameters: { devices: [], tmpfs: null },
      },
    ],
    [
      'SYS_PTRACE and dropped capabilities',
      { linuxParameters: { initProcessEnabled: true, capabilities: { add: ['SYS_PTRACE'], drop: ['ALL'] } } },
    ],
    ['tmpfs', { linuxParameters: { tmpfs: [{ containerPath: '/t', size: 1 }] } }],
    ['system controls', { systemControls: [{ namespace: 'net.core.somaxconn', value: '1024' }] }],
  ])('leaves %s alone', (_case, members) => {
    expect(said(fargateUnsupported, aFargateSubjectWithContainer(members))).toEqual([]);
  });

  test('leaves the volumes of Fargate, a shared process namespace and empty values alone', () => {
    const definition = aFargateDefinition({
      pidMode: 'task',
      ipcMode: null,
      placementConstraints: [],
      volumes: [
        { name: 'a', host: {} },
        { name: 'b', host: { sourcePath: null } },
        { name: 'c', efsVolumeConfiguration: { fileSystemId: 'fs-1' } },
      ],
    });
    expect(said(fargateUnsupported, aSubject(definition))).toEqual([]);
    expect(said(fargateUnsupported, aSubject(aWrittenDefinition({ ipcMode: 'host' })))).toEqual([]);
  });
});
