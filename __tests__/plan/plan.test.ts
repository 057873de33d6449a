import { describe, expect, test } from '@jest/globals';
import { AwsError } from '../../src/ecs/aws-error.ts';
import type { Service } from '../../src/ecs/service.ts';
import { chooseContainers } from '../../src/plan/containers.ts';
import { chooseFamily } from '../../src/plan/family.ts';
import { platformOf } from '../../src/plan/platform.ts';
import {
  noticesBefore,
  requireBalancedPorts,
  requireRoomToMove,
  requireSupported,
} from '../../src/plan/preconditions.ts';
import { readBase } from '../../src/plan/read-base.ts';
import { readCurrent } from '../../src/plan/read-current.ts';
import { renderNext } from '../../src/plan/render-next.ts';
import { chooseRepository } from '../../src/plan/repository.ts';
import { wishesOf } from '../../src/plan/wishes.ts';
import { Hidden } from '../../src/text/hidden.ts';
import {
  aBase,
  aCurrent,
  aDefinition,
  aPlan,
  aRevision,
  runningImage,
  someInputs,
} from '../fixtures/plans.ts';
import {
  aDeployment,
  aDeploymentConfiguration,
  anOldDeployment,
  aService,
  oldRevision,
} from '../fixtures/snapshots.ts';
import { aDocument } from '../fixtures/subjects.ts';

const balanced = (containerName: string, containerPort: number): Service =>
  aService({ loadBalancers: [{ targetGroupArn: 'tg', containerName, containerPort }] });
const twoContainers = aDefinition({ containerDefinitions: [{ name: 'app' }, { name: 'proxy' }] });

describe('the container that gets the image', () => {
  test('is the only one', () => {
    expect(chooseContainers(undefined, aDefinition(), aService({ loadBalancers: [] }))).toEqual(['app']);
  });

  test('is the one that the load balancer sends traffic to', () => {
    expect(chooseContainers(undefined, twoContainers, balanced('proxy', 80))).toEqual(['proxy']);
  });

  test('is not guessed among several', () => {
    expect(() => chooseContainers(undefined, twoContainers, aService({ loadBalancers: [] }))).toThrow(
      'Which container gets the image is ambiguous',
    );
  });

  test('is not guessed among several that the load balancer sends traffic to', () => {
    const both = ['app', 'proxy'].map((containerName) => ({
      targetGroupArn: 'tg',
      containerName,
      containerPort: 80,
    }));
    expect(() => chooseContainers(undefined, twoContainers, aService({ loadBalancers: both }))).toThrow(
      'the load balancer sends traffic to several',
    );
  });

  test('may be several that are named', () => {
    expect(chooseContainers(['app', 'proxy'], twoContainers, aService())).toEqual(['app', 'proxy']);
  });

  test('has to be in the definition first', () => {
    expect(() => chooseContainers(undefined, aDefinition({ containerDefinitions: [] }), aService())).toThrow(
      'The task definition names no container',
    );
  });

  test('that is not in the definition is answered with those that are', () => {
    expect(() => chooseContainers(['api'], twoContainers, aService())).toThrow('it has app and proxy');
  });
});

describe('the family', () => {
  const inFile = (family: string) =>
    aBase({ isFile: true, origin: 'the file td.json', taskDefinition: aDefinition({ family }) });

  test("is the file's, when it is that of the service", () => {
    expect(chooseFamily(someInputs(), inFile('api'), aCurrent())).toEqual({ family: 'api', notices: [] });
  });

  test("is the running revision's, without a file and without an input", () => {
    expect(chooseFamily(someInputs(), aBase(), aCurrent()).family).toBe('api');
  });

  test('of a file that belongs to another service is an error', () => {
    expect(() => chooseFamily(someInputs(), inFile('worker'), aCurrent())).toThrow(
      'service api runs the family "api", and the family to deploy is "worker"',
    );
  });

  test('that the input says otherwise than the file is an error', () => {
    expect(() => chooseFamily(someInputs({ taskFamily: 'api' }), inFile('worker'), aCurrent())).toThrow(
      'the file td.json belongs to the family "worker", and `task-family` is "api"',
    );
  });

  test('may change when task-family and service both name it, and the report says so', () => {
    const choice = chooseFamily(someInputs({ taskFamily: 'api-v2', service: 'api' }), aBase(), aCurrent());
    expect(choice.family).toBe('api-v2');
    expect(choice.notices[0]?.message).toContain('The task family changes');
  });
});

