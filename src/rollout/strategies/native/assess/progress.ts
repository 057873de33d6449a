import { waitingHooks } from '../../../../ecs/lifecycle.ts';
import { count } from '../../../../text/words.ts';
import { hasReached } from '../../../course.ts';
import { hasTargetGroups } from '../../../health.ts';
import { newTargets } from '../../../new-targets.ts';
import type { Stage, Verdict } from '../../../verdict.ts';
import type { View } from '../../../view.ts';
import { runningBefore, runningOfOurs, wantedOfOurs } from '../counts.ts';
import { hookSentence } from '../hooks.ts';
import { trafficClause } from '../traffic.ts';

/** The deployment goes on. */
export function answerProgress(view: View): Verdict {
  return { kind: 'progressing', stage: stageOf(view), message: `${view.name}: ${progressSentence(view)}.` };
}

function stageOf({ history: { course } }: View): Stage {
  if (hasReached(course, 'CLEAN_UP')) return 'draining';
  if (hasReached(course, 'BAKE_TIME')) return 'baking';
  return hasReached(course, 'POST_SCALE_UP') ? 'replacing' : 'starting';
}

/** "SCALE_UP, 1 of 2 new tasks running, 0 of 2 targets healthy, 2 old tasks; all production traffic goes to api:41". */
export function progressSentence(view: View): string {
  const { serviceDeployment, target, history, snapshot } = view;
  const wanted = wantedOfOurs(view);
  const old = runningBefore(view);
  const parts = [
    serviceDeployment?.lifecycleStage ?? serviceDeployment?.status ?? 'not started',
    `${runningOfOurs(view)} of ${wanted} new ${wanted === 1 ? 'task' : 'tasks'} running`,
    ...failures(view),
    ...targets(view, wanted),
    old === 0 ? 'no old task' : count(old, 'old task'),
  ];
  const waiting = waitingHooks(serviceDeployment?.hooks).map((hook) => hookSentence(hook, serviceDeployment));
  return [parts.join(', '), ...waiting, trafficClause(target, history, snapshot)].join('; ');
}

function failures({ ours }: View): readonly string[] {
  return ours === undefined || ours.failedTasks === 0
    ? []
    : [`${count(ours.failedTasks, 'failed task')} in a row`];
}

/** Only until ECS has found all of them healthy. */
function targets({ snapshot, history, ...view }: View, wanted: number): readonly string[] {
  const isOver = hasReached(history.course, 'POST_SCALE_UP');
  const isRead = hasTargetGroups(snapshot) && snapshot.targetsReadAt !== undefined;
  if (isOver || !isRead || runningOfOurs({ snapshot, history, ...view }) === 0) return [];
  const fresh = newTargets(history, snapshot);
  const healthy = fresh.filter(({ state }) => state === 'healthy').length;
  return [`${healthy} of ${count(Math.max(fresh.length, wanted), 'target')} healthy`];
}
