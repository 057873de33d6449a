import { describe, expect, test } from '@jest/globals';
import { type TaskWanted, taskRequest } from '../../../src/plan/one-off/task-request.ts';

const network = {
  awsvpcConfiguration: { subnets: ['subnet-1'], securityGroups: ['sg-1'], assignPublicIp: 'DISABLED' },
};

const wanted = (service: Record<string, unknown>, more: Partial<TaskWanted> = {}): TaskWanted => ({
  service: {
    serviceName: 'web',
    clusterArn: 'arn:aws:ecs:eu-central-1:111122223333:cluster/prod',
    ...service,
  },
  taskDefinitionArn: 'arn:aws:ecs:eu-central-1:111122223333:task-definition/web:8',
  networkMode: 'awsvpc',
  container: 'app',
  command: ['./migrate'],
  startedBy: 'ecs-rollout/run-before/4711-1',
  clientToken: 'a'.repeat(64),
  ...more,
});

describe('the request for a one-off task', () => {
  test('takes launch type, network and platform version from a Fargate service', () => {
    expect(
      taskRequest(
        wanted({
          launchType: 'FARGATE',
          platformVersion: '1.4.0',
          networkConfiguration: network,
          placementConstraints: [],
          enableExecuteCommand: false,
        }),
      ),
    ).toEqual({
      cluster: 'arn:aws:ecs:eu-central-1:111122223333:cluster/prod',
      taskDefinition: 'arn:aws:ecs:eu-central-1:111122223333:task-definition/web:8',
      count: 1,
      launchType: 'FARGATE',
      platformVersion: '1.4.0',
      networkConfiguration: network,
      overrides: { containerOverrides: [{ name: 'app', command: ['./migrate'] }] },
      startedBy: 'ecs-rollout/run-before/4711-1',
      clientToken: 'a'.repeat(64),
    });
  });

  test('sends the capacity provider strategy in place of a launch type, with members that nobody here knows', () => {
    const strategy = [{ capacityProvider: 'FARGATE_SPOT', weight: 1, newMember: true }];
    const request = taskRequest(
      wanted({ launchType: 'FARGATE', capacityProviderStrategy: strategy, networkConfiguration: network }),
    );
    expect(request).toMatchObject({ capacityProviderStrategy: strategy });
    expect(request).not.toHaveProperty('launchType');
  });

  test('sends no network settings for bridge mode, where ECS refuses them', () => {
    const request = taskRequest(
      wanted({ launchType: 'EC2', networkConfiguration: network }, { networkMode: 'bridge' }),
    );
    expect(request).not.toHaveProperty('networkConfiguration');
  });

  test('finds the network of a service whose task sets have it', () => {
    const request = taskRequest(
      wanted({ taskSets: [{ status: 'ACTIVE' }, { status: 'PRIMARY', networkConfiguration: network }] }),
    );
    expect(request).toMatchObject({ networkConfiguration: network });
  });

  test('says that subnets are missing, before ECS does', () => {
    expect(() => taskRequest(wanted({ launchType: 'FARGATE' }))).toThrow(
      'service web has no network configuration',
    );
  });

  test('lets volumes that ECS makes for each task end with the task', () => {
    const volume = {
      name: 'data',
      managedEBSVolume: { roleArn: 'arn:aws:iam::111122223333:role/ebs', sizeInGiB: 10 },
    };
    const request = taskRequest(
      wanted({
        networkConfiguration: network,
        deployments: [{ status: 'PRIMARY', volumeConfigurations: [volume] }],
      }),
    );
    expect(request['volumeConfigurations']).toEqual([
      {
        name: 'data',
        managedEBSVolume: { ...volume.managedEBSVolume, terminationPolicy: { deleteOnTermination: true } },
      },
    ]);
  });

  test('without a command the container keeps its own', () => {
    const { command: _command, ...rest } = wanted({ networkConfiguration: network });
    expect(taskRequest(rest)).not.toHaveProperty('overrides');
  });

  test('refuses a command that is longer than ECS takes', () => {
    expect(() =>
      taskRequest(wanted({ networkConfiguration: network }, { command: ['x'.repeat(8_200)] })),
    ).toThrow('Amazon ECS takes 8192');
  });
});
