import { describe, expect, test } from '@jest/globals';
import { changes, isUnchanged } from '../../src/task-definition/changes.ts';
import { equalsRegistered } from '../../src/task-definition/registered.ts';
import { render } from '../../src/task-definition/render.ts';
import type { ContainerDefinition, TaskDefinition } from '../../src/task-definition/task-definition.ts';
import {
  aContainer,
  aDescribedTaskDefinition,
  aTaskDefinition,
} from '../fixtures/task-definitions/a-task-definition.ts';
import fc from '../support/properties.ts';

const withContainer = (overrides: Partial<ContainerDefinition>, rest: Partial<TaskDefinition> = {}) =>
  aTaskDefinition({ containerDefinitions: [aContainer(overrides)], ...rest });
const containerChanges = (before: Partial<ContainerDefinition>, after: Partial<ContainerDefinition>) =>
  changes(withContainer(before), withContainer(after));

describe('changes', () => {
  test('are none after a round trip through ECS', () => {
    expect(changes(aTaskDefinition(), aDescribedTaskDefinition())).toEqual([]);
    expect(isUnchanged(aDescribedTaskDefinition(), render(aDescribedTaskDefinition()).taskDefinition)).toBe(
      true,
    );
  });

  test.each<[string, Partial<TaskDefinition>, Partial<TaskDefinition>]>([
    ['cpu in vCPU', { cpu: '1 vCPU' }, { cpu: '1024' }],
    ['cpu in parts of a vCPU', { cpu: '.25vcpu' }, { cpu: '256' }],
    ['memory in GB', { memory: '0.5GB' }, { memory: '512' }],
    ['memory in GB with a blank', { memory: '2 GB' }, { memory: '2048' }],
    ['cpu as a number', { cpu: 256 as never }, { cpu: '256' }],
    ['memory as a number', { memory: 512 as never }, { memory: '512' }],
    ['an empty role', { taskRoleArn: '' }, {}],
    ['the default network mode', { networkMode: 'bridge' }, { networkMode: undefined as never }],
    [
      'the order of compatibilities',
      { requiresCompatibilities: ['FARGATE', 'EC2'] },
      { requiresCompatibilities: ['EC2', 'FARGATE'] },
    ],
    ['a host volume', { volumes: [{ name: 'tmp', host: {} }] }, { volumes: [{ name: 'tmp' }] }],
    [
      'an EFS root',
      { volumes: [{ name: 'd', efsVolumeConfiguration: { fileSystemId: 'fs-1', rootDirectory: '/' } }] },
      { volumes: [{ name: 'd', efsVolumeConfiguration: { fileSystemId: 'fs-1' } }] },
    ],
    [
      'half a platform',
      { runtimePlatform: { cpuArchitecture: 'ARM64' } },
      { runtimePlatform: { cpuArchitecture: 'ARM64', operatingSystemFamily: 'LINUX' } },
    ],
    ['fault injection that is off', { enableFaultInjection: false }, {}],
    [
      'the order of tags',
      {
        tags: [
          { key: 'a', value: '1' },
          { key: 'b', value: '2' },
        ],
      },
      {
        tags: [
          { key: 'b', value: '2' },
          { key: 'a', value: '1' },
        ],
      },
    ],
  ])('do not show %s', (_, before, after) => {
    expect(changes(aTaskDefinition(before), aTaskDefinition(after))).toEqual([]);
  });

  test.each<[string, Partial<ContainerDefinition>, Partial<ContainerDefinition>]>([
    ['cpu 0', { cpu: 0 }, {}],
    ['essential', { essential: true }, { essential: undefined as never }],
    ['empty lists', { links: [], secrets: [], dnsServers: [] }, { secrets: undefined as never }],
    ['flags that are off', { privileged: false, readonlyRootFilesystem: false }, {}],
    [
      'a port’s defaults',
      { portMappings: [{ containerPort: 80 }] },
      { portMappings: [{ containerPort: 80, hostPort: 80, protocol: 'tcp' }] },
    ],
    [
      'health check defaults',
      { healthCheck: { command: ['CMD', 'x'] } },
      { healthCheck: { command: ['CMD', 'x'], interval: 30, timeout: 5, retries: 3 } },
    ],
    [
      'empty secret options',
      { logConfiguration: { logDriver: 'awslogs', secretOptions: [] } as never },
      { logConfiguration: { logDriver: 'awslogs' } },
    ],
  ])('do not show %s', (_, before, after) => {
    expect(containerChanges(before, after)).toEqual([]);
  });

  test('show the dynamic host port of bridge mode as a port of the container’s own', () => {
    const bridge = (hostPort: number) =>
      withContainer({ portMappings: [{ containerPort: 80, hostPort }] }, { networkMode: 'bridge' });
    expect(changes(bridge(0), bridge(80))).toEqual([
      { kind: 'changed', what: 'hostPort of port 80 of app', before: '0', after: '80' },
    ]);
  });

  test('name what changed in words', () => {
    const before = aTaskDefinition();
    const after = aTaskDefinition({
      cpu: '512',
      containerDefinitions: [
        aContainer({
          image: 'repo:2',
          essential: false,
          healthCheck: { command: ['CMD', 'true'] },
          portMappings: [],
          logConfiguration: { logDriver: 'awslogs', options: { 'awslogs-group': '/ecs/new' } },
        }),
        aContainer({ name: 'nginx', image: 'nginx:1' }),
      ],
    });
    expect(changes(before, after).map(({ kind, what }) => `${kind} ${what}`)).toEqual([
      'removed logConfiguration.options.awslogs-region of app',
      'removed logConfiguration.options.awslogs-stream-prefix of app',
      'removed port 8000 of app',
      'changed cpu',
      'changed image of app',
      'changed logConfiguration.options.awslogs-group of app',
      'changed essential of app',
      'added healthCheck of app',
      'added container nginx',
    ]);
  });

  test('tell a container that came or went by its image', () => {
    const both = aTaskDefinition({
      containerDefinitions: [aContainer(), { name: 'nginx', image: 'nginx:1' }],
    });
    expect(changes(both, aTaskDefinition())).toEqual([
      { kind: 'removed', what: 'container nginx', before: 'nginx:1' },
    ]);
  });

  test('tell variables and secrets by name, removed ones first', () => {
    const before = {
      environment: [
        { name: 'OLD', value: 'hush-1' },
        { name: 'SAME', value: 'hush-2' },
      ],
    };
    const after = {
      environment: [
        { name: 'SAME', value: 'hush-3' },
        { name: 'NEW', value: 'hush-4' },
      ],
      secrets: [{ name: 'DB_PASSWORD', valueFrom: '/hush-5' }],
    };
    expect(containerChanges(before, after)).toEqual([
      { kind: 'removed', what: 'environment variable OLD of app' },
      { kind: 'changed', what: 'environment variable SAME of app' },
      { kind: 'added', what: 'environment variable NEW of app' },
      { kind: 'changed', what: 'secret DB_PASSWORD of app' },
    ]);
  });

  test.each<[string, Partial<ContainerDefinition>]>([
    ['a variable', { environment: [{ name: 'A', value: 'hunter2hunter2' }] }],
    [
      'variables of which one stands twice',
      {
        environment: [
          { name: 'A', value: '1' },
          { name: 'A', value: 'hunter2hunter2' },
        ],
      },
    ],
    ['variables written as an object', { environment: { A: 'hunter2hunter2' } as never }],
    [
      'a secret option',
      {
        logConfiguration: {
          logDriver: 'splunk',
          secretOptions: [{ name: 'splunk-token', valueFrom: 'hunter2hunter2' }],
        } as never,
      },
    ],
    [
      'a token among the log options',
      { logConfiguration: { logDriver: 'splunk', options: { 'splunk-token': 'hunter2hunter2' } } },
    ],
    ['a password in a command', { command: ['run', '--password=hunter2hunter2'] }],
    ['a password in a URL', { command: ['migrate', 'postgres://app:hunter2hunter2@db/app'] }],
    ['a label whose name says so', { dockerLabels: { API_KEY: 'hunter2hunter2' } }],
  ])('never show %s', (_, overrides) => {
    const told = [
      ...containerChanges({}, overrides),
      ...containerChanges(overrides, {}),
      ...changes(aTaskDefinition({ containerDefinitions: [] }), withContainer(overrides)),
    ];
    expect(told.length).toBeGreaterThan(1);
    expect(JSON.stringify(told)).not.toContain('hunter2');
  });

  test('show what is no secret, before and after', () => {
    expect(changes(aTaskDefinition(), aTaskDefinition({ cpu: '512' }))).toEqual([
      { kind: 'changed', what: 'cpu', before: '256', after: '512' },
    ]);
  });

  test('tell a port by its number, and by its protocol unless that is TCP', () => {
    const portMappings = [
      { containerPort: 8000 },
      { containerPort: 53, protocol: 'udp' },
      { containerPortRange: '70-80' },
    ];
    expect(containerChanges({}, { portMappings }).map(({ what }) => what)).toEqual([
      'port 53/udp of app',
      'port 70-80 of app',
    ]);
  });

  test.each<[string, readonly [object, object]]>([
    [
      'environmentFiles',
      [
        { value: 'arn:aws:s3:::env/a', type: 's3' },
        { value: 'arn:aws:s3:::env/b', type: 's3' },
      ],
    ],
    [
      'mountPoints',
      [
        { containerPath: '/a', sourceVolume: 'v' },
        { containerPath: '/b', sourceVolume: 'v' },
      ],
    ],
    ['volumesFrom', [{ sourceContainer: 'a' }, { sourceContainer: 'b' }]],
    [
      'dependsOn',
      [
        { containerName: 'a', condition: 'START' },
        { containerName: 'b', condition: 'START' },
      ],
    ],
    [
      'ulimits',
      [
        { name: 'core', softLimit: 1, hardLimit: 1 },
        { name: 'nofile', softLimit: 1, hardLimit: 1 },
      ],
    ],
    [
      'systemControls',
      [
        { namespace: 'net.a', value: '1' },
        { namespace: 'net.b', value: '1' },
      ],
    ],
    [
      'resourceRequirements',
      [
        { type: 'GPU', value: '1' },
        { type: 'InferenceAccelerator', value: 'x' },
      ],
    ],
  ])('see no difference in the order of %s, and one in what is gone', (member, [first, second]) => {
    const before = { [member]: [first, second] };
    expect(containerChanges(before, { [member]: [second, first] })).toEqual([]);
    expect(containerChanges(before, { [member]: [second] })).toHaveLength(1);
  });

  test('hide where a secret lies, whatever its name is', () => {
    const from = (valueFrom: string) => ({
      secrets: [{ name: 'A', valueFrom }],
      logConfiguration: { logDriver: 'splunk', secretOptions: [{ name: 'B', valueFrom }] } as never,
    });
    expect(containerChanges(from('/x'), from('/y'))).toEqual([
      { kind: 'changed', what: 'secret A of app' },
      { kind: 'changed', what: 'secret option B of app' },
    ]);
  });

  test('cut a long value and say so', () => {
    const [change] = containerChanges({}, { image: `repo:${'x'.repeat(5000)}` });
    expect(change?.after?.length).toBeLessThan(400);
    expect(change?.after).toContain('characters');
  });

  test('show tags with their values', () => {
    const tagged = (value: string) => aTaskDefinition({ tags: [{ key: 'team', value }] });
    expect(changes(tagged('a'), tagged('b'))).toEqual([
      { kind: 'changed', what: 'tag team', before: 'a', after: 'b' },
    ]);
  });
});