describe('the repository', () => {
  const reads = {
    describeTaskDefinition: async () => aRevision(),
    registryHost: async () => '111122223333.dkr.ecr.eu-central-1.amazonaws.com',
    repositoryExists: async () => true,
  };

  test('is that of the image that runs', async () => {
    expect(await chooseRepository(undefined, ['app'], aCurrent(), reads)).toBe(
      runningImage.replace(/:\w+$/, ''),
    );
  });

  test("of a bare name is in the account's own registry", async () => {
    expect(await chooseRepository('team/api', ['app'], aCurrent(), reads)).toBe(
      '111122223333.dkr.ecr.eu-central-1.amazonaws.com/team/api',
    );
  });

  test('of a whole URI is taken as it is', async () => {
    expect(await chooseRepository('ghcr.io/octo/api', ['app'], aCurrent(), reads)).toBe('ghcr.io/octo/api');
  });

  test('of a name with a slash is the one that runs, else one in ECR, else one on Docker Hub', async () => {
    const choose = (wanted: string, isInEcr: boolean, image = 'octo/api:1') =>
      chooseRepository(
        wanted,
        ['app'],
        aCurrent({
          running: aRevision({ taskDefinition: { containerDefinitions: [{ name: 'app', image }] } }),
        }),
        { ...reads, repositoryExists: async () => isInEcr },
      );
    expect(await choose('octo/api', true)).toBe('octo/api');
    expect(await choose('octo/api', false, 'ghcr.io/octo/api:1')).toBe('ghcr.io/octo/api');
    expect(await choose('octo/web', true)).toBe('111122223333.dkr.ecr.eu-central-1.amazonaws.com/octo/web');
    expect(await choose('octo/web', false)).toBe('octo/web');
  });

  test('of a name with a slash is not guessed where ECR cannot be asked', async () => {
    const repositoryExists = async () => {
      throw new AwsError('denied', { code: 'x', action: 'ecr:DescribeRepositories', message: 'no' });
    };
    await expect(
      chooseRepository('octo/web', ['app'], aCurrent(), { ...reads, repositoryExists }),
    ).rejects.toMatchObject({ remedy: expect.stringContaining('docker.io/octo/web') });
  });

  test('of a bare name needs the whole URI where ECR names no registry', async () => {
    const nowhere = { ...reads, registryHost: async () => undefined };
    await expect(chooseRepository('api', ['app'], aCurrent(), nowhere)).rejects.toMatchObject({
      message: expect.stringContaining('The registry of repository "api" is not known'),
    });
  });

  test.each(['localhost/api', 'registry:5000/api'])(
    'of %s is taken as it is, as Docker reads a host',
    async (uri) => {
      expect(await chooseRepository(uri, ['app'], aCurrent(), reads)).toBe(uri);
    },
  );

  test('is not guessed where the containers run images of several', async () => {
    const running = aRevision({
      taskDefinition: aDefinition({
        containerDefinitions: [
          { name: 'app', image: 'team/app:1' },
          { name: 'proxy', image: 'team/proxy:1' },
        ],
      }),
    });
    await expect(
      chooseRepository(undefined, ['app', 'proxy'], aCurrent({ running }), reads),
    ).rejects.toMatchObject({
      message:
        'The repository is ambiguous: the containers app and proxy run images of team/app and team/proxy',
    });
  });

  test('that cannot be told from what runs has to be named', async () => {
    await expect(chooseRepository(undefined, ['newcomer'], aCurrent(), reads)).rejects.toMatchObject({
      message: 'The repository is not known: api:41 has no image for container newcomer',
    });
  });
});

