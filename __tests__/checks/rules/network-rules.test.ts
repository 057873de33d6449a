import { describe, expect, test } from '@jest/globals';
import { networkMode } from '../../../src/checks/rules/network-mode.ts';
import { portMapping } from '../../../src/checks/rules/port-mapping.ts';
import {
  aFargateSubjectWithContainer,
  aSubject,
  aSubjectWithContainer,
  aWrittenContainer,
  aWrittenDefinition,
  said,
} from '../../fixtures/subjects.ts';

const PORTS = '/containerDefinitions/0/portMappings';

function withPorts(mode: string | undefined, ...lists: readonly (readonly object[])[]) {
  const containerDefinitions = lists.map((portMappings, index) =>
    aWrittenContainer({ name: `c${index}`, portMappings }),
  );
  return aSubject(aWrittenDefinition({ networkMode: mode, containerDefinitions }));
}

describe('port-mapping', () => {
  test.each([
    [
      'awsvpc with different ports',
      'awsvpc',
      { containerPort: 80, hostPort: 8080 },
      `error ${PORTS}/0/hostPort`,
    ],
    ['host with different ports', 'host', { containerPort: 80, hostPort: 8080 }, `error ${PORTS}/0/hostPort`],
    ['awsvpc with host port 0', 'awsvpc', { containerPort: 80, hostPort: 0 }, `warning ${PORTS}/0/hostPort`],
    ['ports without a network', 'none', { containerPort: 80 }, `error ${PORTS}`],
    ['a port that is none', 'bridge', { containerPort: 70000 }, `error ${PORTS}/0/containerPort`],
    ['a host port that is none', 'bridge', { containerPort: 80, hostPort: -1 }, `error ${PORTS}/0/hostPort`],
    [
      'a range the wrong way round',
      'awsvpc',
      { containerPortRange: '90-80' },
      `error ${PORTS}/0/containerPortRange`,
    ],
    [
      'a range before the first port',
      'awsvpc',
      { containerPortRange: '0-90' },
      `error ${PORTS}/0/containerPortRange`,
    ],
    [
      'a range after the last port',
      'awsvpc',
      { containerPortRange: '80-70000' },
      `error ${PORTS}/0/containerPortRange`,
    ],
    [
      'a range that is one port',
      'awsvpc',
      { containerPortRange: '90' },
      `error ${PORTS}/0/containerPortRange`,
    ],
    [
      'a range with a host port',
      'bridge',
      { containerPortRange: '80-90', hostPort: 80 },
      `error ${PORTS}/0/containerPortRange`,
    ],
    [
      'a range in the host network',
      'host',
      { containerPortRange: '80-90' },
      `error ${PORTS}/0/containerPortRange`,
    ],
  ])('recognises %s', (_case, mode, mapping, summary) => {
    expect(said(portMapping, withPorts(mode, [mapping]))).toEqual([summary]);
  });

  test('recognises Fargate by what it requires', () => {
    const members = { portMappings: [{ containerPort: 80, hostPort: 8080 }] };
    expect(said(portMapping, aFargateSubjectWithContainer(members))).toEqual([`error ${PORTS}/0/hostPort`]);
  });

  test('recognises more ranges than ECS takes, and is content with as many', () => {
    const ranges = Array.from({ length: 101 }, (_, index) => ({
      containerPortRange: `${8000 + 2 * index}-${8001 + 2 * index}`,
    }));
    expect(said(portMapping, withPorts('awsvpc', ranges))).toEqual([`error ${PORTS}`]);
    expect(said(portMapping, withPorts('awsvpc', ranges.slice(1)))).toEqual([]);
  });

  test('recognises two containers that share a network and a port', () => {
    const subject = withPorts('awsvpc', [{ containerPort: 80 }], [{ containerPort: 80 }]);
    expect(said(portMapping, subject)).toEqual(['warning /containerDefinitions/1/portMappings/0']);
    expect(
      said(
        portMapping,
        withPorts('bridge', [{ containerPort: 1, hostPort: 80 }], [{ containerPort: 2, hostPort: 80 }]),
      ),
    ).toEqual(['warning /containerDefinitions/1/portMappings/0']);
  });

  test.each([
    [
      'a dynamic port of the host',
      'bridge',
      [[{ containerPort: 80, hostPort: 0 }], [{ containerPort: 80, hostPort: 0 }]],
    ],
    ['another port of the host', undefined, [[{ containerPort: 80, hostPort: 8080 }]]],
    ['equal ports', 'awsvpc', [[{ containerPort: 80, hostPort: 80 }]]],
    [
      'the same port over tcp and udp',
      'awsvpc',
      [[{ containerPort: 53 }, { containerPort: 53, protocol: 'udp' }]],
    ],
    ['a range', 'awsvpc', [[{ containerPortRange: '8000-8010' }]]],
    ['a port as a string, which is another check’s', 'awsvpc', [[{ containerPort: '80', hostPort: 80 }]]],
    ['no ports', 'none', [[]]],
  ])('leaves %s alone', (_case, mode, lists) => {
    expect(said(portMapping, withPorts(mode, ...lists))).toEqual([]);
  });
});

describe('network-mode', () => {
  test.each([
    ['links', 'awsvpc', { links: ['db'] }, 'links'],
    ['links', 'host', { links: ['db'] }, 'links'],
    ['extraHosts', 'awsvpc', { extraHosts: [{ hostname: 'a', ipAddress: '10.0.0.1' }] }, 'extraHosts'],
    ['hostname', 'awsvpc', { hostname: 'api' }, 'hostname'],
  ])('recognises %s in %s', (_case, mode, members, key) => {
    const definition = aWrittenDefinition({
      networkMode: mode,
      containerDefinitions: [aWrittenContainer(members)],
    });
    expect(said(networkMode, aSubject(definition))).toEqual([`error /containerDefinitions/0/${key}`]);
  });

  test('recognises a link to no container', () => {
    expect(said(networkMode, aSubjectWithContainer({ links: ['app', 'db:database'] }))).toEqual([
      'error /containerDefinitions/0/links/1',
    ]);
  });

  test('leaves empty values alone, and what another check says of Fargate', () => {
    const members = { links: [], extraHosts: [], hostname: null };
    expect(said(networkMode, aFargateSubjectWithContainer(members))).toEqual([]);
    expect(said(networkMode, aFargateSubjectWithContainer({ links: ['app'] }))).toEqual([]);
    expect(said(networkMode, aSubjectWithContainer({ hostname: 'api', extraHosts: [{}] }))).toEqual([]);
  });
});
