import { describe, expect, test } from '@jest/globals';
import { asObject, asObjects, asText, asTexts } from '../../../simulator/json.ts';
import type { Json } from '../../../simulator/operation.ts';
import { begin, scenarioNamed } from './rollout.ts';

const CLUSTER = 'onestep-dev';
const SERVICE = 'onestep-api-dev';

const faultOf = (code: string, message?: string) =>
  expect.objectContaining({ code, ...(message && { message }) });

describe('what is missing', () => {
  const { simulation } = begin(scenarioNamed('success'));

  test('a service is a failure, not an error', () => {
    const answer = simulation.ecs('DescribeServices', { cluster: CLUSTER, services: [SERVICE, 'nobody'] });
    expect(asObjects(answer['services'])).toHaveLength(1);
    expect(answer['failures']).toEqual([
      { arn: `arn:aws:ecs:eu-central-1:111122223333:service/${CLUSTER}/nobody`, reason: 'MISSING' },
    ]);
  });

  test.each([
    [
      'DescribeServices',
      { cluster: 'none', services: [SERVICE] },
      'ClusterNotFoundException',
      'Cluster not found.',
    ],
    [
      'UpdateService',
      { cluster: CLUSTER, service: 'none' },
      'ServiceNotFoundException',
      'Service not found.',
    ],
    [
      'DescribeTaskDefinition',
      { taskDefinition: 'none' },
      'ClientException',
      'Unable to describe task definition.',
    ],
    [
      'UpdateService',
      { cluster: CLUSTER, service: SERVICE, taskDefinition: 'none:3' },
      'ClientException',
      'TaskDefinition not found.',
    ],
    ['DescribeTasks', { cluster: CLUSTER, tasks: [] }, 'InvalidParameterException', 'Tasks cannot be empty.'],
    [
      'DescribeTasks',
      { cluster: CLUSTER, tasks: Array(101).fill('a') },
      'InvalidParameterException',
      undefined,
    ],
    [
      'DescribeServices',
      { cluster: CLUSTER, services: Array(11).fill('a') },
      'InvalidParameterException',
      undefined,
    ],
  ])('%s of %j', (operation, input, code, message) => {
    expect(() => simulation.ecs(operation, input)).toThrow(faultOf(code, message));
  });
});

test('clusters are listed and described with their counts', () => {
  const { simulation } = begin(scenarioNamed('success'));
  expect(asTexts(simulation.ecs('ListClusters', {})['clusterArns'])).toEqual([
    `arn:aws:ecs:eu-central-1:111122223333:cluster/${CLUSTER}`,
  ]);
  const answer = simulation.ecs('DescribeClusters', { clusters: [CLUSTER, 'none'] });
  expect(answer['clusters']).toMatchObject([
    { status: 'ACTIVE', runningTasksCount: 2, activeServicesCount: 1 },
  ]);
  expect(asObjects(answer['failures'])).toHaveLength(1);
});

test('tasks are listed a hundred a page, every one of them once', () => {
  const { simulation } = begin(scenarioNamed('many-tasks'));
  const seen: string[] = [];
  let token: string | undefined;
  do {
    const page = simulation.ecs('ListTasks', {
      cluster: CLUSTER,
      serviceName: SERVICE,
      ...(token && { nextToken: token }),
    });
    const arns = asTexts(page['taskArns']);
    expect(arns.length).toBeLessThanOrEqual(100);
    seen.push(...arns);
    token = asText(page['nextToken']);
  } while (token !== undefined);
  expect(new Set(seen).size).toBe(500);
});

test('a stopped task is described with its exit code for an hour, and is missing after that', () => {
  const rollout = begin(scenarioNamed('missing-variable'));
  rollout.pass(90);
  const stopped = asTexts(
    rollout.simulation.ecs('ListTasks', { cluster: CLUSTER, serviceName: SERVICE, desiredStatus: 'STOPPED' })[
      'taskArns'
    ],
  );
  const describeOne = () =>
    rollout.simulation.ecs('DescribeTasks', { cluster: CLUSTER, tasks: stopped.slice(0, 1) });
  expect(asObjects(describeOne()['tasks'])[0]).toMatchObject({
    startedBy: rollout.deploymentId,
    group: `service:${SERVICE}`,
    lastStatus: 'STOPPED',
    stopCode: 'EssentialContainerExited',
    stoppedReason: 'Essential container in task exited',
    containers: [{ name: 'app', exitCode: 1 }],
  });
  rollout.pass(3700);
  expect(describeOne()).toMatchObject({ tasks: [], failures: [{ reason: 'MISSING' }] });
});

