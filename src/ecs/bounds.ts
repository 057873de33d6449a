import type { Service, ServiceEvent } from './service.ts';
import { eventText, inOrder, isTrouble } from './service-events.ts';

/**
 * How many tasks a rolling update keeps, in tasks.
 * Source: API shape DeploymentConfiguration: the minimum is rounded up, the maximum down.
 */
export interface Bounds {
  readonly minimumHealthy: number;
  readonly maximum: number;
}

interface Percentages {
  readonly minimumHealthyPercent: number;
  readonly maximumPercent: number;
}

export function boundsOf(percentages: Percentages, desiredCount: number): Bounds {
  return {
    minimumHealthy: Math.ceil((desiredCount * percentages.minimumHealthyPercent) / 100),
    maximum: Math.floor((desiredCount * percentages.maximumPercent) / 100),
  };
}

/** What of a service says whether its rollout can move. */
type Movable = Pick<
  Service,
  | 'deploymentConfiguration'
  | 'desiredCount'
  | 'runningCount'
  | 'deployments'
  | 'schedulingStrategy'
  | 'events'
>;

/**
 * A rolling update that can never move: a task runs that may not be stopped, and none may be started beside it. Where no
 * task runs, or those that run fail, there is room: ECS starts what is missing (recorded: 0 running, minimum 100,
 * maximum 150, desired 1), and the next task that it replaces is one of the new revision. The percents of a daemon are ECS's to judge: it counts instances.
 * A deployment in stages starts all new tasks first.
 */
export function isDeadlocked(service: Movable, desiredCount = service.desiredCount): boolean {
  const { minimumHealthy, maximum } = boundsOf(service.deploymentConfiguration, desiredCount);
  if (service.schedulingStrategy === 'DAEMON' || service.deploymentConfiguration.strategy !== 'ROLLING')
    return false;
  const staysUp =
    service.runningCount > 0 &&
    service.deployments.every(({ failedTasks }) => failedTasks === 0) &&
    !isReplacing(service.events);
  return staysUp && desiredCount > 0 && minimumHealthy >= desiredCount && maximum <= desiredCount;
}

/** What was last told of its tasks is trouble: ECS replaces them, though a COMPLETED deployment counts no failure. */
function isReplacing(events: readonly ServiceEvent[]): boolean {
  const isStuck = ({ message }: ServiceEvent) => /unable to stop or start tasks/i.test(eventText(message));
  const isSteady = ({ message }: ServiceEvent) =>
    /steady state|deployment completed/i.test(eventText(message));
  const newest = inOrder(events).findLast((event) => isTrouble(event) || isSteady(event));
  return newest !== undefined && isTrouble(newest) && !isStuck(newest);
}
