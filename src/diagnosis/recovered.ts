import { compareStage } from '../ecs/lifecycle.ts';
import { isTrouble } from '../ecs/service-events.ts';
import type { Task } from '../ecs/task.ts';
import type { Course } from '../rollout/course.ts';
import type { Evidence } from './evidence.ts';

/**
 * Without what failed before Amazon ECS found all new tasks healthy: it had passed, and something else ended the
 * deployment. Only a deployment in stages tells that moment.
 */
export function withoutRecovered(evidence: Evidence): Evidence {
  const since = healthySince(evidence.course);
  if (since === undefined) return evidence;
  const hasPassed = ({ lastStatus, stoppedAt, stoppingAt }: Task) => {
    const end = stoppingAt ?? stoppedAt;
    return lastStatus === 'STOPPED' && end !== undefined && end < since;
  };
  const passed = new Set(evidence.tasks.filter(hasPassed).map(({ id }) => id));
  return {
    ...evidence,
    tasks: evidence.tasks.filter(({ id }) => !passed.has(id)),
    logs: evidence.logs.filter(({ taskId }) => !passed.has(taskId)),
    events: evidence.events.filter((event) => event.createdAt >= since || !isTrouble(event)),
  };
}

/** When the first stage was seen into which ECS lets only a deployment whose tasks are all healthy. */
function healthySince(course: Course | undefined): Date | undefined {
  return course?.stages.find(({ name }) => (compareStage(name, 'POST_SCALE_UP') ?? -1) >= 0)?.at;
}
