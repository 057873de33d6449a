import { forwardTo, setActions } from '../../model/routes.ts';
import type { ListenerRule, TargetGroup, World } from '../../model/world.ts';
import { native } from './native.ts';
import { INFRASTRUCTURE_ROLE } from './pair.ts';

/** Listener rules that somebody else writes too, and roles that may not write them. Texts: page troubleshooting-blue-green. */

const back = (cause: string) => ({ verdict: 'rolled-back', cause, serves: 'earlier' }) as const;
const terraform = 'public project of 2026-08-31: ModifyRule by Terraform 13 to 21 s before three deployments';

export const ruleResetBefore = native(
  {
    name: 'rule-reset-before',
    title:
      'Terraform has put the production rule back: it points at the empty group, and the release begins in an outage.',
    source: `aws/containers-roadmap#2853; ${terraform}.`,
    expected: { verdict: 'succeeded', serves: 'new' },
  },
  { strategy: 'BLUE_GREEN' },
  { later: (world) => swapWeights(world) },
);

export const ruleResetDuring = native(
  {
    name: 'rule-reset-during-bake',
    title:
      'Terraform puts the production rule back in the bake time: after the clean-up it points at a group without tasks.',
    source: `hashicorp/terraform-provider-aws#45678; aws/aws-cdk#36649; ${terraform}. That ECS does not look again is assumed.`,
    expected: { verdict: 'failed', cause: 'listener-rule-reset', serves: 'nobody' },
    meanwhile: (world) => world.queue.after(240_000, () => swapWeights(world)),
  },
  { strategy: 'BLUE_GREEN' },
);

export const ruleResetMidShift = native(
  {
    name: 'rule-reset-in-mid-shift',
    title:
      'A stack update puts the production rule back while the canary has five percent; the next step writes it again.',
    source:
      'aws/aws-cdk#36649 (any stack update resets the rule). That the next step writes both weights is assumed.',
    expected: { verdict: 'succeeded', serves: 'new' },
    meanwhile: (world) => world.queue.after(300_000, () => setWeights(world, [100, 0])),
  },
  { strategy: 'CANARY' },
);

export const bothGroupsServe = native(
  {
    name: 'rule-serves-both-groups',
    title: 'Both target groups have weight on the production rule before the deployment begins.',
    source:
      'Page troubleshooting-blue-green: "should have exactly one target group serving traffic but found 2".',
    expected: back('listener-rule-misconfigured'),
  },
  { strategy: 'BLUE_GREEN' },
  { later: (world) => setWeights(world, [50, 50]) },
);

export const strangeGroupServes = native(
  {
    name: 'rule-serves-a-strange-group',
    title: 'The production rule forwards to a target group that is neither of the pair.',
    source: 'Page troubleshooting-blue-green: "forwarding traffic to unexpected target group".',
    expected: { ...back('listener-rule-misconfigured'), serves: 'nobody' },
  },
  { strategy: 'BLUE_GREEN' },
  {
    later: (world) => {
      const [group] = world.targetGroups.values();
      if (group === undefined) return;
      const stranger: TargetGroup = {
        ...group,
        arn: group.arn.replace('targetgroup/onestep-dev/', 'targetgroup/maintenance/'),
        name: 'maintenance',
        targets: [],
      };
      world.targetGroups.set(stranger.arn, stranger);
      const rule = productionRule(world);
      if (rule !== undefined)
        setActions(world, rule, forwardTo([{ targetGroupArn: stranger.arn, weight: 100 }]), 'somebody');
    },
  },
);

export const groupNotAssociated = native(
  {
    name: 'rule-lacks-a-group',
    title: 'Only one group of the pair is on any rule.',
    source:
      'terraform-provider-aws, acceptance tests: "is not associated with either productionListenerRule or testListenerRule."',
    expected: back('listener-rule-misconfigured'),
  },
  { strategy: 'BLUE_GREEN', hasNoTestRule: true },
  {
    later: (world) => {
      const rule = productionRule(world);
      const [group] = world.targetGroups.values();
      if (rule !== undefined && group !== undefined)
        setActions(world, rule, [{ Type: 'forward', Order: 1, TargetGroupArn: group.arn }], 'somebody');
    },
  },
);

export const testRuleMissing = native(
  {
    name: 'test-rule-missing',
    title: 'The rule of the test listener was deleted.',
    source: 'Page troubleshooting-blue-green: "One or more rules not found".',
    expected: back('listener-rule-misconfigured'),
  },
  { strategy: 'BLUE_GREEN' },
  {
    later: (world) => {
      const test = [...world.rules.values()].find((rule) => rule !== productionRule(world));
      if (test !== undefined) world.rules.delete(test.arn);
    },
  },
);

export const infrastructureDenied = native(
  {
    name: 'infrastructure-role-denied',
    title: 'The infrastructure role may not change the rule of the test listener.',
    source:
      'Page troubleshooting-blue-green: "TEST_TRAFFIC_SHIFT lifecycle hook(s) failed. User: … is not authorized".',
    expected: back('infrastructure-role-denied'),
  },
  { strategy: 'BLUE_GREEN' },
  {
    later: (world) => {
      const role = world.roles.get(INFRASTRUCTURE_ROLE);
      if (role !== undefined) role.deniedActions = ['elasticloadbalancing:ModifyRule'];
    },
  },
);

export const infrastructureNotAssumed = native(
  {
    name: 'infrastructure-role-not-assumed',
    title: 'ECS cannot assume the infrastructure role.',
    source: 'Page troubleshooting-blue-green: "missing permissions on ECS Infrastructure Role".',
    expected: back('infrastructure-role-denied'),
  },
  { strategy: 'LINEAR' },
  { later: (world) => void world.roles.delete(INFRASTRUCTURE_ROLE) },
);

/** The rule of the listener on port 80. */
function productionRule(world: World): ListenerRule | undefined {
  const listener = [...world.listeners.values()].find(({ port }) => port === 80);
  return [...world.rules.values()].find(({ listenerArn }) => listenerArn === listener?.arn);
}

/** To the first group of the pair, as the configuration of the infrastructure has it, and to the second. */
function setWeights(world: World, weights: readonly [number, number]): void {
  const rule = productionRule(world);
  const groups = [...world.targetGroups.keys()];
  if (rule === undefined) return;
  const wanted = groups.slice(0, 2).map((targetGroupArn, i) => ({ targetGroupArn, weight: weights[i] ?? 0 }));
  setActions(world, rule, forwardTo(wanted), 'somebody');
}

/** Points the rule at the group that does not serve. */
function swapWeights(world: World): void {
  const rule = productionRule(world);
  const [first, second] = [...world.targetGroups.values()];
  const serving = JSON.stringify(rule?.actions).includes(`"${first?.arn}","Weight":100`) ? first : second;
  setWeights(world, serving === first ? [0, 100] : [100, 0]);
}
