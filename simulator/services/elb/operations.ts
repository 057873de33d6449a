import type { Operations } from '../operations.ts';
import { describeLoadBalancers } from './load-balancers.ts';
import { modifyTargetGroup, modifyTargetGroupAttributes } from './modify-target-group.ts';
import { describeListeners, describeRules, modifyListener, modifyRule } from './routes.ts';
import { describeTargetGroupAttributes, describeTargetGroups } from './target-groups.ts';
import { describeTargetHealth } from './target-health.ts';

export const elbOperations: Operations = {
  DescribeTargetGroups: describeTargetGroups,
  DescribeTargetGroupAttributes: describeTargetGroupAttributes,
  DescribeTargetHealth: describeTargetHealth,
  DescribeLoadBalancers: describeLoadBalancers,
  DescribeListeners: describeListeners,
  DescribeRules: describeRules,
  ModifyListener: modifyListener,
  ModifyRule: modifyRule,
  ModifyTargetGroup: modifyTargetGroup,
  ModifyTargetGroupAttributes: modifyTargetGroupAttributes,
};
