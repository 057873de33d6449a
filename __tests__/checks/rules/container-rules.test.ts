import { describe, expect, test } from '@jest/globals';
import { commandWords } from '../../../src/checks/rules/command-words.ts';
import { containerResources } from '../../../src/checks/rules/container-resources.ts';
import { dependsOn } from '../../../src/checks/rules/depends-on.ts';
import { essentialContainer } from '../../../src/checks/rules/essential-container.ts';
import { executionRole } from '../../../src/checks/rules/execution-role.ts';
import { volume } from '../../../src/checks/rules/volume.ts';
import {
  aFargateSubjectWithContainer,
  aSubject,
  aSubjectWithContainer,
  aWrittenContainer,
  aWrittenDefinition,
  said,
} from '../../fixtures/subjects.ts';

function withContainers(...containers: readonly Record<string, unknown>[]) {
  return aSubject(
    aWrittenDefinition({ containerDefinitions: containers.map((members) => aWrittenContainer(members)) }),
  );
}

describe('essential-container', () => {
  test('recognises a task in which none is', () => {
    expect(said(essentialContainer, aSubjectWithContainer({ essential: false }))).toEqual([
      'error /containerDefinitions/0/essential',
    ]);
  });

  test.each([[{ essential: undefined }], [{ essential: null }], [{ essential: true }]])(
    'is content with %j',
    (members) => {
      expect(said(essentialContainer, aSubjectWithContainer(members))).toEqual([]);
    },
  );
});

describe('depends-on', () => {
  const pointer = '/containerDefinitions/0/dependsOn/0';

  test('recognises a container that does not exist, and the one that was meant', () => {
    const subject = withContainers(
      { dependsOn: [{ containerName: 'databse', condition: 'START' }] },
      { name: 'database' },
    );
    expect(said(dependsOn, subject)).toEqual([`error ${pointer}/containerName`]);
    expect(dependsOn.check(subject)[0]?.remedy).toBe('Write "containerName": "database".');
  });

  test('names the other containers where none resembles the one that does not exist', () => {
    const onCache = { dependsOn: [{ containerName: 'cache', condition: 'START' }] };
    const remedy = (...others: Record<string, unknown>[]) =>
      dependsOn.check(withContainers(onCache, ...others))[0]?.remedy;
    expect(remedy({ name: 'database' }, { name: 'proxy' })).toContain('"database" or "proxy"');
    expect(remedy()).toContain('the other containers, or remove the dependency');
  });

  test('leaves a definition alone that has far too many containers', () => {
    const others = Array.from({ length: 100 }, (_, index) => ({ name: `other-${index}` }));
    const onItself = { dependsOn: [{ containerName: 'app', condition: 'START' }] };
    expect(said(dependsOn, withContainers(onItself, ...others))).toEqual([]);
    expect(said(dependsOn, withContainers(onItself, ...others.slice(1)))).toEqual([
      `error ${pointer}/containerName`,
    ]);
  });

  test.each(['COMPLETE', 'SUCCESS'])(
    'recognises that an essential container never gets to %s',
    (condition) => {
      const subject = withContainers({ dependsOn: [{ containerName: 'init', condition }] }, { name: 'init' });
      expect(said(dependsOn, subject)).toEqual([`error ${pointer}/condition`]);
    },
  );

  test('recognises HEALTHY without a health check', () => {
    const subject = withContainers(
      { dependsOn: [{ containerName: 'db', condition: 'HEALTHY' }] },
      { name: 'db' },
    );
    expect(said(dependsOn, subject)).toEqual([`error ${pointer}/condition`]);
  });

  test('recognises a circle, once', () => {
    const subject = withContainers(
      { name: 'a', dependsOn: [{ containerName: 'b', condition: 'START' }] },
      { name: 'b', dependsOn: [{ containerName: 'c', condition: 'START' }] },
      { name: 'c', dependsOn: [{ containerName: 'b', condition: 'START' }] },
    );
    expect(said(dependsOn, subject)).toEqual(['error /containerDefinitions/1/dependsOn']);
    expect(dependsOn.check(subject)[0]?.message).toContain('"b" → "c" → "b"');
  });

  test('recognises a container that waits for itself', () => {
    const subject = withContainers({ dependsOn: [{ containerName: 'app', condition: 'START' }] });
    expect(said(dependsOn, subject)).toEqual([`error ${pointer}/containerName`]);
  });

  test.each([
    ['an init container', { name: 'init', essential: false }, 'SUCCESS'],
    ['a checked container', { name: 'init', healthCheck: { command: ['CMD', 'true'] } }, 'HEALTHY'],
    ['a started container', { name: 'init' }, 'START'],
  ])('is content with %s', (_case, other, condition) => {
    expect(
      said(dependsOn, withContainers({ dependsOn: [{ containerName: 'init', condition }] }, other)),
    ).toEqual([]);
  });

  test('takes two ways to the same container for no circle', () => {
    const start = (containerName: string) => ({ containerName, condition: 'START' });
    const subject = withContainers(
      { name: 'a', dependsOn: [start('b'), start('c')] },
      { name: 'b', dependsOn: [start('c')] },
      { name: 'c' },
    );
    expect(said(dependsOn, subject)).toEqual([]);
  });
});

