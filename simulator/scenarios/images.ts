import { asText } from '../json.ts';
import { REPOSITORY, setUpAccount, TAGS } from './account.ts';
import { withNextImage } from './changes.ts';
import { newImage } from './django-service.ts';
import type { Scenario } from './scenario.ts';

/** Images that cannot be pulled, in the courses that were recorded. */

/** ECS retries the manifest for about two minutes, and waits longer from the second attempt on. Observed 2026-07-02. */
const PULL_MS = 110_000;
const RECORDED = {
  retryAfterFailedLaunchMs: [8, 249, 270, 270, 270, 900].map((seconds) => seconds * 1000),
  giveUpMs: 44_000,
};

const notFound = newImage((container) => ({
  pull: {
    failsAfterMs: PULL_MS,
    reason: `CannotPullContainerError: pull image manifest has been retried 7 time(s): failed to resolve ref ${asText(container['image'])}: not found`,
  },
}));

export const unpullableImage: Scenario = {
  name: 'unpullable-image',
  title:
    'The image is not in the registry: three attempts in eleven minutes, each reported by an event, then a rollback.',
  source:
    "Drill of 2026-07-02 with one task: failedTasks 1 at 2:34, 2 at 4:46, 3 at 11:00, rollback at 11:44; the event's text: public recordings of 2026.",
  expected: { verdict: 'rolled-back', cause: 'image-not-found' },
  timing: RECORDED,
  quirks: { failedIsDraining: true },
  behave: notFound,
  setUp: (world) => setUpAccount(world),
  change: withNextImage,
  // It was there when the job looked; then a lifecycle policy took it away.
  meanwhile: (world) => {
    const repository = world.repositories.get(REPOSITORY);
    if (repository !== undefined)
      repository.images = repository.images.filter(({ tags }) => !tags.includes(TAGS.next));
  },
};

export const unpullableImageSilent: Scenario = {
  ...unpullableImage,
  name: 'unpullable-image-silent',
  title: 'The same where no event tells the reason: only the stopped tasks have it.',
  source: 'Page stopped-task-error-codes (the older form); times as in the drill of 2026-07-02.',
  quirks: { launchFailuresAreTold: false },
};

export const unpullableImageStalled: Scenario = {
  ...unpullableImage,
  name: 'unpullable-image-stalled',
  title: 'Three pulls fail within seven minutes, then nothing happens any more and ECS does not give up.',
  source:
    'Drill of 2026-09-18: three pulls in six minutes, failedTasks stuck at 2, still IN_PROGRESS after 17 minutes.',
  expected: { verdict: 'failed', cause: 'image-not-found' },
  timing: { retryAfterFailedLaunchMs: [2000], stallsAfterFailedLaunches: 3, failuresShownWhenStalled: 2 },
  quirks: {},
};

export const unpullableImageTwoTasks: Scenario = {
  ...unpullableImage,
  name: 'unpullable-image-two-tasks',
  title:
    'The same for a service of two tasks: one runs ahead to resolve the tag, and three failures are enough.',
  source:
    'Drill of 2026-07-21 with two tasks: about twelve minutes to the rollback; page deployment-type-ecs (digest resolution).',
  setUp: (world) => setUpAccount(world, { desiredCount: 2 }),
};

export const unpullableImageWithoutBreaker: Scenario = {
  ...unpullableImage,
  name: 'unpullable-image-without-breaker',
  title: 'The same without a circuit breaker: an attempt every six to seven minutes, without end.',
  source:
    'Recording of 2026-09: a cycle of six to seven minutes; page service-throttle-logic (up to 15 minutes).',
  expected: { verdict: 'failed', cause: 'image-not-found' },
  quirks: {},
  setUp: (world) =>
    setUpAccount(world, { rollout: { deploymentCircuitBreaker: { enable: false, rollback: false } } }),
};

export const wrongPlatform: Scenario = {
  ...unpullableImage,
  name: 'wrong-platform',
  title: 'The image index has nothing for linux/amd64.',
  source:
    'Public stopped reason "image Manifest does not contain descriptor matching platform \'linux/amd64\'".',
  expected: { verdict: 'rolled-back', cause: 'wrong-cpu-architecture' },
  meanwhile: () => {},
  quirks: {},
  behave: newImage(() => ({
    pull: {
      failsAfterMs: PULL_MS,
      reason:
        "CannotPullContainerError: pull image manifest has been retried 7 time(s): image Manifest does not contain descriptor matching platform 'linux/amd64'",
    },
  })),
};

export const imageNotPermitted: Scenario = {
  ...wrongPlatform,
  name: 'image-not-permitted',
  title: 'The registry does not let the execution role pull.',
  source:
    'Page task_cannot_pull_image; public stopped reasons ("pull access denied, repository does not exist or may require authorization").',
  expected: { verdict: 'rolled-back', cause: 'image-not-permitted' },
  behave: newImage((container) => ({
    pull: {
      failsAfterMs: 15_000,
      reason: `CannotPullContainerError: pull image manifest has been retried 1 time(s): failed to resolve ref ${asText(container['image'])}: pull access denied, repository does not exist or may require authorization: server message: insufficient_scope: authorization failed`,
    },
  })),
};

export const registryRateLimited: Scenario = {
  ...wrongPlatform,
  name: 'registry-rate-limited',
  title: 'The registry answers 429: too many pulls.',
  source: 'Page task_cannot_pull_image (toomanyrequests).',
  expected: { verdict: 'rolled-back', cause: 'registry-rate-limited' },
  behave: newImage((container) => ({
    pull: {
      failsAfterMs: 60_000,
      reason: `CannotPullContainerError: pull image manifest has been retried 5 time(s): failed to copy: httpReadSeeker: failed open: unexpected status code ${asText(container['image'])}: 429 Too Many Requests - Server message: toomanyrequests: You have reached your pull rate limit`,
    },
  })),
};
