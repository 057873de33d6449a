/**
 * How long things take, in milliseconds. Where AWS documents no figure, the value is taken from a public recording,
 * named beside it; scenarios override single values.
 */
export interface Timing {
  /** How long DescribeTasks answers MISSING after RunTask. Source: API reference, RunTask ("eventual consistency"); the time is assumed. */
  readonly standaloneVisibleMs: number;
  /** From UpdateService to the first "has started". Observed 2025-11 and 2026-05: 11 to 15 s. */
  readonly firstStartMs: number;
  /** From a change until the scheduler acts on it. */
  readonly reactMs: number;
  /** From the last condition to "deployment completed". */
  readonly settleMs: number;
  /** Network interface of a Fargate task (PROVISIONING). From "started" to "registered": 29 s, observed 2025-11 and 2026-05. */
  readonly provisionMs: number;
  /** PENDING, before the pull begins. */
  readonly pendingMs: number;
  readonly pullMs: number;
  /** From the end of the pull to the container's start. */
  readonly startContainerMs: number;
  /** Elastic Load Balancing takes a target in before its first check. */
  readonly registerTargetMs: number;
  /** From "has stopped" to "deregistered". Observed 2025-11 and 2026-05: 9 to 11 s. */
  readonly deregisterMs: number;
  /**
   * `stop-first`: "has stopped", 10 s later "deregistered" and, under the name of the old task set, "has begun draining"
   * (observed 2025-11, 2026-01, 2026-05). `drain-first`: "deregistered", "has begun draining", and "has stopped" after
   * the deregistration delay (observed 2017 and 2021-08).
   */
  readonly drainOrder: 'stop-first' | 'drain-first';
  /** From the last container's exit to STOPPED: the network interface is given back (DEPROVISIONING). */
  readonly deprovisionMs: number;
  /** A task that is stopped before it ran. Observed 2026-08-10: 50 s from "stopped 1 pending tasks." to the end. */
  readonly stopPendingMs: number;
  /** From STOPPED of a task that ended by itself to its replacement. Observed 2026-05: a start about every 65 s. */
  readonly replaceCrashedMs: number;
  /** From STOPPED of an unhealthy task to the start of its replacement. Observed 2026 and 2026-09-18: about 55 s. */
  readonly replaceUnhealthyMs: number;
  /** From "unhealthy" at the load balancer, or from the end of the grace period, to ECS's event. */
  readonly noticeUnhealthyMs: number;
  /** Wait before the next attempt after the 1st, 2nd … failed launch in a row; the last one repeats. */
  readonly retryAfterFailedLaunchMs: readonly number[];
  /** "is unable to consistently start tasks successfully." comes from this failed launch in a row on. */
  readonly unableAfterFailedLaunches: number;
  /** From the failure that reaches the threshold to "deployment failed". Observed: 35 to 65 s. */
  readonly giveUpMs: number;
  /** "deployment failed" waits for the start of one more task. Observed 2026-08-10. */
  readonly givesUpWithNextStart: boolean;
  /** After that many failed launches nothing more happens. Observed 2026-09-18: three pulls, then silence. */
  readonly stallsAfterFailedLaunches: number;
  /** How many of those failures the API shows when it stalls. Observed 2026-09-18: 2. */
  readonly failuresShownWhenStalled: number;
  /** A task counts as healthy this long after RUNNING when nothing checks it (API shape DeploymentConfiguration). */
  readonly uncheckedHealthyMs: number;
  /** ListServiceDeployments shows a new one this much later. Observed 2026-09-12: seconds. */
  readonly serviceDeploymentLagMs: number;
  /** What each stage of a traffic shift takes at least. PRE_SCALE_UP to POST_TEST_TRAFFIC_SHIFT in 77 to 112 s, observed 2026-08-31. */
  readonly stageMs: number;
  /** A Network Load Balancer takes so much longer in each shift (page nlb-resources-for-blue-green). */
  readonly networkShiftMs: number;
  /** "has reached a steady state." is told again. Observed 2026-08-10: every 6 hours. */
  readonly steadyRepeatMs: number;
  /** A stopped task can be described for an hour (API operation DescribeTasks). */
  readonly forgetStoppedMs: number;
}

const SECOND = 1000;
const MINUTE = 60 * SECOND;

export const DEFAULT_TIMING: Timing = {
  standaloneVisibleMs: 1_200,
  firstStartMs: 12 * SECOND,
  reactMs: 5 * SECOND,
  settleMs: 8 * SECOND,
  provisionMs: 13 * SECOND,
  pendingMs: 2 * SECOND,
  pullMs: 10 * SECOND,
  startContainerMs: 2 * SECOND,
  registerTargetMs: 4 * SECOND,
  deregisterMs: 10 * SECOND,
  drainOrder: 'stop-first',
  deprovisionMs: 18 * SECOND,
  stopPendingMs: 40 * SECOND,
  replaceCrashedMs: 15 * SECOND,
  replaceUnhealthyMs: 50 * SECOND,
  noticeUnhealthyMs: 10 * SECOND,
  retryAfterFailedLaunchMs: [41, 30, 296, 300, 480, 720, 900].map((seconds) => seconds * SECOND),
  unableAfterFailedLaunches: 3,
  giveUpMs: 40 * SECOND,
  givesUpWithNextStart: false,
  stallsAfterFailedLaunches: Number.POSITIVE_INFINITY,
  failuresShownWhenStalled: 2,
  uncheckedHealthyMs: 40 * SECOND,
  serviceDeploymentLagMs: 4 * SECOND,
  stageMs: 2 * SECOND,
  networkShiftMs: 10 * MINUTE,
  steadyRepeatMs: 6 * 60 * MINUTE,
  forgetStoppedMs: 60 * MINUTE,
};
