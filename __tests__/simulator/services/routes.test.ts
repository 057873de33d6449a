import {
  DescribeListenersCommand,
  DescribeRulesCommand,
  ElasticLoadBalancingV2Client,
  ModifyListenerCommand,
  ModifyRuleCommand,
} from '@aws-sdk/client-elastic-load-balancing-v2';
import { describe, expect, test } from '@jest/globals';
import { forwardTo } from '../../../simulator/model/routes.ts';
import { openDoor } from '../a-door.ts';
import { addTargetGroup } from '../a-world.ts';

const listenerArn = 'arn:aws:elasticloadbalancing:eu-central-1:111122223333:listener/app/public/1/2';
const ruleArn = 'arn:aws:elasticloadbalancing:eu-central-1:111122223333:listener-rule/app/public/1/2/3';

async function open() {
  const door = await openDoor((world) => {
    const blue = addTargetGroup(world);
    const green = addTargetGroup(world, { arn: `${blue.arn}0`, name: 'green' });
    const actions = forwardTo([
      { targetGroupArn: blue.arn, weight: 100 },
      { targetGroupArn: green.arn, weight: 0 },
    ]);
    const [loadBalancerArn = ''] = blue.loadBalancerArns;
    world.listeners.set(listenerArn, {
      arn: listenerArn,
      loadBalancerArn,
      port: 80,
      protocol: 'HTTP',
      actions: [{ Type: 'fixed-response', FixedResponseConfig: { StatusCode: '404' } }],
    });
    world.rules.set(ruleArn, { arn: ruleArn, listenerArn, priority: '10', conditions: [], actions });
  });
  const [blue, green] = [...door.world.targetGroups.values()];
  if (blue === undefined || green === undefined) throw new Error('The world has no pair.');
  return { ...door, blue, green, elb: new ElasticLoadBalancingV2Client(door.client) };
}

const forward = (arn: string, weight: number, other: string, rest: number) => [
  {
    Type: 'forward' as const,
    ForwardConfig: {
      TargetGroups: [
        { TargetGroupArn: arn, Weight: weight },
        { TargetGroupArn: other, Weight: rest },
      ],
    },
  },
];

describe('rules and listeners', () => {
  test('are told with both weights as numbers', async () => {
    const { elb, blue, green } = await open();
    const { Rules } = await elb.send(new DescribeRulesCommand({ RuleArns: [ruleArn] }));
    expect(Rules?.[0]).toMatchObject({ RuleArn: ruleArn, Priority: '10', IsDefault: false });
    expect(Rules?.[0]?.Actions?.[0]?.ForwardConfig?.TargetGroups).toEqual([
      { TargetGroupArn: blue.arn, Weight: 100 },
      { TargetGroupArn: green.arn, Weight: 0 },
    ]);
  });

  test('of a listener end with its default rule', async () => {
    const { elb } = await open();
    const { Rules } = await elb.send(new DescribeRulesCommand({ ListenerArn: listenerArn }));
    expect(Rules?.map(({ Priority }) => Priority)).toEqual(['10', 'default']);
    const { Listeners } = await elb.send(new DescribeListenersCommand({ ListenerArns: [listenerArn] }));
    expect(Listeners?.[0]?.DefaultActions?.[0]?.Type).toBe('fixed-response');
  });

  test('are changed by somebody, which the truth knows', async () => {
    const { elb, world, blue, green } = await open();
    const Actions = forward(blue.arn, 0, green.arn, 100);
    const { Rules } = await elb.send(new ModifyRuleCommand({ RuleArn: ruleArn, Actions }));
    expect(Rules?.[0]?.Actions?.[0]?.ForwardConfig?.TargetGroups?.[1]?.Weight).toBe(100);
    expect(world.truth.traffic).toMatchObject([{ route: ruleArn, by: 'somebody' }]);
    const DefaultActions = [{ Type: 'forward' as const, TargetGroupArn: green.arn }];
    await elb.send(new ModifyListenerCommand({ ListenerArn: listenerArn, DefaultActions }));
    const { Listeners } = await elb.send(new DescribeListenersCommand({ ListenerArns: [listenerArn] }));
    expect(Listeners?.[0]?.DefaultActions?.[0]?.TargetGroupArn).toBe(green.arn);
  });

  test('refuse a weight above 999, and a group that is not there', async () => {
    const { elb, blue, green } = await open();
    const tooMuch = forward(blue.arn, 1000, green.arn, 0);
    const strange = forward(blue.arn, 1, 'arn:other', 1);
    await expect(
      elb.send(new ModifyRuleCommand({ RuleArn: ruleArn, Actions: tooMuch })),
    ).rejects.toMatchObject({ name: 'ValidationError' });
    await expect(
      elb.send(new ModifyRuleCommand({ RuleArn: ruleArn, Actions: strange })),
    ).rejects.toMatchObject({ name: 'TargetGroupNotFoundException' });
  });

  test('that are absent are refused by their own names', async () => {
    const { elb } = await open();
    await expect(elb.send(new DescribeRulesCommand({ RuleArns: ['arn:x'] }))).rejects.toMatchObject({
      name: 'RuleNotFoundException',
    });
    await expect(elb.send(new DescribeListenersCommand({ ListenerArns: ['arn:x'] }))).rejects.toMatchObject({
      name: 'ListenerNotFoundException',
    });
  });
});
