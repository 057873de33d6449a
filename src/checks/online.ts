import type { Check } from './check.ts';
import { alarmActive } from './rules/alarm-active.ts';
import { circuitBreakerOff } from './rules/circuit-breaker-off.ts';
import { deploymentDeadlock } from './rules/deployment-deadlock.ts';
import { deploymentStages } from './rules/deployment-stages.ts';
import { imageMissing } from './rules/image-missing.ts';
import { lifecycleHook } from './rules/lifecycle-hook.ts';
import { loadBalancerContainer } from './rules/load-balancer-container.ts';
import { logGroupMissing } from './rules/log-group-missing.ts';
import { newestRevision } from './rules/newest-revision.ts';
import { notChecked } from './rules/not-checked.ts';
import { repositoryMissing } from './rules/repository-missing.ts';
import { roleMissing } from './rules/role-missing.ts';
import { rollbackTarget } from './rules/rollback-target.ts';
import { rolloutTiming } from './rules/rollout-timing.ts';
import { secretMissing } from './rules/secret-missing.ts';
import { serviceMissing } from './rules/service-missing.ts';
import { targetGroupUnused } from './rules/target-group-unused.ts';
import { targetHealthPath } from './rules/target-health-path.ts';
import { targetType } from './rules/target-type.ts';
import { variableRemoved } from './rules/variable-removed.ts';

/** Checks that need what AWS told. */
export const ONLINE_CHECKS: readonly Check[] = [
  serviceMissing,
  variableRemoved,
  roleMissing,
  secretMissing,
  logGroupMissing,
  imageMissing,
  repositoryMissing,
  loadBalancerContainer,
  targetType,
  targetGroupUnused,
  targetHealthPath,
  rolloutTiming,
  deploymentDeadlock,
  deploymentStages,
  lifecycleHook,
  circuitBreakerOff,
  alarmActive,
  rollbackTarget,
  newestRevision,
  notChecked,
];
