import {
  DescribeListenersCommand,
  DescribeLoadBalancersCommand,
  DescribeTargetGroupAttributesCommand,
  DescribeTargetGroupsCommand,
  DescribeTargetHealthCommand,
  ElasticLoadBalancingV2Client,
  ModifyTargetGroupAttributesCommand,
  ModifyTargetGroupCommand,
} from '@aws-sdk/client-elastic-load-balancing-v2';
import { describe, expect, test } from '@jest/globals';
import { openDoor } from '../a-door.ts';
import { addTargetGroup } from '../a-world.ts';

async function openElb() {
  const door = await openDoor((world) => {
    addTargetGroup(world);
  });
  const [group] = door.world.targetGroups.values();
  if (group === undefined) throw new Error('The world has no target group.');
  return { group, elb: new ElasticLoadBalancingV2Client(door.client) };
}

describe('Elastic Load Balancing', () => {
  test('tells a target group as it is set, numbers, flags and special characters included', async () => {
    const { elb, group } = await openElb();
    const answer = await elb.send(new DescribeTargetGroupsCommand({ TargetGroupArns: [group.arn] }));
    expect(answer.TargetGroups).toEqual([
      expect.objectContaining({
        TargetGroupArn: group.arn,
        HealthCheckPath: '/health?deep=<no>&x="1"',
        HealthCheckIntervalSeconds: 30,
        HealthCheckEnabled: true,
        Matcher: { HttpCode: '200-299' },
        LoadBalancerArns: group.loadBalancerArns,
      }),
    ]);
  });

  test('pages target groups by marker', async () => {
    const door = await openDoor((world) => {
      for (const name of ['a', 'b', 'c']) addTargetGroup(world, { arn: `arn:${name}`, name });
    });
    const elb = new ElasticLoadBalancingV2Client(door.client);
    const first = await elb.send(new DescribeTargetGroupsCommand({ PageSize: 2 }));
    const second = await elb.send(new DescribeTargetGroupsCommand({ PageSize: 2, Marker: first.NextMarker }));
    const names = [...(first.TargetGroups ?? []), ...(second.TargetGroups ?? [])].map(
      (g) => g.TargetGroupName,
    );
    expect(names).toEqual(['a', 'b', 'c']);
    expect(second.NextMarker).toBeUndefined();
  });

  test('gives a healthy target a state alone, an unhealthy one its reason too', async () => {
    const { elb, group } = await openElb();
    const zone = { port: 8000, availabilityZone: 'eu-central-1a' };
    group.targets = [
      { id: '10.0.1.23', ...zone, health: { state: 'healthy' } },
      {
        id: '10.0.1.24',
        ...zone,
        health: {
          state: 'unhealthy',
          reason: 'Target.ResponseCodeMismatch',
          description: 'Health checks failed with these codes: [404]',
        },
      },
    ];
    const answer = await elb.send(new DescribeTargetHealthCommand({ TargetGroupArn: group.arn }));
    expect(answer.TargetHealthDescriptions).toEqual([
      {
        Target: { Id: '10.0.1.23', Port: 8000, AvailabilityZone: 'eu-central-1a' },
        HealthCheckPort: '8000',
        TargetHealth: { State: 'healthy' },
      },
      expect.objectContaining({
        TargetHealth: {
          State: 'unhealthy',
          Reason: 'Target.ResponseCodeMismatch',
          Description: 'Health checks failed with these codes: [404]',
        },
      }),
    ]);
  });

  test('answers an empty list for a target group without targets', async () => {
    const { elb, group } = await openElb();
    const answer = await elb.send(new DescribeTargetHealthCommand({ TargetGroupArn: group.arn }));
    expect(answer.TargetHealthDescriptions).toEqual([]);
  });

  test('calls a target that was asked for and is not registered unused', async () => {
    const { elb, group } = await openElb();
    const Targets = [{ Id: '10.0.9.9', Port: 8000 }];
    const answer = await elb.send(new DescribeTargetHealthCommand({ TargetGroupArn: group.arn, Targets }));
    expect(answer.TargetHealthDescriptions?.[0]?.TargetHealth).toMatchObject({
      State: 'unused',
      Reason: 'Target.NotRegistered',
    });
  });

  test('does not know a target group of another name', async () => {
    const { elb } = await openElb();
    await expect(elb.send(new DescribeTargetGroupsCommand({ Names: ['other'] }))).rejects.toMatchObject({
      name: 'TargetGroupNotFoundException',
      message: 'One or more target groups not found',
    });
  });

  test('changes health check and attributes', async () => {
    const { elb, group } = await openElb();
    const TargetGroupArn = group.arn;
    await elb.send(
      new ModifyTargetGroupCommand({
        TargetGroupArn,
        HealthCheckIntervalSeconds: 10,
        HealthCheckPath: '/up',
        Matcher: { HttpCode: '200,404' },
      }),
    );
    await elb.send(
      new ModifyTargetGroupAttributesCommand({
        TargetGroupArn,
        Attributes: [{ Key: 'deregistration_delay.timeout_seconds', Value: '5' }],
      }),
    );
    const attributes = await elb.send(new DescribeTargetGroupAttributesCommand({ TargetGroupArn }));
    expect(attributes.Attributes).toEqual([{ Key: 'deregistration_delay.timeout_seconds', Value: '5' }]);
    expect(group).toMatchObject({
      healthCheckIntervalSeconds: 10,
      healthCheckPath: '/up',
      matcher: '200,404',
      unhealthyThresholdCount: 2,
    });
  });

  test('refuses an interval that AWS refuses', async () => {
    const { elb, group } = await openElb();
    const change = { TargetGroupArn: group.arn, HealthCheckIntervalSeconds: 4 };
    await expect(elb.send(new ModifyTargetGroupCommand(change))).rejects.toMatchObject({
      name: 'ValidationError',
    });
    expect(group.healthCheckIntervalSeconds).toBe(30);
  });

  test('leads from a load balancer to its target groups', async () => {
    const { elb, group } = await openElb();
    const balancers = await elb.send(new DescribeLoadBalancersCommand({}));
    const LoadBalancerArn = balancers.LoadBalancers?.[0]?.LoadBalancerArn;
    const listeners = await elb.send(new DescribeListenersCommand({ LoadBalancerArn }));
    expect(balancers.LoadBalancers?.[0]).toMatchObject({ Type: 'application', State: { Code: 'active' } });
    expect(listeners.Listeners?.[0]?.DefaultActions?.[0]?.TargetGroupArn).toBe(group.arn);
  });
});