describe('a service that cannot be deployed to', () => {
  test.each([
    ['CODE_DEPLOY', aService({ deploymentController: 'CODE_DEPLOY' })],
    ['EXTERNAL', aService({ deploymentController: 'EXTERNAL' })],
    ['GRADUAL', aService({ deploymentConfiguration: aDeploymentConfiguration({ strategy: 'GRADUAL' }) })],
    [
      'Classic Load Balancer old-one',
      aService({ loadBalancers: [{ loadBalancerName: 'old-one', containerName: 'app', containerPort: 80 }] }),
    ],
  ])('because of %s is refused with what is supported', (word, service) => {
    expect(() => requireSupported(service)).toThrow(word);
  });

  test.each(['ROLLING', 'BLUE_GREEN', 'LINEAR', 'CANARY'])('is not one with the strategy %s', (strategy) => {
    const service = aService({ deploymentConfiguration: aDeploymentConfiguration({ strategy }) });
    expect(() => requireSupported(service)).not.toThrow();
  });
});

describe('before the first write', () => {
  test("a definition without the load balancer's container is refused", () => {
    expect(() => requireBalancedPorts(balanced('web', 8000), aDefinition())).toThrow(
      'the new definition has no container "web"',
    );
  });

  test("a definition without the load balancer's port is refused with the port to add", () => {
    expect(() => requireBalancedPorts(balanced('app', 80), aDefinition())).toThrow(
      'maps only 8000, and traffic goes to 80',
    );
  });

  test('a container that maps no port at all is said to map none', () => {
    const taskDefinition = aDefinition({ containerDefinitions: [{ name: 'app' }] });
    expect(() => requireBalancedPorts(balanced('app', 80), taskDefinition)).toThrow(
      'maps no port, and traffic goes to 80',
    );
  });

  test('a range of ports is left to Amazon ECS', () => {
    const range = { protocol: 'tcp', containerPortRange: '8000-8010' };
    expect(() =>
      requireBalancedPorts(balanced('app', 8005), aDefinition({}, { portMappings: [range] })),
    ).not.toThrow();
  });

  test('the percents of a daemon are left to Amazon ECS', () => {
    const deploymentConfiguration = aDeploymentConfiguration({
      minimumHealthyPercent: 100,
      maximumPercent: 100,
    });
    const daemon = aService({ schedulingStrategy: 'DAEMON', deploymentConfiguration });
    expect(() => requireRoomToMove(daemon, 2)).not.toThrow();
  });

  test('a service that runs well has nothing to be told', () => {
    const service = aService({ deployments: [aDeployment({ rolloutState: 'COMPLETED' })] });
    expect(noticesBefore(aCurrent({ service }), 2)).toEqual([]);
  });

  test('a definition with both passes', () => {
    expect(() => requireBalancedPorts(balanced('app', 8000), aDefinition())).not.toThrow();
  });

  test.each([
    [2, 75, 100, true],
    [3, 100, 125, true],
    [1, 100, 200, false],
    [2, 50, 100, false],
    [0, 100, 100, false],
  ])(
    '%i tasks at %i to %i %% can never move: %s',
    (desired, minimumHealthyPercent, maximumPercent, stuck) => {
      const service = aService({
        deploymentConfiguration: aDeploymentConfiguration({ minimumHealthyPercent, maximumPercent }),
      });
      const check = () => requireRoomToMove(service, desired);
      if (stuck) expect(check).toThrow('could never move');
      else expect(check).not.toThrow();
    },
  );

  test('a deployment in progress, a missing way back, an older revision and a count of 0 are told', () => {
    const service = aService({ deployments: [aDeployment({ rolloutState: 'IN_PROGRESS' })] });
    const messages = noticesBefore(aCurrent({ service, newestArn: 'arn:x:task-definition/api:50' }), 0).map(
      ({ message }) => message,
    );
    expect(messages).toEqual([
      expect.stringContaining('Another deployment of this service is in progress'),
      expect.stringContaining('A rollback will not be possible'),
      expect.stringContaining('is not the newest revision of its family (api:50)'),
      expect.stringContaining('The desired count is 0'),
    ]);
  });

  test('a running revision that was deregistered is no way back', () => {
    const service = aService({
      deployments: [anOldDeployment({ status: 'PRIMARY', rolloutState: 'COMPLETED' })],
    });
    const [notice] = noticesBefore(aCurrent({ service, running: aRevision({ status: 'INACTIVE' }) }), 2);
    expect(notice?.message).toContain('api:41 was deregistered');
  });
});