describe('container-resources', () => {
  const withTask = (task: object, ...containers: readonly Record<string, unknown>[]) =>
    aSubject(
      aWrittenDefinition({
        ...task,
        containerDefinitions: containers.map((members, index) => ({ name: `c${index}`, ...members })),
      }),
    );

  test.each([
    [
      'more memory than the task has',
      withTask({ memory: '512' }, { memory: 1024 }),
      'error /containerDefinitions/0/memory',
    ],
    [
      'more memory together',
      withTask({ memory: '1GB' }, { memory: 600 }, { memoryReservation: 600 }),
      'error /memory',
    ],
    ['more CPU together', withTask({ cpu: '1 vCPU' }, { cpu: 600 }, { cpu: 600 }), 'error /cpu'],
    [
      'a limit below the reservation',
      withTask({}, { memory: 128, memoryReservation: 256 }),
      'error /containerDefinitions/0/memory',
    ],
    ['less than Docker starts', withTask({}, { memory: 4 }), 'warning /containerDefinitions/0/memory'],
  ])('recognises %s', (_case, subject, summary) => {
    expect(said(containerResources, subject)).toEqual([summary]);
  });

  test.each([
    ['as much as the task has', withTask({ cpu: '256', memory: '512' }, { cpu: 256, memory: 512 })],
    [
      'limits above their reservations',
      withTask(
        { memory: '512' },
        { memory: 512, memoryReservation: 256 },
        { memory: 512, memoryReservation: 256 },
      ),
    ],
    ['no CPU at all', withTask({ cpu: '256' }, { cpu: 0 }, { cpu: 0 })],
    ['equal limit and reservation', withTask({}, { memory: 512, memoryReservation: 512 })],
    ['values of other types', withTask({ memory: 512, cpu: null }, { memory: '1024' })],
  ])('leaves %s alone', (_case, subject) => {
    expect(said(containerResources, subject)).toEqual([]);
  });
});

describe('volume', () => {
  const withVolumes = (volumes: unknown, members: Record<string, unknown>) =>
    aSubject(aWrittenDefinition({ volumes, containerDefinitions: [aWrittenContainer(members)] }));

  test('recognises a volume that does not exist, and the one that was meant', () => {
    const subject = withVolumes([{ name: 'data' }], {
      mountPoints: [{ sourceVolume: 'dta', containerPath: '/d' }],
    });
    expect(said(volume, subject)).toEqual(['error /containerDefinitions/0/mountPoints/0/sourceVolume']);
    expect(volume.check(subject)[0]?.remedy).toBe('Write "sourceVolume": "data".');
  });

  test('names the volumes that there are where none resembles it', () => {
    const remedy = (volumes: unknown) =>
      volume.check(withVolumes(volumes, { mountPoints: [{ sourceVolume: 'logs' }] }))[0]?.remedy;
    expect(remedy([{ name: 'database' }, { name: 'uploads-of-users' }])).toBe(
      'Add {"name": "logs"} to "volumes", or write one of "database" or "uploads-of-users".',
    );
    expect(remedy([])).toBe('Add {"name": "logs"} to "volumes".');
  });

  test.each([[{ containerPath: '/d' }], [{ sourceVolume: '' }], [{ sourceVolume: null }]])(
    'recognises the mount point %j of no volume',
    (mountPoint) => {
      expect(said(volume, withVolumes([], { mountPoints: [mountPoint] }))).toEqual([
        'error /containerDefinitions/0/mountPoints/0',
      ]);
    },
  );

  test('recognises the volumes of no container', () => {
    expect(said(volume, withVolumes([], { volumesFrom: [{ sourceContainer: 'web' }] }))).toEqual([
      'error /containerDefinitions/0/volumesFrom/0/sourceContainer',
    ]);
  });

  test('recognises two volumes that are configured at launch', () => {
    const volumes = [
      { name: 'a', configuredAtLaunch: true },
      { name: 'b', configuredAtLaunch: true },
    ];
    expect(said(volume, withVolumes(volumes, {}))).toEqual(['error /volumes/1/configuredAtLaunch']);
  });

  test.each([
    ['IAM', { authorizationConfig: { iam: 'ENABLED' } }, 'transitEncryption'],
    [
      'an access point',
      { transitEncryption: 'DISABLED', authorizationConfig: { accessPointId: 'fsap-1' } },
      'transitEncryption',
    ],
    [
      'an access point with a directory',
      {
        transitEncryption: 'ENABLED',
        rootDirectory: '/data',
        authorizationConfig: { accessPointId: 'fsap-1' },
      },
      'rootDirectory',
    ],
  ])('recognises EFS with %s', (_case, efs, member) => {
    const volumes = [{ name: 'a', efsVolumeConfiguration: { fileSystemId: 'fs-1', ...efs } }];
    expect(said(volume, withVolumes(volumes, {}))).toEqual([
      `error /volumes/0/efsVolumeConfiguration/${member}`,
    ]);
  });

  test.each([
    ['whose name is still to be filled in', { sourceVolume: `\${VOLUME}` }],
    ['whose name is no text, which is another check’s', { sourceVolume: 7 }],
    ['of a volume that there is', { sourceVolume: 'data' }],
  ])('leaves a mount point alone %s', (_case, mountPoint) => {
    expect(said(volume, withVolumes([{ name: 'data' }], { mountPoints: [mountPoint] }))).toEqual([]);
  });

  test.each([
    ['a volume that is not mounted', [{ name: 'spare' }], {}],
    ['nothing', null, { mountPoints: [], volumesFrom: [] }],
    [
      'EFS with an access point',
      [
        {
          name: 'a',
          efsVolumeConfiguration: {
            transitEncryption: 'ENABLED',
            rootDirectory: '/',
            authorizationConfig: { accessPointId: 'fsap-1', iam: 'ENABLED' },
          },
        },
      ],
      {},
    ],
  ])('leaves %s alone', (_case, volumes, members) => {
    expect(said(volume, withVolumes(volumes, members))).toEqual([]);
  });
});

