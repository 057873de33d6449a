import type { View } from '../../view.ts';

/** Tasks of our revision: as the service deployment counts them, which is of both revisions; else as the service does. */
export function runningOfOurs({ serviceDeployment, ours }: View): number {
  return serviceDeployment?.target?.runningTasks ?? ours?.runningCount ?? 0;
}

/** How many there are to be; ECS asks for none before it scales up. */
export function wantedOfOurs({ service }: View): number {
  return service.desiredCount;
}

/** Tasks of the revisions that ran before. */
export function runningBefore({ serviceDeployment, oldTasks }: View): number {
  const sources = serviceDeployment?.sources;
  return sources === undefined ? oldTasks : sources.reduce((sum, { runningTasks }) => sum + runningTasks, 0);
}