describe('the base', () => {
  const revisions: Record<string, ReturnType<typeof aRevision>> = {
    [oldRevision]: aRevision(),
    api: aRevision({ arn: 'arn:x:task-definition/api:43', revision: 43 }),
    'arn:x:task-definition/api:43': aRevision({ arn: 'arn:x:task-definition/api:43', revision: 43 }),
  };
  const reads = {
    registryHost: async () => undefined,
    repositoryExists: async () => true,
    describeTaskDefinition: async (name: string) => {
      const found = revisions[name];
      if (found) return found;
      throw new AwsError('refused', {
        code: 'ClientException',
        action: 'ecs:DescribeTaskDefinition',
        message: 'Unable to describe task definition.',
      });
    },
  };

  test('"running" is what the service runs, although a newer revision exists', async () => {
    const current = await readCurrent(aService({ taskDefinitionArn: oldRevision }), reads);
    expect(current.newestArn).toBe('arn:x:task-definition/api:43');
    expect((await readBase({ kind: 'running' }, undefined, current, reads)).origin).toBe(
      'the running revision api:41',
    );
  });

  test('"latest" is the newest revision of its family', async () => {
    const current = await readCurrent(aService({ taskDefinitionArn: oldRevision }), reads);
    expect((await readBase({ kind: 'latest' }, undefined, current, reads)).origin).toBe(
      'the newest revision api:43',
    );
  });

  test('"latest" is the running revision where none is newer', async () => {
    expect((await readBase({ kind: 'latest' }, undefined, aCurrent(), reads)).origin).toBe(
      'the newest revision api:41',
    );
  });

  test('is the file, where one was read', async () => {
    const document = aDocument(aDefinition(), { file: 'task.json' });
    expect(await readBase({ kind: 'file', path: 'task.json' }, document, aCurrent(), reads)).toMatchObject({
      origin: 'the file task.json',
      isFile: true,
    });
  });

  test('a family whose revisions are all gone has no newest one', async () => {
    const { api: _, ...left } = revisions;
    const current = await readCurrent(aService({ taskDefinitionArn: oldRevision }), {
      ...reads,
      describeTaskDefinition: async (name) => left[name] ?? reads.describeTaskDefinition('none'),
    });
    expect(current.newestArn).toBeUndefined();
  });

  test('a mistake of ours is no missing revision', async () => {
    const broken = {
      ...reads,
      describeTaskDefinition: async (name: string) => {
        if (name === oldRevision) return aRevision();
        throw new TypeError('oops');
      },
    };
    await expect(readCurrent(aService({ taskDefinitionArn: oldRevision }), broken)).rejects.toThrow('oops');
    await expect(
      readBase({ kind: 'revision', reference: 'api:7' }, undefined, aCurrent(), broken),
    ).rejects.toThrow(TypeError);
  });

  test('a name without a revision is answered with how to write one', async () => {
    await expect(
      readBase({ kind: 'revision', reference: 'arn:x:task-definition/web' }, undefined, aCurrent(), reads),
    ).rejects.toMatchObject({
      remedy: expect.stringContaining('Name a revision as `family:revision`'),
    });
  });

  test('a revision that does not exist is said to be so', async () => {
    await expect(
      readBase({ kind: 'revision', reference: 'api:99' }, undefined, aCurrent(), reads),
    ).rejects.toMatchObject({
      message: 'Task definition "api:99" was not found: Unable to describe task definition.',
      remedy: 'List the revisions: `aws ecs list-task-definitions --family-prefix api`.',
    });
  });
});

