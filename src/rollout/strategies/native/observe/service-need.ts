import type { ServiceDeployment } from '../../../../ecs/service-deployment.ts';
import { hasReached } from '../../../course.ts';
import type { History } from '../../../history.ts';
import type { Snapshot } from '../../../snapshot.ts';
import { isNews, isQuiet, isStarting, runningOf, sinceRead } from './moment.ts';
import type { ReadTimes } from './needs.ts';

/** How often the service may be read. */
const everyMs = {
  /** While the counts of the service deployment change: its events say why. */
  moving: 5_000,
  running: 2_000,
  starting: 12_000,
  healing: 15_000,
  usual: 20_000,
  /** What only other deployments change in the clean-up; anything while nothing but a bake or a pause goes on. */
  quiet: 60_000,
};

/** Whether the service is read again. `snapshot` has the newest service deployment; `history` does not know it yet. */
export function needsService(snapshot: Snapshot, history: History, times: ReadTimes): boolean {
  if (isNews(snapshot, history)) return true;
  return sinceRead(snapshot, times.service) >= serviceEvery(snapshot, history);
}

function serviceEvery(snapshot: Snapshot, history: History): number {
  const wanted = snapshot.service?.desiredCount ?? 0;
  // Since when all run is told by the service.
  if (history.marks.allRunningAt === undefined && runningOf(snapshot.serviceDeployment) >= wanted)
    return everyMs.running;
  if (hasMoved(snapshot, history)) return everyMs.moving;
  if (isStarting(snapshot, history))
    return history.marks.allRunningAt === undefined ? everyMs.starting : everyMs.healing;
  const isCalm = isQuiet(snapshot, history) || hasReached(history.course, 'CLEAN_UP');
  return isCalm ? everyMs.quiet : everyMs.usual;
}

/** Tasks of either revision started or ended. */
function hasMoved({ serviceDeployment: now }: Snapshot, { serviceDeployment: before }: History): boolean {
  const sidesOf = (deployment: ServiceDeployment | undefined) =>
    [deployment?.target, ...(deployment?.sources ?? [])].map((side) => [
      side?.runningTasks,
      side?.pendingTasks,
    ]);
  return before !== undefined && JSON.stringify(sidesOf(now)) !== JSON.stringify(sidesOf(before));
}
