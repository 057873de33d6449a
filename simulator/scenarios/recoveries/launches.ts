import { launchFails, patience, recovery, troubled, troubledTask, withoutBreaker } from './recovery.ts';

/** Tasks that do not start, or are taken away, for reasons that lie in the account or the host. */

export const registryOutOfReach = recovery({
  name: 'registry-out-of-reach',
  title: 'A network path to Amazon ECR comes up late: two launches fail.',
  source:
    'Page resource-initialization-error: "There is a connection issue between the task and Amazon ECR".',
  behave: launchFails(
    { tasks: 2 },
    {
      afterMs: 60_000,
      reason:
        'ResourceInitializationError: unable to pull secrets or registry auth: The task cannot pull registry auth from Amazon ECR: There is a connection issue between the task and Amazon ECR. Check your task network configuration.',
    },
  ),
});

export const pullLimitPasses = recovery({
  name: 'pull-limit-passes',
  title: 'The registry limits pulls for two tasks.',
  source: 'Page task_cannot_pull_image (toomanyrequests).',
  behave: troubled({ tasks: 2 }, () => ({
    pull: {
      failsAfterMs: 40_000,
      reason:
        'CannotPullContainerError: pull image manifest has been retried 5 time(s): failed to copy: 429 Too Many Requests - Server message: toomanyrequests: You have reached your pull rate limit',
    },
  })),
});

export const quotaFreed = recovery({
  name: 'quota-freed',
  title: 'The quota of vCPUs is used up by a batch job for three minutes.',
  source:
    'Page service-event-messages: "You’ve reached the limit on the number of vCPUs you can run concurrently".',
  behave: launchFails(
    { tasks: 3 },
    {
      afterMs: 1_500,
      reason: 'You’ve reached the limit on the number of vCPUs you can run concurrently',
      withoutTask: true,
      isUncounted: true,
    },
  ),
});

export const interfaceTimesOut = recovery({
  name: 'interface-times-out',
  title: 'The network interface of two tasks is not ready in time.',
  source:
    'stoppedReason "Timeout waiting for network interface provisioning to complete." (public event, 2022-12-07).',
  behave: launchFails(
    { tasks: 2 },
    {
      afterMs: 180_000,
      reason: 'Timeout waiting for network interface provisioning to complete.',
    },
  ),
});

export const fileSystemNotMounted = recovery({
  name: 'file-system-not-mounted',
  title: 'The mount target of the file system comes up late: two tasks cannot mount it.',
  source: 'stoppedReason "failed to invoke EFS utils commands to set up EFS volumes" (public recording).',
  behave: launchFails(
    { tasks: 2 },
    {
      afterMs: 30_000,
      reason:
        "ResourceInitializationError: failed to invoke EFS utils commands to set up EFS volumes: stderr: b'mount.nfs4: Connection reset by peer' : unsuccessful EFS utils command execution; code: 32",
    },
  ),
});

export const environmentFileLate = recovery({
  name: 'environment-file-late',
  title: 'The environment file is uploaded 40 s late: one task cannot get it.',
  source: 'Page resource-initialization-error: "failed to download env files".',
  behave: launchFails(
    { untilMs: 60_000 },
    {
      afterMs: 20_000,
      reason:
        'ResourceInitializationError: failed to download env files: file download command: non empty error stream: service call has been retried 1 time(s): download failed: NoSuchKey: The specified key does not exist.',
    },
  ),
});

export const loggingDriverFails = recovery({
  name: 'logging-driver-fails',
  title: 'CloudWatch Logs does not answer one task.',
  source: 'Page stopped-task-error-codes: "failed to initialize logging driver".',
  behave: troubled({ tasks: 1 }, () => ({
    startFailure: {
      reason:
        'CannotStartContainerError: Error response from daemon: failed to initialize logging driver: failed to create Cloudwatch log stream: RequestError: send request failed',
    },
  })),
});

export const spotTwice = recovery({
  name: 'spot-twice',
  title: 'Fargate Spot takes the first two tasks away.',
  source: 'stopCode SpotInterruption, "Your Spot Task was interrupted." (page stopped-task-error-codes).',
  behave: troubledTask(
    { tasks: 2 },
    {
      stoppedFromOutside: {
        afterMs: 5_000,
        stopCode: 'SpotInterruption',
        reason: 'Your Spot Task was interrupted.',
      },
    },
  ),
});

export const terminationNotice = recovery({
  name: 'termination-notice',
  title: 'Two tasks are stopped with a termination notice, as Spot capacity goes.',
  source: 'API shape TaskStopCode (TerminationNotice).',
  behave: troubledTask(
    { tasks: 2 },
    {
      stoppedFromOutside: {
        afterMs: 5_000,
        stopCode: 'TerminationNotice',
        reason: 'Your Spot Task was interrupted.',
      },
    },
  ),
});

export const hostRetired = recovery(
  {
    name: 'host-retired',
    title: 'The hosts of the first three tasks are retired one after the other.',
    source:
      'Page task-maintenance: "ECS is performing maintenance on the underlying infrastructure hosting the task."',
    behave: troubledTask(
      { tasks: 3 },
      {
        stoppedFromOutside: {
          afterMs: 6_000,
          stopCode: 'ServiceSchedulerInitiated',
          reason: 'ECS is performing maintenance on the underlying infrastructure hosting the task.',
        },
      },
    ),
  },
  patience(10),
);

export const hostFails = recovery(
  {
    name: 'host-fails',
    title: 'The infrastructure of three tasks fails its health check.',
    source: 'API shape TaskStopCode (InfrastructureHealth).',
    behave: troubledTask(
      { tasks: 3 },
      {
        stoppedFromOutside: {
          afterMs: 6_000,
          stopCode: 'InfrastructureHealth',
          reason: 'The underlying infrastructure hosting the task failed its health check.',
        },
      },
    ),
  },
  withoutBreaker,
);

export const stoppedTwice = recovery({
  name: 'stopped-twice',
  title: 'The first two tasks are stopped by hand.',
  source: 'stopCode UserInitiated, "Task stopped by user" (API operation StopTask).',
  behave: troubledTask(
    { tasks: 2 },
    {
      stoppedFromOutside: { afterMs: 5_000, stopCode: 'UserInitiated', reason: 'Task stopped by user' },
    },
  ),
});