describe('changes, for any two definitions', () => {
  const anything = fc.dictionary(fc.string(), fc.jsonValue({ maxDepth: 3 }));
  const definition: fc.Arbitrary<TaskDefinition> = fc
    .tuple(anything, fc.array(anything, { maxLength: 2 }))
    .map(([rest, containers]) => ({ ...rest, containerDefinitions: containers as ContainerDefinition[] }));

  test('there are none between a definition and itself', () => {
    fc.assert(fc.property(definition, (one) => expect(changes(one, structuredClone(one))).toEqual([])));
  });

  test('what was added one way was removed the other way', () => {
    fc.assert(
      fc.property(definition, definition, (one, other) => {
        const added = (list: ReturnType<typeof changes>, kind: string) =>
          list.flatMap((change) => (change.kind === kind ? change.what : [])).sort();
        expect(added(changes(one, other), 'added')).toEqual(added(changes(other, one), 'removed'));
      }),
    );
  });
});

describe('equalsRegistered', () => {
  test('recognises our own revision', () => {
    expect(equalsRegistered(aTaskDefinition(), aDescribedTaskDefinition())).toBe(true);
  });

  test('recognises it although ECS added a member that is not known yet', () => {
    expect(equalsRegistered(aTaskDefinition(), aDescribedTaskDefinition({ newDefault: 'on' }))).toBe(true);
  });

  test('recognises it although tags are not described', () => {
    const tagged = aTaskDefinition({ tags: [{ key: 'a', value: 'b' }] });
    expect(equalsRegistered(tagged, aDescribedTaskDefinition())).toBe(true);
  });

  test.each<[string, TaskDefinition]>([
    ['another image', withContainer({ image: 'repo:2' })],
    ['a variable more', withContainer({ environment: [] })],
    [
      'a variable less',
      withContainer({ environment: [...(aContainer().environment ?? []), { name: 'X', value: '1' }] }),
    ],
    [
      'another value',
      withContainer({
        environment: [
          { name: 'DJANGO_SETTINGS_MODULE', value: 'a' },
          { name: 'LOG_LEVEL', value: 'info' },
        ],
      }),
    ],
    ['another last word in a command', withContainer({ command: ['run', 'b'] })],
    ['a command that became a text', withContainer({ command: 'run a' as never })],
    ['another size', aTaskDefinition({ cpu: '512' })],
    ['another family', aTaskDefinition({ family: 'api-test' })],
  ])('does not take a revision with %s for ours', (_, rendered) => {
    const described = aDescribedTaskDefinition();
    const [container] = described.containerDefinitions ?? [];
    const withCommand = { ...described, containerDefinitions: [{ ...container, command: ['run', 'a'] }] };
    expect(equalsRegistered(withContainer({ command: ['run', 'a'] }), withCommand)).toBe(true);
    expect(equalsRegistered(rendered, described)).toBe(false);
    expect(equalsRegistered(rendered, withCommand)).toBe(false);
  });
});

