import { hasReached } from '../rollout/course.ts';
import type { DonePoint } from '../rollout/target.ts';
import type { Watched } from '../rollout/watch.ts';
import type { Notice } from '../text/notice.ts';
import type { StoryPorts } from '../wiring/story-ports.ts';
import type { Rollout } from './rollout.ts';
import { verifyUrl } from './verify-url.ts';

/** What has been reached when the URL is requested. */
const reached: Readonly<Record<DonePoint, string>> = {
  completed: 'The rollout completed',
  healthy: 'All new tasks are healthy',
  shifted: 'The new version gets all traffic',
  paused: 'The deployment is paused',
};

/** A rollout that went well has failed all the same when the URL does not answer. */
export async function withUrl(watched: Watched, rollout: Rollout, ports: StoryPorts): Promise<Watched> {
  const url = rollout.plan.policy.verifyUrl;
  if (url === undefined || watched.verdict.kind !== 'succeeded') return watched;
  if (isAnsweredByEarlier(rollout, watched)) {
    ports.draft.note([urlNotRequested(url)]);
    return watched;
  }
  const verified = await verifyUrl(url, ports, reached[rollout.target.waitFor]);
  if (verified.kind === 'holds') return watched;
  const { message } = verified;
  if (verified.kind === 'unknown') {
    ports.draft.note([{ severity: 'warning', message }]);
    return watched;
  }
  const reason = verified.kind === 'cancelled' ? 'cancelled' : 'untrue';
  return { ...watched, verdict: { kind: 'failed', reason, message } };
}

/** At the point that was waited for, production traffic has not moved: what the URL answers says nothing of the new version. */
function isAnsweredByEarlier({ strategy, target }: Rollout, { history }: Watched): boolean {
  const { course, serviceDeployment } = history;
  if (strategy.traffic === undefined || target.waitFor !== 'healthy') return false;
  return serviceDeployment?.status !== 'SUCCESSFUL' && !hasReached(course, 'POST_PRODUCTION_TRAFFIC_SHIFT');
}

function urlNotRequested(url: string): Notice {
  return {
    severity: 'warning',
    message: `${url} was not requested: \`wait-for: healthy\` ends before production traffic moves, so the previous version answers it.`,
    remedy: 'Set `wait-for` to `shifted` or `completed`.',
    docs: 'docs/strategies.md#done-points',
  };
}
