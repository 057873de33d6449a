import { count } from '../../../text/words.ts';
import { hasTargetGroups } from '../../health.ts';
import { failedTasks } from '../../hopeless/failed-task.ts';
import { newTargets } from '../../new-targets.ts';
import type { Stage } from '../../verdict.ts';
import type { View } from '../../view.ts';

/** `new: 1 of 2 running, 0 of 2 healthy | old: 2 serving`: how far the rollout is, for a line of the log. */
export function stateLine(view: View): string {
  return `new: ${newTasks(view)} | old: ${oldTasks(view)}`;
}

function newTasks(view: View): string {
  const { ours, wanted } = view;
  const running = ours?.runningCount ?? 0;
  const healthy = healthyTargets(view);
  // Each failure that was seen has a line of its own.
  const counted = ours?.failedTasks ?? 0;
  const failures = counted > failedTasks(view).length ? `, ${counted} failed` : '';
  const isDone = running >= wanted && healthy !== undefined && healthy >= wanted;
  if (isDone) return `${wanted} of ${wanted} healthy${failures}`;
  const health = healthy === undefined || running === 0 ? '' : `, ${healthy} of ${wanted} healthy`;
  return `${running} of ${wanted} running${failures}${health}`;
}

/** How many targets of ours are healthy; `undefined` where no load balancer asks, or none was read. */
function healthyTargets({ history, snapshot }: View): number | undefined {
  if (!hasTargetGroups(snapshot) || snapshot.targetsReadAt === undefined) return undefined;
  return newTargets(history, snapshot).filter(({ state }) => state === 'healthy').length;
}

function oldTasks(view: View): string {
  const { oldTasks: number, ours, wanted } = view;
  if (number === 0) return 'none';
  // Without targets nothing shows whether the new tasks are healthy yet, so that old ones may stop.
  const healthy = healthyTargets(view);
  const isFull = wanted > 0 && (ours?.runningCount ?? 0) >= wanted;
  if (!isFull) return `${number} serving`;
  return `${number} ${healthy === undefined ? 'running' : healthy >= wanted ? 'stopping' : 'serving'}`;
}

/** What the rollout waits for at this stage. */
export function awaitedLine(view: View, stage: Stage): string {
  const { ours, wanted, oldTasks } = view;
  const missing = wanted - (ours?.runningCount ?? 0);
  switch (stage) {
    case 'draining':
      return oldTasks === 0
        ? 'ECS to stop the drained tasks and close the deployment'
        : `ECS to drain and stop ${count(oldTasks, 'old task')}`;
    case 'baking':
      return 'the bake time to end, while ECS watches the alarms';
    case 'rolling-back':
      return 'the rollback';
    case 'not-visible':
      return 'ECS to list the deployment';
    default:
      break;
  }
  if (missing > 0) return `${count(missing, 'new task')} to start`;
  const healthy = healthyTargets(view);
  if (healthy !== undefined && healthy < wanted)
    return `${count(wanted - healthy, 'target')} to become healthy`;
  return oldTasks > 0 ? `ECS to replace ${count(oldTasks, 'old task')}` : 'ECS to close the deployment';
}
