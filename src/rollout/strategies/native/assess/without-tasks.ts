import type { Verdict } from '../../../verdict.ts';
import type { View } from '../../../view.ts';

/** ECS came through with a service that is to run nothing: no task has shown whether the version can. `what`: "is deployed". */
export function withoutTasks({ name, service }: View, what: string): Verdict | undefined {
  if (service.desiredCount > 0) return undefined;
  const why = 'the desired count of the service is 0';
  return {
    kind: 'started',
    message: `${name} ${what}, but no task runs: ${why}.`,
    warning: `Nothing serves: ${why}. Whether ${name} can run shows only when a task is started.`,
  };
}
