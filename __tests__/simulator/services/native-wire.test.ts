import {
  ContinueServiceDeploymentCommand,
  DescribeServiceDeploymentsCommand,
  DescribeServiceRevisionsCommand,
  DescribeServicesCommand,
  ECSClient,
  ListServiceDeploymentsCommand,
  UpdateServiceCommand,
} from '@aws-sdk/client-ecs';
import { afterEach, describe, expect, test } from '@jest/globals';
import { deploy } from '../../../simulator/deployer.ts';
import { expressService, gatewayBlueGreen } from '../../../simulator/scenarios/native/managed.ts';
import { native, pause } from '../../../simulator/scenarios/native/native.ts';
import type { Scenario } from '../../../simulator/scenarios/scenario.ts';
import { type Simulator, startSimulator } from '../../../simulator/server.ts';
import { ManualClock } from '../../../simulator/simulation.ts';
import { startAt } from '../a-door.ts';

const open: Simulator[] = [];

afterEach(async () => {
  await Promise.all(open.splice(0).map((simulator) => simulator.close()));
});

/** The scenario's deployment, so many seconds after its start, and a client of the SDK. */
async function play(scenario: Scenario, seconds: number) {
  const clock = new ManualClock(startAt);
  const simulator = await startSimulator({ scenario, clock });
  open.push(simulator);
  deploy(simulator.simulation, scenario);
  clock.pass(seconds * 1000);
  const credentials = { accessKeyId: 'AKIAEXAMPLE', secretAccessKey: 'not-a-secret' };
  const ecs = new ECSClient({ endpoint: simulator.url, region: 'eu-central-1', maxAttempts: 1, credentials });
  return { ecs, clock };
}

const service = { cluster: 'onestep-dev', service: 'onestep-api-dev' };

async function newestOf(ecs: ECSClient) {
  const listed = await ecs.send(new ListServiceDeploymentsCommand({ ...service, maxResults: 1 }));
  const serviceDeploymentArns = [listed.serviceDeployments?.[0]?.serviceDeploymentArn ?? ''];
  const described = await ecs.send(new DescribeServiceDeploymentsCommand({ serviceDeploymentArns }));
  return described.serviceDeployments?.[0] ?? {};
}

async function revisionOf(ecs: ECSClient) {
  const { targetServiceRevision } = await newestOf(ecs);
  const serviceRevisionArns = [targetServiceRevision?.arn ?? ''];
  const answer = await ecs.send(new DescribeServiceRevisionsCommand({ serviceRevisionArns }));
  return answer.serviceRevisions?.[0];
}

const paused = native(
  { name: 'paused', title: 'Waits.', source: 'The test.' },
  { strategy: 'BLUE_GREEN', hooks: [pause('POST_TEST_TRAFFIC_SHIFT', { minutes: 60, action: 'ROLLBACK' })] },
);

describe('the SDK', () => {
  test('sees stage, weights and a pause with its end, and lets it go on', async () => {
    const { ecs, clock } = await play(paused, 120);
    const waiting = await newestOf(ecs);
    expect(waiting).toMatchObject({
      status: 'IN_PROGRESS',
      lifecycleStage: 'POST_TEST_TRAFFIC_SHIFT',
      lifecycleHookDetails: [
        {
          targetType: 'PAUSE',
          status: 'AWAITING_ACTION',
          timeoutAction: 'ROLLBACK',
          expiresAt: expect.any(Date),
        },
      ],
      targetServiceRevision: { requestedProductionTrafficWeight: 0, requestedTestTrafficWeight: 100 },
      sourceServiceRevisions: [{ requestedProductionTrafficWeight: 100, requestedTestTrafficWeight: 0 }],
    });
    const serviceDeploymentArn = waiting.serviceDeploymentArn ?? '';
    const hookId = waiting.lifecycleHookDetails?.[0]?.hookId ?? '';
    const answer = await ecs.send(new ContinueServiceDeploymentCommand({ serviceDeploymentArn, hookId }));
    expect(answer.serviceDeploymentArn).toBe(serviceDeploymentArn);
    clock.pass(600_000);
    expect(await newestOf(ecs)).toMatchObject({ status: 'SUCCESSFUL' });
  });

  test('is told that a service deployment does not exist, or that no hook waits', async () => {
    const { ecs } = await play(paused, 30);
    const { serviceDeploymentArn = '' } = await newestOf(ecs);
    const go = (arn: string) =>
      ecs.send(new ContinueServiceDeploymentCommand({ serviceDeploymentArn: arn, hookId: 'ecs-pause-x' }));
    await expect(go('arn:x')).rejects.toMatchObject({ name: 'ServiceDeploymentNotFoundException' });
    await expect(go(serviceDeploymentArn)).rejects.toMatchObject({ name: 'InvalidParameterException' });
  });

  test('sees no task definition on an Express service, and its target groups in the revision', async () => {
    const { ecs } = await play(expressService, 120);
    const { services } = await ecs.send(
      new DescribeServicesCommand({ cluster: service.cluster, services: [service.service] }),
    );
    expect(services?.[0]).toMatchObject({ resourceManagementType: 'ECS' });
    expect(services?.[0]).not.toHaveProperty('taskDefinition');
    expect(services?.[0]?.deployments?.[0]?.taskDefinition).toMatch(/onestep-dev:2$/);
    const path = (await revisionOf(ecs))?.ecsManagedResources?.ingressPaths?.[0];
    expect(path).toMatchObject({
      accessType: 'PUBLIC',
      loadBalancer: { status: 'ACTIVE' },
      targetGroups: [{ status: 'ACTIVE' }, { status: 'ACTIVE' }],
    });
    const bakeTimeInMinutes = 1;
    await expect(
      ecs.send(new UpdateServiceCommand({ ...service, deploymentConfiguration: { bakeTimeInMinutes } })),
    ).rejects.toMatchObject({ name: 'InvalidParameterException' });
  });

  test('sees no load balancer on a service of a gateway, and its route in the revision', async () => {
    const { ecs } = await play(gatewayBlueGreen, 120);
    const { services } = await ecs.send(
      new DescribeServicesCommand({ cluster: service.cluster, services: [service.service] }),
    );
    expect(services?.[0]?.loadBalancers).toEqual([]);
    expect(services?.[0]).not.toHaveProperty('gatewayConnectors');
    const revision = await revisionOf(ecs);
    expect(revision?.gatewayConnectors).toMatchObject([{ portName: 'http' }]);
    expect(revision?.ecsManagedResources?.gatewayConnections?.[0]).toMatchObject({
      status: 'ACTIVE',
      resources: {
        hostSharedAlb: [
          {
            targetGroupArn: expect.stringContaining('targetgroup/onestep-dev/'),
            alternateTargetGroupArn: expect.stringContaining('targetgroup/onestep-dev-2/'),
          },
        ],
      },
    });
  });
});
