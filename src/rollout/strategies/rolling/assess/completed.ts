import type { Deployment } from '../../../../ecs/service.ts';
import { count } from '../../../../text/words.ts';
import { howManyRun, isFullyRunning } from '../../../counts.ts';
import { areOursHealthy } from '../../../health.ts';
import type { Verdict } from '../../../verdict.ts';
import type { View } from '../../../view.ts';

/** Our deployment has reached what the user waits for. */
export function answerCompleted(view: View): Verdict | undefined {
  const { ours, isOursPrimary, name } = view;
  if (ours === undefined || !isOursPrimary) return undefined;
  if (isCompleted(view, ours)) {
    return {
      kind: 'succeeded',
      message: `${name} is deployed: ${runningSentence(view, ours)}${changedCount(view)}.`,
    };
  }
  return answerEarlySuccess(view, ours) ?? answerHealthy(view, ours);
}

/** ECS reports no rolloutState for some services; there the counts decide, and never 0 of 0. */
function isCompleted({ service }: View, ours: Deployment): boolean {
  if (ours.rolloutState !== undefined && ours.rolloutState !== '') return ours.rolloutState === 'COMPLETED';
  return isFullyRunning(service, ours) && ours.pendingCount === 0 && service.deployments.length === 1;
}

/** With deferred clean-up ECS calls the rollout successful and lets the old tasks drain for up to two weeks. */
function answerEarlySuccess(view: View, ours: Deployment): Verdict | undefined {
  const { service, serviceDeployment, oldTasks, name } = view;
  const isDeferred = service.deploymentConfiguration.earlySuccess?.cleanUp === 'DEFERRED';
  if (!isDeferred || serviceDeployment?.status !== 'SUCCESSFUL' || ours.runningCount === 0) return undefined;
  return {
    kind: 'succeeded',
    message: `${name} is deployed: ${runningSentence(view, ours)}.`,
    ...(oldTasks === 0
      ? {}
      : { warning: `${count(oldTasks, 'old task')} still drain: the clean-up of this service is deferred.` }),
  };
}

function answerHealthy(view: View, ours: Deployment): Verdict | undefined {
  const { target, snapshot, service, oldTasks, name } = view;
  // No traffic is shifted apart from the tasks: who is healthy has its share.
  if (target.waitFor !== 'healthy' && target.waitFor !== 'shifted') return undefined;
  if (!isFullyRunning(service, ours) || ours.pendingCount > 0) return undefined;
  if (!areOursHealthy(target, snapshot, view.wanted)) return undefined;
  const rest = oldTasks === 0 ? '' : ` ${count(oldTasks, 'old task')} still have to stop.`;
  return {
    kind: 'succeeded',
    message: `${name} is healthy: ${runningSentence(view, ours)}, and all of them pass their checks.${rest}`,
  };
}

function runningSentence({ wanted }: View, ours: Deployment): string {
  return `${howManyRun(ours.runningCount, wanted)} it`;
}

function changedCount({ history, service }: View): string {
  const before = history.initialDesiredCount ?? service.desiredCount;
  if (before === service.desiredCount || service.schedulingStrategy === 'DAEMON') return '';
  return ` (the desired count went from ${before} to ${service.desiredCount} meanwhile)`;
}
