import type { Operations } from '../operations.ts';
import { describeListeners, describeLoadBalancers } from './load-balancers.ts';
import { modifyTargetGroup, modifyTargetGroupAttributes } from './modify-target-group.ts';
import { describeTargetGroupAttributes, describeTargetGroups } from './target-groups.ts';
import { describeTargetHealth } from './target-health.ts';

export const elbOperations: Operations = {
  DescribeTargetGroups: describeTargetGroups,
  DescribeTargetGroupAttributes: describeTargetGroupAttributes,
  DescribeTargetHealth: describeTargetHealth,
  DescribeLoadBalancers: describeLoadBalancers,
  DescribeListeners: describeListeners,
  ModifyTargetGroup: modifyTargetGroup,
  ModifyTargetGroupAttributes: modifyTargetGroupAttributes,
};
