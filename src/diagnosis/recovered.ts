import { compareStage } from '../ecs/lifecycle.ts';
import { isTrouble } from '../ecs/service-events.ts';
import type { Task } from '../ecs/task.ts';
import type { Evidence } from './evidence.ts';
import { awsLines, search } from './lines.ts';

/**
 * Without what failed before Amazon ECS found all new tasks healthy: it had passed, and something else ended the
 * deployment. Only a deployment in stages tells that moment.
 */
export function withoutRecovered(evidence: Evidence): Evidence {
  const since = healthySince(evidence);
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

/**
 * When the first stage was seen into which ECS lets only a deployment whose tasks are all healthy. A hook of such a stage may
 * have ended it between two looks: what ended before that was not why.
 */
function healthySince(evidence: Evidence): Date | undefined {
  const { course, serviceDeployment } = evidence;
  const seen = course?.stages.find(({ name }) => isPastScaleUp(name))?.at;
  if (seen !== undefined || !isPastScaleUp(stageThatFailed(evidence))) return seen;
  return serviceDeployment?.rollback?.startedAt ?? serviceDeployment?.finishedAt;
}

function isPastScaleUp(stage: string): boolean {
  return (compareStage(stage, 'POST_SCALE_UP') ?? -1) >= 0;
}

/** `Service deployment rolled back because STAGE lifecycle hook(s) failed. …`; empty where ECS does not say so. */
function stageThatFailed(evidence: Evidence): string {
  const found = search(awsLines(evidence), /(?<![A-Z_])([A-Z]{1,20}(?:_[A-Z]{1,20}){1,5}) lifecycle hook/);
  return found?.match[1] ?? '';
}
