import { count } from '../../../../text/words.ts';
import { isFullyRunning } from '../../../counts.ts';
import { hasTargetGroups } from '../../../health.ts';
import { areNewTargetsHealthy, newTargets } from '../../../new-targets.ts';
import type { Stage, Verdict } from '../../../verdict.ts';
import type { View } from '../../../view.ts';
import { rollingBackTo } from '../../../way-back.ts';

/** A deployment that is not listed has its own answer before this one. */
type ListedStage = Exclude<Stage, 'not-visible'>;

/** The rollout goes on. */
export function answerProgress(view: View): Verdict {
  const stage = stageOf(view);
  return { kind: 'progressing', stage, message: `${leads[stage](view)}: ${progressSentence(view)}.` };
}

const leads: Readonly<Record<ListedStage, (view: View) => string>> = {
  starting: ({ name }) => `${name} is starting`,
  replacing: ({ name }) => `${name} is rolling out`,
  draining: ({ name }) => `${name} runs and is healthy; the old tasks are stopping`,
  baking: ({ name }) => `${name} runs alone; ECS is watching its alarms before it calls the rollout complete`,
  'rolling-back': ({ target }) => rollingBackTo(target),
};

function stageOf({
  ours,
  service,
  oldTasks,
  isOursPrimary,
  history,
  snapshot,
  serviceDeployment,
}: View): ListedStage {
  if (ours === undefined || !isOursPrimary) return 'rolling-back';
  if (ours.runningCount === 0) return 'starting';
  if (!isFullyRunning(service, ours) || ours.pendingCount > 0) return 'replacing';
  if (serviceDeployment?.lifecycleStage === 'BAKE_TIME') return 'baking';
  if (oldTasks > 0) return areNewTargetsHealthy(history, snapshot) ? 'draining' : 'replacing';
  const { alarms, bakeTimeMinutes = 0 } = service.deploymentConfiguration;
  return alarms.enable || bakeTimeMinutes > 0 ? 'baking' : 'draining';
}

/** "2 of 2 new tasks running, 0 of 2 targets healthy, 2 old tasks". */
export function progressSentence(view: View): string {
  const { ours, wanted, oldTasks, history, snapshot } = view;
  const parts = [`${ours?.runningCount ?? 0} of ${wanted} new ${wanted === 1 ? 'task' : 'tasks'} running`];
  if (ours !== undefined && ours.failedTasks > 0) parts.push(count(ours.failedTasks, 'failed task'));
  if (hasTargetGroups(snapshot) && snapshot.targetsReadAt !== undefined && (ours?.runningCount ?? 0) > 0) {
    const fresh = newTargets(history, snapshot);
    const healthy = fresh.filter((item) => item.state === 'healthy').length;
    parts.push(`${healthy} of ${count(Math.max(fresh.length, wanted), 'target')} healthy`);
  }
  parts.push(oldTasks === 0 ? 'no old task' : count(oldTasks, 'old task'));
  return parts.join(', ');
}