describe('execution-role', () => {
  const ecr = '111122223333.dkr.ecr.eu-west-1.amazonaws.com/api:1';
  const awslogs = { logConfiguration: { logDriver: 'awslogs', options: {} } };
  const secrets = { secrets: [{ name: 'A', valueFrom: 'a' }] };

  test.each([
    ['an image of ECR on Fargate', aFargateSubjectWithContainer({ image: ecr }), 'Amazon ECR'],
    ['awslogs on Fargate', aFargateSubjectWithContainer(awslogs), 'awslogs'],
    ['secrets on EC2', aSubjectWithContainer(secrets), 'gets secrets'],
    [
      'secrets of the log driver',
      aSubjectWithContainer({ logConfiguration: { logDriver: 'splunk', secretOptions: [{}] } }),
      'log driver',
    ],
    [
      'credentials of a registry',
      aSubjectWithContainer({ repositoryCredentials: { credentialsParameter: 'arn' } }),
      'credentials',
    ],
    [
      'an empty role',
      aSubject({ ...aSubjectWithContainer(secrets).taskDefinition, executionRoleArn: '' }),
      'gets secrets',
    ],
  ])('recognises that %s needs one', (_case, subject, why) => {
    expect(said(executionRole, subject)).toEqual(['error /executionRoleArn']);
    expect(executionRole.check(subject)[0]?.message).toContain(why);
  });

  test.each([
    ['an image of ECR on EC2', aSubjectWithContainer({ image: ecr })],
    ['awslogs on EC2', aSubjectWithContainer(awslogs)],
    ['a public image on Fargate', aFargateSubjectWithContainer({ image: 'public.ecr.aws/nginx/nginx:1' })],
    ['no secrets', aFargateSubjectWithContainer({ secrets: [], repositoryCredentials: null })],
    [
      'a bare role name',
      aSubject({
        ...aSubjectWithContainer(secrets).taskDefinition,
        executionRoleArn: 'ecsTaskExecutionRole',
      }),
    ],
  ])('leaves %s alone', (_case, subject) => {
    expect(said(executionRole, subject)).toEqual([]);
  });
});

describe('command-words', () => {
  const words = (members: Readonly<Record<string, unknown>>) =>
    commandWords.check(aSubjectWithContainer(members)).map(({ message }) => message);

  test.each([
    [{ command: ['npm start'] }, 'one string is one word'],
    [{ command: ['cd', '/app', '&&', 'node', 'main.js'] }, 'without a shell'],
    [{ command: ['node', 'main.js', '|', 'tee'] }, 'without a shell'],
    [{ entryPoint: ['sh', '-c'], command: ['npm', 'start'] }, 'the shell runs only the first'],
    [{ command: ['/bin/bash', '-lc', 'python', 'main.py'] }, 'the shell runs only the first'],
  ])('warns of %j', (members, what) => {
    expect(words(members)).toEqual([expect.stringContaining(what)]);
  });

  test.each([
    { command: ['npm', 'start'] },
    { entryPoint: ['sh', '-c'], command: ['npm start'] },
    { entryPoint: ['sh', '-c', 'exec "$@"', '--'], command: ['npm', 'start'] },
    { entryPoint: ['/entry.sh'], command: ['run the server'] },
    { command: [] },
  ])('leaves %j alone', (members) => {
    expect(words(members)).toEqual([]);
  });
});