test('the address of a task is the id of its target', () => {
  const rollout = begin(scenarioNamed('success'));
  rollout.pass(200);
  const arns = asTexts(rollout.simulation.ecs('ListTasks', { cluster: CLUSTER })['taskArns']);
  const tasks = asObjects(
    rollout.simulation.ecs('DescribeTasks', { cluster: CLUSTER, tasks: arns })['tasks'],
  );
  const addresses = tasks.map((task) => {
    const [attachment] = asObjects(task['attachments']);
    return asObjects(attachment?.['details']).find(({ name }) => name === 'privateIPv4Address')?.['value'];
  });
  const [group] = [...rollout.simulation.world.targetGroups.values()];
  expect(addresses.sort()).toEqual(group?.targets.map(({ id }) => id).sort());
});

describe('UpdateService', () => {
  test.each([
    ['desiredCount', { desiredCount: 3 }],
    ['deploymentConfiguration', { deploymentConfiguration: { maximumPercent: 150 } }],
    ['healthCheckGracePeriodSeconds', { healthCheckGracePeriodSeconds: 90 }],
    ['the task definition that it runs already', { taskDefinition: 'onestep-dev:1' }],
  ])('starts no deployment for %s', (_, change) => {
    const { simulation, service } = quiet();
    const before = asObjects(service()['deployments'])[0]?.['id'];
    simulation.ecs('UpdateService', { cluster: CLUSTER, service: SERVICE, ...change });
    expect(asObjects(service()['deployments'])[0]?.['id']).toBe(before);
  });

  test('starts one when it is forced to, with the same task definition', () => {
    const { simulation, service } = quiet();
    const before = asObjects(service()['deployments'])[0]?.['id'];
    simulation.ecs('UpdateService', { cluster: CLUSTER, service: SERVICE, forceNewDeployment: true });
    expect(asObjects(service()['deployments']).map(({ id }) => id)).toEqual([
      expect.not.stringMatching(String(before)),
      before,
    ]);
  });

  test('merges deploymentConfiguration member by member', () => {
    const { simulation, service } = quiet();
    simulation.ecs('UpdateService', {
      cluster: CLUSTER,
      service: SERVICE,
      deploymentConfiguration: { maximumPercent: 150 },
    });
    expect(service()['deploymentConfiguration']).toMatchObject({
      maximumPercent: 150,
      minimumHealthyPercent: 100,
      deploymentCircuitBreaker: { rollback: true },
    });
  });

  test('refuses a revision that lacks the container or the port of the load balancer', () => {
    const { simulation } = quiet();
    const described = asObject(
      simulation.ecs('DescribeTaskDefinition', { taskDefinition: 'onestep-dev' })['taskDefinition'],
    );
    const [container] = asObjects(described['containerDefinitions']);
    const register = (changed: Json) =>
      simulation.ecs('RegisterTaskDefinition', { ...described, containerDefinitions: [changed] });
    const update = (revision: number) => () =>
      simulation.ecs('UpdateService', {
        cluster: CLUSTER,
        service: SERVICE,
        taskDefinition: `onestep-dev:${revision}`,
      });
    register({ ...container, name: 'web' });
    register({ ...container, portMappings: [{ containerPort: 9000 }] });
    expect(update(3)).toThrow(
      faultOf('InvalidParameterException', 'The container app does not exist in the task definition.'),
    );
    expect(update(4)).toThrow(
      faultOf('InvalidParameterException', 'The container app did not have a container port 8000 defined.'),
    );
  });

  /** A service at rest: the deployment of the scenario is through. */
  function quiet() {
    const scenario = scenarioNamed('success');
    const rollout = begin({
      ...scenario,
      change: (running) => running,
      update: { taskDefinition: 'onestep-dev:1' },
    });
    rollout.pass(10);
    return rollout;
  }
});

test('a deleted service is DRAINING, then INACTIVE, still described and not updated any more', () => {
  const rollout = begin(scenarioNamed('success'));
  rollout.pass(200);
  rollout.simulation.ecs('DeleteService', { cluster: CLUSTER, service: SERVICE, force: true });
  expect(rollout.service()).toMatchObject({ status: 'DRAINING', desiredCount: 0 });
  rollout.pass(200);
  expect(rollout.service()).toMatchObject({ status: 'INACTIVE', runningCount: 0 });
  const update = () =>
    rollout.simulation.ecs('UpdateService', { cluster: CLUSTER, service: SERVICE, desiredCount: 1 });
  expect(update).toThrow(faultOf('ServiceNotActiveException', 'Service was not ACTIVE.'));
});

test('somebody stops a task, and the scheduler starts another', () => {
  const rollout = begin(scenarioNamed('success'));
  rollout.pass(200);
  const [arn] = asTexts(rollout.simulation.ecs('ListTasks', { cluster: CLUSTER })['taskArns']);
  const answer = rollout.simulation.ecs('StopTask', { cluster: CLUSTER, task: arn });
  expect(answer['task']).toMatchObject({
    desiredStatus: 'STOPPED',
    stopCode: 'UserInitiated',
    stoppedReason: 'Task stopped by user',
  });
  rollout.pass(200);
  expect(rollout.service()).toMatchObject({ runningCount: 2 });
});
