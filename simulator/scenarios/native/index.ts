import type { Scenario } from '../scenario.ts';
import * as failures from './failures.ts';
import * as good from './good.ts';
import * as hooks from './hooks.ts';
import * as managed from './managed.ts';
import * as rules from './rules.ts';

/** Blue/green, linear and canary, and services whose load balancer ECS made. */
export const nativeScenarios: readonly Scenario[] = [good, hooks, failures, rules, managed].flatMap((group) =>
  Object.values(group),
);
