import type { Rule } from '../rule.ts';
import { accountBlocked } from './account-blocked.ts';
import { alarmWentOff } from './alarm-went-off.ts';
import { applicationRefusedByAws } from './application-refused-by-aws.ts';
import { certificateNotTrusted } from './certificate-not-trusted.ts';
import { commandNotFound } from './command-not-found.ts';
import { containerAgentDisconnected } from './container-agent-disconnected.ts';
import { containerCannotStart } from './container-cannot-start.ts';
import { containerDependencyFailed } from './container-dependency-failed.ts';
import { containerExited } from './container-exited.ts';
import { containerExitsZero } from './container-exits-zero.ts';
import { containerHealthCheckFailing } from './container-health-check-failing.ts';
import { databaseFailed } from './database-failed.ts';
import { deploymentDeadlock } from './deployment-deadlock.ts';
import { deploymentSuperseded } from './deployment-superseded.ts';
import { diskFull } from './disk-full.ts';
import { environmentFileUnreadable } from './environment-file-unreadable.ts';
import { environmentVariableMissing } from './environment-variable-missing.ts';
import { executionRoleNotAssumable } from './execution-role-not-assumable.ts';
import { gracePeriodTooShort } from './grace-period-too-short.ts';
import { healthCheckPath } from './health-check-path.ts';
import { healthCheckTimeout } from './health-check-timeout.ts';
import { hostNotResolved } from './host-not-resolved.ts';
import { hostStopped } from './host-stopped.ts';
import { imageNotFound } from './image-not-found.ts';
import { imageNotPermitted } from './image-not-permitted.ts';
import { imagePullFailed } from './image-pull-failed.ts';
import { imageUnusable } from './image-unusable.ts';
import { incompatibleTaskDefinition } from './incompatible-task-definition.ts';
import { infrastructureRoleDenied } from './infrastructure-role-denied.ts';
import { lifecycleHookDenied } from './lifecycle-hook-denied.ts';
import { lifecycleHookFailed } from './lifecycle-hook-failed.ts';
import { listenerRuleMisconfigured } from './listener-rule-misconfigured.ts';
import { listenerRuleReset } from './listener-rule-reset.ts';
import { logDriverMisconfigured } from './log-driver-misconfigured.ts';
import { logGroupMissing } from './log-group-missing.ts';
import { moduleNotFound } from './module-not-found.ts';
import { networkInterfaceNotAttached } from './network-interface-not-attached.ts';
import { noCapacity } from './no-capacity.ts';
import { noRouteToAws } from './no-route-to-aws.ts';
import { outOfMemory } from './out-of-memory.ts';
import { pauseExpired } from './pause-expired.ts';
import { pauseRefused } from './pause-refused.ts';
import { pauseUndecided } from './pause-undecided.ts';
import { placementConstraint } from './placement-constraint.ts';
import { portInUse } from './port-in-use.ts';
import { portNotListening } from './port-not-listening.ts';
import { quotaReached } from './quota-reached.ts';
import { registryRateLimited } from './registry-rate-limited.ts';
import { registryUnreachable } from './registry-unreachable.ts';
import { schedulerThrottled } from './scheduler-throttled.ts';
import { secretJsonKeyMissing } from './secret-json-key-missing.ts';
import { secretMissing } from './secret-missing.ts';
import { secretNotPermitted } from './secret-not-permitted.ts';
import { serviceRoleMisconfigured } from './service-role-misconfigured.ts';
import { serviceUnreachable } from './service-unreachable.ts';
import { settingsModuleMissing } from './settings-module-missing.ts';
import { spotInterruption } from './spot-interruption.ts';
import { stoppedByPerson } from './stopped-by-person.ts';
import { targetGroupWithoutLoadBalancer } from './target-group-without-load-balancer.ts';
import { targetRegistrationFailed } from './target-registration-failed.ts';
import { targetUnhealthy } from './target-unhealthy.ts';
import { targetZoneNotServed } from './target-zone-not-served.ts';
import { taskCannotStart } from './task-cannot-start.ts';
import { tasksProtected } from './tasks-protected.ts';
import { volumeNotAttached } from './volume-not-attached.ts';
import { waitTooShort } from './wait-too-short.ts';
import { wrongCpuArchitecture } from './wrong-cpu-architecture.ts';

/**
 * The causes, in the order in which they are told: what kept a task from starting, what ended it, what kept it from
 * being healthy, what kept the deployment from moving; last the general ones, which say no more than that it failed.
 */
export const rules: readonly Rule[] = [
  deploymentSuperseded,
  imageNotFound,
  imageNotPermitted,
  registryRateLimited,
  wrongCpuArchitecture,
  diskFull,
  imageUnusable,
  secretJsonKeyMissing,
  secretMissing,
  secretNotPermitted,
  executionRoleNotAssumable,
  environmentFileUnreadable,
  logGroupMissing,
  noRouteToAws,
  registryUnreachable,
  logDriverMisconfigured,
  volumeNotAttached,
  networkInterfaceNotAttached,
  accountBlocked,
  quotaReached,
  placementConstraint,
  containerAgentDisconnected,
  noCapacity,
  incompatibleTaskDefinition,
  serviceRoleMisconfigured,
  settingsModuleMissing,
  environmentVariableMissing,
  moduleNotFound,
  commandNotFound,
  databaseFailed,
  applicationRefusedByAws,
  portInUse,
  outOfMemory,
  certificateNotTrusted,
  hostNotResolved,
  serviceUnreachable,
  containerExitsZero,
  containerDependencyFailed,
  targetGroupWithoutLoadBalancer,
  targetZoneNotServed,
  targetRegistrationFailed,
  gracePeriodTooShort,
  portNotListening,
  healthCheckPath,
  healthCheckTimeout,
  containerHealthCheckFailing,
  deploymentDeadlock,
  tasksProtected,
  pauseExpired,
  pauseRefused,
  pauseUndecided,
  infrastructureRoleDenied,
  lifecycleHookDenied,
  lifecycleHookFailed,
  listenerRuleMisconfigured,
  listenerRuleReset,
  alarmWentOff,
  spotInterruption,
  hostStopped,
  stoppedByPerson,
  waitTooShort,
  imagePullFailed,
  containerCannotStart,
  taskCannotStart,
  containerExited,
  targetUnhealthy,
  schedulerThrottled,
];