describe('the next definition', () => {
  test('has the built-in placeholders and those of the user in a file', () => {
    const container = {
      name: 'app',
      environment: [{ name: 'AT', value: '<AWS_REGION> <STAGE> {{ECR_REGISTRY}}' }],
    };
    const document = aDocument(aDefinition({ containerDefinitions: [container] }));
    const { taskDefinition } = renderNext(
      aPlan({ document, ...wishesOf(someInputs({ placeholders: new Map([['STAGE', 'dev']]) })) }),
      'repo:new',
    );
    expect(taskDefinition.containerDefinitions?.[0]?.environment).toEqual([
      { name: 'AT', value: 'eu-central-1 dev 111122223333.dkr.ecr.eu-central-1.amazonaws.com' },
    ]);
  });

  test('keeps the image of a file for a container that does not run yet', () => {
    const base = aBase({
      taskDefinition: aDefinition({
        containerDefinitions: [{ name: 'app' }, { name: 'side', image: 'side:1' }],
      }),
    });
    const inputs = someInputs({
      image: { kind: 'running' },
      containerImages: new Map([['side', 'running']]),
    });
    const { taskDefinition } = renderNext(aPlan({ base, ...wishesOf(inputs) }), '');
    expect(taskDefinition.containerDefinitions?.map(({ image }) => image)).toEqual([runningImage, 'side:1']);
  });

  test('has the image in the deployed container and the variables that were asked for', () => {
    const inputs = someInputs({ environmentVariables: [{ name: 'DEBUG', value: new Hidden('0') }] });
    const { taskDefinition } = renderNext(aPlan(wishesOf(inputs)), 'repo:new');
    expect(taskDefinition.containerDefinitions?.[0]).toMatchObject({ image: 'repo:new' });
    expect(taskDefinition.containerDefinitions?.[0]?.environment).toContainEqual({
      name: 'DEBUG',
      value: '0',
    });
  });

  test('has the tags that the user sets and the images of further containers', () => {
    const base = aBase({
      taskDefinition: aDefinition({
        containerDefinitions: [{ name: 'app' }, { name: 'side', image: 'side:1' }],
      }),
    });
    const inputs = someInputs({
      ecsTags: [{ key: 'team', value: 'blue' }],
      containerImages: new Map([['side', 'side:2']]),
    });
    const { taskDefinition } = renderNext(aPlan({ base, ...wishesOf(inputs) }), 'repo:new');
    expect(taskDefinition.tags).toContainEqual({ key: 'team', value: 'blue' });
    expect(taskDefinition.containerDefinitions?.map(({ image }) => image)).toEqual(['repo:new', 'side:2']);
  });

  test('takes the registry of a finished image where no repository was chosen', () => {
    const { repository: _, ...plan } = aPlan({
      document: aDocument(aDefinition({}, { environment: [{ name: 'FROM', value: '<ECR_REGISTRY>' }] })),
    });
    const { taskDefinition } = renderNext(plan, 'ghcr.io/octo/api:7');
    expect(taskDefinition.containerDefinitions?.[0]?.environment).toEqual([
      { name: 'FROM', value: 'ghcr.io' },
    ]);
  });

  test('keeps the running image of a container that is told to', () => {
    const base = aBase({
      taskDefinition: aDefinition({
        containerDefinitions: [{ name: 'app' }, { name: 'side', image: 'old' }],
      }),
    });
    const running = aRevision({
      taskDefinition: aDefinition({ containerDefinitions: [{ name: 'side', image: 'side:runs' }] }),
    });
    const plan = aPlan({ base, current: aCurrent({ running }) });
    const { taskDefinition } = renderNext(
      { ...plan, ...wishesOf(someInputs({ containerImages: new Map([['side', 'running']]) })) },
      'repo:new',
    );
    expect(taskDefinition.containerDefinitions?.map(({ image }) => image)).toEqual(['repo:new', 'side:runs']);
  });
});

test.each([
  [undefined, 'linux/amd64'],
  [{ cpuArchitecture: 'ARM64', operatingSystemFamily: 'LINUX' }, 'linux/arm64'],
  [{ cpuArchitecture: 'X86_64' }, 'linux/amd64'],
  [{ cpuArchitecture: 'X86_64', operatingSystemFamily: 'WINDOWS_SERVER_2022_CORE' }, 'windows/amd64'],
])('runtimePlatform %j needs the image platform %s', (runtimePlatform, platform) => {
  expect(platformOf(aDefinition(runtimePlatform === undefined ? {} : { runtimePlatform }))).toBe(platform);
});