describe('what nobody may read stays hidden in another shape', () => {
  const secret = 'hunter-4711-canary';
  const before = { family: 'api', containerDefinitions: [{ name: 'app', image: 'shop:1' }] };
  const withMember = (member: Readonly<Record<string, unknown>>) => ({
    ...before,
    containerDefinitions: [{ name: 'app', image: 'shop:1', ...member }],
  });

  test.each<[string, Readonly<Record<string, unknown>>]>([
    ['JSON in the place of an object', { logConfiguration: JSON.stringify({ options: { key: secret } }) }],
    ['JSON in the place of a list', { portMappings: JSON.stringify([{ name: secret }]) }],
    ['JSON of a text', { user: JSON.stringify(secret) }],
    [
      'options with the names of other members',
      { logConfiguration: { options: { key: secret, user: secret } } },
    ],
    [
      'such options of Firelens',
      { firelensConfiguration: { type: 'fluentbit', options: { value: secret } } },
    ],
  ])('%s', (_, member) => {
    for (const [old, next] of [
      [before, withMember(member)],
      [withMember(member), before],
      [
        withMember({ logConfiguration: { options: { mode: 'x' } }, firelensConfiguration: { options: {} } }),
        withMember(member),
      ],
    ] as const)
      expect(JSON.stringify(changes(old as TaskDefinition, next as TaskDefinition))).not.toContain(secret);
  });

  test('while options that are known, and placeholders, are told', () => {
    const told = changes(
      before as TaskDefinition,
      withMember({
        logConfiguration: { options: { 'awslogs-group': '/ecs/shop' } },
        user: '{{USER}}',
      }) as TaskDefinition,
    );
    expect(JSON.stringify(told)).toMatch(/\/ecs\/shop.*\{\{USER\}\}/);
  });
});
