import type { ServiceDeployment } from '../../../../ecs/service-deployment.ts';
import { isRollbackStatus } from '../../../counts.ts';
import { hasReached, rememberCourse } from '../../../course.ts';
import type { History } from '../../../history.ts';
import type { Snapshot } from '../../../snapshot.ts';
import { quietUntil } from '../tempo.ts';

/* What a look is made at: `snapshot` has the newest service deployment, `history` does not know it yet. */

/** A bake that ends sooner is watched as closely as anything else. */
const quietForMs = 120_000;
/** Milliseconds since the last read. */
export function sinceRead({ at }: Snapshot, last = Number.NEGATIVE_INFINITY): number {
  return at.getTime() - last;
}

/** Another status than before; the first one that is seen is no news, unless ECS goes back already. */
export function isNews(
  { serviceDeployment: now }: Snapshot,
  { serviceDeployment: before }: History,
): boolean {
  return before === undefined ? isRollbackStatus(now?.status) : now?.status !== before.status;
}

/** ECS has not found all new tasks healthy yet. */
export function isStarting(snapshot: Snapshot, { course }: History): boolean {
  return !hasReached(rememberCourse(course, snapshot), 'POST_SCALE_UP');
}

/** Nothing but a bake or a pause goes on. */
export function isQuiet(snapshot: Snapshot, history: History): boolean {
  return (quietUntil(snapshot, history)?.getTime() ?? 0) - snapshot.at.getTime() > quietForMs;
}

export function runningOf(deployment: ServiceDeployment | undefined): number {
  return deployment?.target?.runningTasks ?? 0;
}
